-- SPDX-License-Identifier: MIT
-- Every kind of handle outlives what it came from, in every order: tests/bindings/lives.txt.
local unpack = table.unpack or unpack
local suite = dofile((os.getenv("top_srcdir") or ".") .. "/tests/lua/suite.lua")
local lh, test, equal, fails = suite.lh, suite.test, suite.equal, suite.fails

local folder = suite.source .. "/tests/bindings/"
-- Under valgrind some of the orders: all take an hour.
local step = (tonumber(os.getenv("EXHAUST_STEP")) or 1) ^ 2
local watched = step > 1 or (os.getenv("LD_PRELOAD") or ""):find("asan", 1, true)

local function read(name)
	local file = assert(io.open(name, "rb"))
	local text = file:read("*a")
	file:close()
	return text
end

local original = read(folder .. "lives.xml")

-- What LuaJIT compiled holds handles for longer than the program does.
if jit then
	jit.off()
end

local function collect()
	collectgarbage()
	collectgarbage()
end

-- What has a metatable of the module's is called by it, and all else by its type.
local function kind_of(value)
	local meta = type(value) ~= "string" and debug.getmetatable(value)
	local name = meta and meta.__name
	return name and name:match "^lienhiep%.(.*)$" or type(value)
end

local function words(text)
	local all = {}
	for word in text:gmatch "%S+" do
		all[#all + 1] = word
	end
	return all
end

local rows = {}
for line in read(folder .. "lives.txt"):gmatch "[^\n]+" do
	local kind, _, type_name, place, parents, remove, clear, empty =
		line:match("^([^#\t]+)" .. ("\t([^\t]+)"):rep(7) .. "$")
	if kind and type_name ~= "-" then
		local list, id, field = place:match "^(%w+)%.(%w+)%.?(%w*)$"
		rows[#rows + 1] = { kind = kind, type_name = type_name, list = list, id = id, field = field,
			parents = parents == "-" and {} or words(parents),
			after = { remove = remove, clear = clear, empty = empty } }
	end
end

-- ------------------------------------------------------------------ making

local function refused(body)
	local fine, problem = pcall(body)
	assert(not fine, "nothing was refused")
	return problem
end

-- An iterator that gave its first item.
local function begun(each)
	each()
	return each
end

local function walk_of(kind)
	return function(it) return begun(it[kind]:each()) end
end

local function values(it, row)
	return it.record[row.field]
end

local make = {
	dossier = function() return lh.loads(original) end,
	children = function(it, row) return it.dossier[row.list] end,
	record = function(it, row) return it.dossier:get(row.id) end,
	refs = values, texts = values, labels = values, codes = values, inner = values,
	nested = function(it) return it.inner[1] end,
	walk = walk_of "children",
	["inner walk"] = walk_of "inner",
	["refs walk"] = walk_of "refs",
	["texts walk"] = walk_of "texts",
	["labels walk"] = walk_of "labels",
	["codes walk"] = walk_of "codes",
	["fields walk"] = function(it) return begun(lh.fields(it.record)) end,
	columns = function(it) return (it.children:columns "title") end,
	date = function(it) return it.record.from end,
	decimal = function(it) return it.inner[1].value end,
	["small decimal"] = function(it) return it.inner[2].value end,
	quantity = function(it) return it.record.attendance end,
	key = function(it) return lh.vietnamese_key(it.record.title) end,
	error = function(it) return refused(function() it.record.kind = "x" end) end,
	refusal = function()
		return refused(function() lh.loads((original:gsub("forum", "x"))) end)
	end,
	problem = function(it) return it.dossier:check()[1] end,
	found = function(it) return it.dossier:find "hoi thao" end,
	review = function(it) return it.dossier:review(2023) end,
	measure = function(it) return it.review["events"] end,
	["measures walk"] = function(it) return begun(it.review:each()) end,
	counted = function(it) return it.measure.records end,
	stated = function(it) return it.measure.stated[1] end,
	amount = function(it) return it.measure.amounts[1] end,
	breakdown = function(it) return it.measure:by "kind" end,
	group = function(it) return it.breakdown[1] end,
	plan = function(it) return it.review.plans[1] end,
	target = function(it) return it.review.targets[1] end,
	open = function(it) return it.review:list "tasks-no-status" end,
	trace = function(it) return it.dossier:trace(it.record) end,
	step = function(it) return it.trace[2] end,
	["steps walk"] = function(it) return begun(it.trace:each()) end,
	days = function(it) return it.step.lag end,
	stop = function(it) return it.dossier:stops().advice[1] end,
	calendar = function(it) return (it.dossier:export_calendar()) end,
	table = function(it) return it.dossier:table "event" end,
	imported = function(it) return it.dossier:import_csv("event", "id,title\ne8,T\n") end,
	decoding = function() return (select(2, lh.decode_text "Hội")) end,
	mark = function() return lh.mark(folder .. "lives.xml") end,
	class = function() return lh.classes().event end,
	field = function(it)
		for _, field in ipairs(it.class.fields) do
			if field.name == "kind" then
				return field
			end
		end
	end,
	choice = function(it) return it.field.choices[1] end,
	rule = function() return lh.rules()["LH-0101"] end,
}

-- A handle of a kind, and those that it was made through.
local function made(row)
	local it = {}
	for _, kind in ipairs(row.parents) do
		it[kind] = make[kind](it, row)
	end
	return make[row.kind](it, row), it
end

-- ------------------------------------------------------------------ what a handle says

local function is_record(value)
	return kind_of(value) == "Record"
end

local function form(value)
	return is_record(value) and (value:caption() or "?") or tostring(value)
end

local function items(list)
	local all = {}
	for i = 1, #list do
		all[i] = form(list[i])
	end
	return table.concat(all, "; ")
end

local function next_item(each)
	local value = each()
	return value == nil and "" or type(value) == "table" and (value.code or value.relation) or form(value)
end

local function facts(names)
	names = words(names)
	return function(it)
		local all = {}
		for i, name in ipairs(names) do
			all[i] = tostring(it[name])
		end
		return table.concat(all, "; ")
	end
end

local function count(list)
	return tostring(#list)
end

-- What does not change with the records that a handle shows; of all others, tostring().
local says = {
	dossier = function(it) return it.title .. it:class_name() end,
	children = items, refs = items, texts = items, labels = items, codes = items, inner = items,
	record = function(it) return form(it) .. tostring(it:removed()) end,
	nested = function(it) return it.locus .. it.source.title end,
	columns = items,
	error = facts "code text text_vi path",
	refusal = function(it) return it.code .. it.text .. it.problems[1].text end,
	problem = facts "severity rule path text",
	found = count, counted = count, open = count,
	review = function(it) return it.period .. tostring(it["events"]) .. #it["events"].records end,
	measure = function(it) return tostring(it) .. it.verdict .. #it.records end,
	stated = facts "value verdict verdict_label recorded",
	amount = facts "code planned actual verdict verdict_label",
	breakdown = function(it) return it[1].key .. tostring(it[1].value) .. #it[1].records .. #it end,
	group = function(it) return it.key .. it.label .. tostring(it.value) .. #it.records end,
	plan = function(it) return tostring(it.counts.all) .. #it.tasks.all .. it.labels.all end,
	target = facts "state state_label",
	trace = function(it)
		local all = {}
		for each, place in it:each() do
			all[place] = each.way .. each.relation
		end
		return table.concat(all, "; ")
	end,
	step = facts "name relation",
	days = facts "least most",
	stop = function(it) return it.waited.least .. tostring(it.is_certain) end,
	table = function(it) return table.concat(it.headings, " ") .. table.concat(it.rows[1], " ") end,
	imported = facts "added changed unchanged cleared",
	decoding = facts "encoding guessed",
	mark = function(it) return tostring(it == lh.mark(folder .. "lives.xml")) end,
	class = facts "name label",
	field = facts "name type label",
	choice = facts "name label",
	rule = facts "id text",
}

local function say(row, handle)
	local says_it = says[row.kind] or (row.type_name == "function" and next_item) or tostring
	return says_it(handle)
end

-- ------------------------------------------------------------------ changes

local lists = { refs = true, texts = true, labels = true, codes = true, children = true }

local fields = {}

-- The fields of a record's class, and their types. Kept, for to tell all classes takes long.
local function fields_of(record)
	local class = record:class_name()
	if not fields[class] then
		fields[class] = {}
		for place, field in ipairs(lh.classes()[class].fields) do
			fields[class][place] = { name = field.name, type = field.type }
		end
	end
	return fields[class]
end

local change = {
	remove = function(d, row) d:get(row.id):remove() end,
	clear = function(d, row) d[row.list]:clear() end,
	empty = function(d, row)
		local record = d:get(row.id)
		for _, field in ipairs(fields_of(record)) do
			if lists[field.type] then
				record[field.name]:clear()
			end
		end
	end,
	rename = function(d, row)
		d:get(row.id).id, d:get("o1").id = "khác", "o9"
	end,
	copy = function(d, row)
		local record = d:get(row.id)
		assert(d:copy():get(row.id):same_as(record))
		assert(record:copy():dossier() ~= d)
		lh.Dossier()[row.list]:append(record)
	end,
}
local changes = { "remove", "clear", "empty", "rename", "copy" }

-- The dossier, through whichever handle there is; nil: a list of texts knows no way.
local function reach(handles)
	for _, it in pairs(handles) do
		local kind = kind_of(it)
		local record = kind == "Record" and it or kind == "List" and it[1]
			or kind == "table" and (it.record or it[1] and it[1].records[1])
		if is_record(record) then
			return record:dossier()
		elseif kind == "Review" or kind == "Trace" then
			return it.dossier
		elseif kind == "Entry" then
			return it.review.dossier
		end
	end
end

-- ------------------------------------------------------------------ using

local methods = words [[add append clear columns each ids index insert label move ref_id remove reverse set_label sort
	sort_by list list_label lists paper write dot svg text by records undetermined stated amounts dimensions
	compare first_day last_day year month day value known plans targets from to period dossier]]
for name in pairs(lh.methods) do
	methods[#methods + 1] = name
end

-- All that can be done with a handle, whatever becomes of it: an error, and no crash.
local function use(value)
	local function try(body)
		local fine, problem = pcall(body)
		assert(fine or type(problem) == "string" or kind_of(problem) == "Error", problem)
	end
	try(function() return tostring(value) .. #value end)
	try(function() return value == value, value ~= 1, value[1], value[-1] end)
	try(function() return value < value end)
	try(function() return value + value end)
	try(function() return value .. "" end)
	try(function()
		for _ in pairs(value) do
		end
	end)
	try(function() value() value() end)
	try(function()
		for _, field in ipairs(fields_of(value)) do
			local _ = tostring(value[field.name])
		end
	end)
	for _, name in ipairs(methods) do
		try(function() return value[name](value) end)
	end
	try(function()
		for _ in value:each() do
		end
	end)
end

-- A program that is to end wants what is above, and not the tests.
if lives_only then
	return { rows = rows, made = made, use = use }
end

-- ------------------------------------------------------------------ lives

local whole = {}

-- How to change what takes no add("x").
local set = {
	record = function(it) it.note = "x" end,
	nested = function(it) it.locus = "x" end,
	inner = function(it) it:add() end,
}

-- That a handle is what the table says, and refuses what it must.
local function check(row, handle, state)
	if state == "gone" then
		fails("removed", function() (set[row.kind] or function(it) it:add "x" end)(handle) end)
	end
	if state == "gone" and is_record(handle) then
		equal(handle:removed(), true)
		for _, field in ipairs(fields_of(handle)) do
			local value = handle[field.name]
			assert(value == nil or #value == 0, field.name)
		end
		return
	end
	local wanted = state == "whole" and whole[row.kind] or state == "less" and whole[row.kind]:match "; (.*)$"
	equal(say(row, handle), wanted or "")
end

-- What was made and is there still: strings and what the module keeps are not looked at.
local alive = setmetatable({}, { __mode = "k" })

local function live(row, order, name, when)
	local handle, it = made(row)
	equal(kind_of(handle), row.type_name)
	alive[handle] = type(handle) ~= "string" or nil
	for _, parent in pairs(it) do
		alive[parent] = true
	end
	for i = 1, #order + 1 do
		local d = name and i == when and reach(next(it) and it or { handle })
		if d then
			change[name](d, row)
		elseif i == when then
			name = nil
		end
		d = nil
		if order[i] then
			it[order[i]] = nil
		end
		collect()
	end
	check(row, handle, row.after[name] or "whole")
	use(handle)
end

local function permutations(all, from, visit)
	if from >= #all then
		visit { unpack(all) }
	end
	for i = from, #all do
		all[from], all[i] = all[i], all[from]
		permutations(all, from + 1, visit)
		all[from], all[i] = all[i], all[from]
	end
end

local number = 0

local function one(row, order, name, when)
	number = number + 1
	if number % step ~= 1 % step then
		return
	end
	local fine, problem = pcall(live, row, order, name, when)
	local where = ("%s, %s at %d"):format(table.concat(order, " "), name or "no change", when)
	assert(fine, where .. ": " .. tostring(problem))
	collect()
	assert(next(alive) == nil, where .. ": a handle is alive")
end

for _, row in ipairs(rows) do
	test(row.kind, function()
		whole[row.kind] = say(row, (made(row)))
		assert(whole[row.kind] ~= "", "it says nothing")
		collect()
		number = 0
		local bound = row.kind == "dossier" or row.parents[1] == "dossier"
		permutations({ unpack(row.parents) }, 1, function(order)
			one(row, order, nil, 1)
			for _, name in ipairs(bound and changes or {}) do
				for when = 1, math.max(#order, 1) do
					one(row, order, name, when)
				end
			end
		end)
	end)
end

test("the table has all kinds", function()
	local known, counted = { hold = true }, 0
	for _, row in ipairs(rows) do
		known[row.type_name] = true
		assert(make[row.kind], row.kind)
	end
	for _, meta in pairs(debug.getregistry()) do
		local name = type(meta) == "table" and rawget(meta, "__name")
		name = type(name) == "string" and name:match "^lienhiep%.(.*)$"
		if name then
			assert(known[name], name)
			counted = counted + 1
		end
	end
	equal(counted, 11)
end)

-- ------------------------------------------------------------------ circles

local function circle(name, tie)
	test(name, function()
		for i = 1, #rows, math.min(step, 5) do
			local handle, it = made(rows[i])
			alive[handle] = type(handle) ~= "string" or nil
			for _, parent in pairs(it) do
				alive[parent] = true
			end
			tie(handle, it)
			handle, it = nil, nil
			collect()
			assert(next(alive) == nil, rows[i].kind)
		end
	end)
end

circle("tables in a circle", function(handle, it)
	it.handle, it.circle, it[handle] = handle, it, it
end)

circle("closures in a circle", function(handle, it)
	function it.closure()
		return handle, it
	end
end)

circle("suspended coroutines", function(handle, it)
	local d = lh.loads(original)
	it.walk = coroutine.wrap(function()
		for event in d.events:each() do
			it.event = event
			coroutine.yield(handle, it)
		end
	end)
	it.walk()
end)

circle("errors that hold what failed", function(handle, it)
	local problem = refused(function() lh.loads "<" end)
	problem.handle, problem.it, it.problem = handle, it, problem
end)

circle("weak tables that know each other", function(handle, it)
	local known = setmetatable({}, { __mode = "k" })
	if type(handle) ~= "string" then
		known[handle] = { handle, it }
	end
	it.known = known
end)

if not suite.is_old then
	circle("finalizers in a circle", function(handle, it)
		it.handle = handle
		setmetatable(it, { __gc = use })
	end)
end

-- ------------------------------------------------------------------ memory

-- What no handle shows: pages that the process has, over many rounds of every kind.
test("nothing grows", function()
	local status = io.open "/proc/self/statm"
	if not status or watched then
		return
	end
	local function rounds(times)
		for _ = 1, times do
			for _, row in ipairs(rows) do
				-- Tables of names, which take most of the time.
				if row.kind ~= "class" and row.kind ~= "field" and row.kind ~= "choice" and row.kind ~= "rule" then
					made(row)
				end
			end
		end
		collect()
		status:seek "set"
		return tonumber((status:read "*l"):match "%d+ (%d+)")
	end
	local before = rounds(100)
	local grown = rounds(1000) - before
	status:close()
	assert(grown < 300, grown .. " pages")
end)

-- ------------------------------------------------------------------ the end of a state

-- What a program keeps to its end, and where: `all` holds every kind.
local ends = {
	globals = "kept = all",
	registry = "debug.getregistry().kept = all",
	["registry under handles"] = "for handle in pairs(all) do debug.getregistry()[handle] = all end",
	["a module"] = "package.loaded.kept = all",
	["a coroutine"] = "kept = coroutine.wrap(function() coroutine.yield(all) end) kept()",
	["os.exit with the state closed"] = "kept = all os.exit(0, true)",
	["os.exit with the state open"] = "kept = all os.exit(0)",
	["a finalizer"] = [[
		kept = setmetatable({ all = all }, { __gc = function(it)
			for handle in pairs(it.all) do lives.use(handle) end
		end })]],
	["finalizers before and after"] = [[
		local meta = { __gc = function(it) lives.use(it.handle) it.other.handle = nil end }
		first, last = setmetatable({}, meta), setmetatable({}, meta)
		first.other, last.other = last, first
		for handle in pairs(all) do first.handle, last.handle = handle, handle end
		kept = all]],
	["a finalizer that fails"] = [[
		local handle = next(all)
		kept = setmetatable({}, { __gc = function() error(handle) end })
		fails = setmetatable({}, { __gc = function() return lives.use(handle), handle.nothing.at_all end })]],
}

local beginning = ([[
	lives_only = true
	local lives, all = dofile %q, {}
	for _, row in ipairs(lives.rows) do
		local handle, it = lives.made(row)
		all[handle] = it
	end
]]):format(suite.source .. "/tests/lua/test_lua_lives.lua")

-- That a program ends well, and says nothing.
local function ends_well(code)
	local program, output = os.tmpname(), os.tmpname()
	local file = assert(io.open(program, "wb"))
	file:write(beginning, code, "\n")
	file:close()
	local status = os.execute(("%s %s >%s 2>&1"):format(os.getenv "LUA" or arg[-1], program, output))
	local said = read(output)
	os.remove(program)
	os.remove(output)
	equal(said, "")
	assert(status == true or status == 0, status)
end

for name, code in pairs(ends) do
	test("the end with handles in " .. name, function() ends_well(code) end)
end

suite.done()
