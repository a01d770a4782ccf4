-- SPDX-License-Identifier: MIT
-- Every public function of the library can be reached, or bindings/reach.tsv says why not.
local suite = dofile((os.getenv("top_srcdir") or ".") .. "/tests/lua/suite.lua")
local lh, test, equal = suite.lh, suite.test, suite.equal

local MAP, TABLE = "lib/liblienhiep.map", "bindings/reach.tsv"
local ADD = 'add a line there with tabs between its columns: the function, how Python reaches it, how Lua does; or "- " and why not'

-- ---------------------------------------------------------------------------------------------
-- What the words of the table stand for.

local dossier = lh.load(suite.source .. "/examples/hanoi-2023.xml")
local person = dossier.people:add { given = "An", overseas = true }
local plan = dossier.plans:add { title = "Kế hoạch", from = 2023, to = 2023, also = { "một" }, tasks = {
	{ title = "Việc", status = "done", area = "consultation", due = 2023, budget = 5, spent = 4, progress = 100, lead = "union",
		measure = "events", amount = "2" },
} }
dossier.programmes:add { title = "Chương trình", targets = {
	{ name = "Chỉ tiêu", value = "5", due = 2023, measurements = { { to = 2023, value = "5" } } },
} }
local contest = dossier.contests:add { entries = { { scores = { { value = "9.5" } } } } }
local event = dossier.events[1]
event.place, event.attendance, event.topics, event.kind = "Hà Nội", "~26", { "một" }, "workshop"
local review = dossier:review(2023)
assert(review.plans[#review.plans].plan == plan)
local breakdown = review["events"]:by("hosts")
local _, refused = pcall(lh.loads, "<")

local world = {
	lh = lh, tostring = tostring, dossier = dossier, record = event, event = event, task = plan.tasks[1],
	person = person, organisation = dossier:get "union", score = contest.entries[1].scores[1],
	list = dossier.events, texts = event.topics, labels = plan.also, refs = event.hosts,
	date = lh.Date(2023), decimal = lh.Decimal "1.5", quantity = lh.Quantity "~5",
	review = review, entry = review["events"], stock = review["members.individual"],
	breakdown = breakdown, group = breakdown[1], stated = review["events.consultation"].stated[1],
	amount = review.amounts[1], planreview = review.plans[#review.plans], targetreview = review.targets[1], trace = dossier:trace(dossier:get "recommended-models"),
	error = refused, problem = dossier:check()[1], decoding = select(2, lh.decode_text "Hà Nội"),
}
setmetatable(world, { __index = function(_, name) error(name .. " stands for nothing") end })

-- ---------------------------------------------------------------------------------------------
-- What is wrong with the table.

local function compile(text)
	if not suite.is_old then
		return load(text, "a way", "t", world)
	end
	local chunk = loadstring(text)
	return chunk and setfenv(chunk, world)
end

-- Whether the module has what a way names.
local function find(way)
	local kind, method = way:match "^(%w+):([%w_]+)$"
	local owner, field = way:match "^(%w+)%.?([%w_%[%]]*) = "
	if kind then
		local fine, it = pcall(function() return world[kind][method] end)
		return fine and type(it) == "function"
	elseif owner then
		-- A table would take any name.
		local chunk = field ~= "" and type(rawget(world, owner)) == "userdata" and compile(way)
		return chunk and (pcall(chunk))
	end
	local chunk = compile("return " .. way)
	local fine, it = pcall(chunk or error)
	return fine and it ~= nil
end

local function read(name)
	local file = assert(io.open(suite.source .. "/" .. name, "rb"))
	local text = file:read "*a"
	file:close()
	return text
end

-- The functions that a map names, and the rows of a table by their functions.
local function parse(map, text)
	local functions, rows = {}, {}
	for name in map:gmatch "%f[%w_](lh_[%w_]+);" do
		functions[#functions + 1] = name
	end
	for line in text:gmatch "[^\n]+" do
		if not line:find "^#" then
			local name, _, ways = line:match "^([^\t]+)\t([^\t]+)\t([^\t]+)$"
			rows[name or line:match "^[^\t]*"] = ways or ""
		end
	end
	return functions, rows
end

local function look_up(functions, rows)
	local wrong = {}
	for _, name in ipairs(functions) do
		local ways = rows[name]
		if not ways then
			wrong[#wrong + 1] = ("%s of %s has no row in %s: %s"):format(name, MAP, TABLE, ADD)
		elseif ways == "" then
			wrong[#wrong + 1] = ("%s has no three columns in %s: %s"):format(name, TABLE, ADD)
		elseif not ways:find "^%-" then
			for way in (ways .. ", "):gmatch "(.-), " do
				if not find(way) then
					wrong[#wrong + 1] = ("%s: the module has no %s"):format(name, way)
				end
			end
		elseif not ways:find "^%- %w" then
			wrong[#wrong + 1] = name .. ': no reason follows the "-"'
		end
	end
	return wrong
end

-- ---------------------------------------------------------------------------------------------

local functions, rows = parse(read(MAP), read(TABLE))

test("each function has a way, or a reason why not", function()
	equal(#functions > 200, true)
	equal(table.concat(look_up(functions, rows), "\n"), "")
end)

test("what is wrong is found", function()
	for _, ways in ipairs { "lh.lod", "lod", "record:pth", "recrd:path", "record.path x", "record.pth", "event.kin = 'forum'",
		"event.kind = 5", "stated.x = 1", "stated.x", "#lh.lod", "date + date", "dossier:stops().x", "-", "- ", "lh.load,", "Dossier.check" } do
		equal(#look_up({ "lh_x" }, { lh_x = ways }), 1)
	end
	for _, ways in ipairs { "lh.load", "record:path, list:add", "event.kind = 'forum'", "stated.verdict", "#list", "- a reason",
		"quantity + quantity" } do
		equal(table.concat(look_up({ "lh_x" }, { lh_x = ways })), "")
	end
	local missing, few = { [functions[2]] = "lh.load" }, select(2, parse("", "lh_x\t-"))
	equal(look_up({ functions[1], functions[2] }, missing)[1]:find(functions[1] .. " of " .. MAP .. " has no row in " .. TABLE
		.. ": add a line", 1, true), 1)
	equal(look_up({ "lh_x" }, few)[1]:find("lh_x has no three columns", 1, true), 1)
end)

suite.done()
