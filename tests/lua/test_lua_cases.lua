-- SPDX-License-Identifier: MIT
-- The cases that Python and Lua share: tests/bindings/cases.txt.
local suite = dofile((os.getenv("top_srcdir") or ".") .. "/tests/lua/suite.lua")
local lh = suite.lh

local folder = suite.source .. "/tests/bindings/"

local function read(name)
	local file = assert(io.open(folder .. name, "rb"))
	local text = file:read("*a")
	file:close()
	return text
end

local original = read "dossier.xml"
local kinds = { decimal = lh.Decimal, quantity = lh.Quantity }

local function is_record(value)
	return type(value) == "userdata" and (pcall(lh.methods.class_name, value))
end

-- A value as the cases have it: a record is its id.
local function form(value)
	return is_record(value) and value.id or tostring(value)
end

-- What a column of the cases means for a field.
local function meant(text)
	text = text:gsub("\\n", "\n"):gsub("\\u0300", "\204\128"):gsub("\\u0001", "\1")
	if text ~= "nil" then
		return text
	end
end

local function forms(records)
	local all = {}
	for place, record in ipairs(records) do
		all[place] = form(record)
	end
	return table.concat(all, " ")
end

local function record(d, name)
	return name == "dossier" and d or d:get(name)
end

local function field(d, path)
	local name, of = path:match "^(.-)%.(.*)$"
	return record(d, name), of
end

local function list(d, path)
	local owner, of = field(d, path)
	return owner[of]
end

-- Each step: how many columns say what it does (nil: all), and what it does; where one more follows,
-- it is what the step gives.
local steps = {
	get = { 1, function(d, path) return form(list(d, path)) end },
	set = { 2, function(d, path, value)
		local owner, of = field(d, path)
		owner[of] = meant(value)
	end },
	label = { 2, function(d, path, language)
		local owner, of = field(d, path)
		return form(owner:label(of, language))
	end },
	["set label"] = { 3, function(d, path, language, value)
		local owner, of = field(d, path)
		owner:set_label(of, language, meant(value))
	end },
	reference = { 1, function(d, path)
		local owner, of = field(d, path)
		local value = owner[of]
		if type(value) == "userdata" and not is_record(value) then
			return table.concat(value:ids(), " ")
		end
		return form(owner:ref_id(of))
	end },
	count = { 1, function(d, path) return tostring(#list(d, path)) end },
	item = { 2, function(d, path, place) return form(list(d, path)[tonumber(place)]) end },
	append = { 2, function(d, path, value) list(d, path):append(meant(value)) end },
	replace = { 3, function(d, path, place, value) list(d, path)[tonumber(place)] = meant(value) end },
	insert = { 3, function(d, path, place, value) list(d, path):insert(tonumber(place), meant(value)) end },
	delete = { 2, function(d, path, place) list(d, path):remove(tonumber(place)) end },
	move = { 3, function(d, path, old, new) list(d, path):move(tonumber(old), tonumber(new)) end },
	clear = { 1, function(d, path) list(d, path):clear() end },
	add = { nil, function(d, path, ...)
		local fields = {}
		for _, pair in ipairs { ... } do
			local name, value = pair:match "^(.-)=(.*)$"
			fields[name] = meant(value)
		end
		list(d, path):add(fields)
	end },
	remove = { 1, function(d, name) record(d, name):remove() end },
	absent = { 1, function(d, name) assert(d:get(name) == nil) end },
	class = { 1, function(d, name) return record(d, name):class_name() end },
	path = { 1, function(d, name) return record(d, name):path() end },
	line = { 1, function(d, name) return tostring(record(d, name):line()) end },
	container = { 1, function(d, name) return form(record(d, name):container()) end },
	caption = { 1, function(d, name) return record(d, name):caption() end },
	fields = { 1, function(d, name)
		local names = {}
		for of in lh.fields(record(d, name)) do
			names[#names + 1] = of
		end
		return table.concat(names, " ")
	end },
	find = { 1, function(d, text) return forms(d:find(text)) end },
	where = { 3, function(d, class, of, value) return forms(d:where(class, { [of] = value })) end },
	check = { 1, function(d, rule)
		local ids = {}
		for place, problem in ipairs(d:check { only = { rule } }) do
			ids[place] = problem.id or ""
		end
		return table.concat(ids, " ")
	end },
	review = { 2, function(d, period, code)
		local entry = d:review(period)[code]
		return tostring(entry.value) .. " " .. entry.verdict
	end },
	date = { 3, function(_, a, order, b)
		a, b = lh.Date(a), lh.Date(b)
		assert((a < b) == (order == "before") and (b < a) == (order == "after"))
		assert((a == b) == (order == "same") and a:compare(b) == order)
	end },
	["first day"] = { 1, function(_, date) return form(lh.Date(date):first_day()) end },
	["last day"] = { 1, function(_, date) return form(lh.Date(date):last_day()) end },
	sum = { 3, function(_, kind, a, b) return form(kinds[kind](a) + kinds[kind](b)) end },
	difference = { 3, function(_, kind, a, b) return form(kinds[kind](a) - kinds[kind](b)) end },
	product = { 3, function(_, kind, a, b) return form(kinds[kind](a) * kinds[kind](b)) end },
	["in order"] = { nil, function(_, ...)
		local texts = { ... }
		for place = 2, #texts do
			assert(lh.vietnamese_key(texts[place - 1]) < lh.vietnamese_key(texts[place]), texts[place])
		end
	end },
	["people in order"] = { nil, function(_, ...)
		local people = lh.Dossier().people
		local names = { ... }
		for place = #names, 1, -1 do
			local family, middle, given = names[place]:match "^(%S+)%s?(.-)%s?(%S+)$"
			people:add { family = family, middle = middle ~= "" and middle or nil, given = given }
		end
		people:sort_by(lh.person_key)
		for place, name in ipairs(names) do
			assert(people[place]:caption() == name, name)
		end
	end },
	xml = { 0, function(d) return d:dumps() == original and "same" or d:dumps() end },
	["round trip"] = { 0, function(d) return lh.loads(d:dumps()):dumps() == d:dumps() and "same" or "other" end },
	copy = { 0, function(d) return d:copy():dumps() == d:dumps() and "same" or "other" end },
}

local unpack = table.unpack or unpack

local function run(d, columns)
	local name = columns[1]
	local code = name:match "^fails (.*)$"
	if code then
		local before = d:dumps()
		suite.fails(code, function() run(d, { unpack(columns, 2) }) end)
		assert(d:dumps() == before, "something changed")
		return
	end
	local step = assert(steps[name], "no such step")
	local count = step[1] or #columns - 1
	local result = step[2](d, unpack(columns, 2, count + 1))
	if result ~= nil then
		suite.equal(result, (table.concat({ unpack(columns, count + 2) }, " "):gsub("\\n", "\n")))
	end
end

local function split(line)
	local columns = {}
	for column in (line .. "\t"):gmatch "(.-)\t" do
		columns[#columns + 1] = column
	end
	return columns
end

local cases, number = {}, 0
for line in read("cases.txt"):gmatch "(.-)\r?\n" do
	number = number + 1
	local columns = split(line)
	if columns[1] == "case" then
		cases[#cases + 1] = { name = columns[2] }
	elseif line ~= "" and line:sub(1, 1) ~= "#" then
		table.insert(cases[#cases], { number = number, line = line, columns = columns })
	end
end

for _, case in ipairs(cases) do
	suite.test(case.name, function()
		local d = lh.loads(original)
		assert(#case > 0, "an empty case")
		for _, step in ipairs(case) do
			local fine, problem = pcall(run, d, step.columns)
			if not fine then
				error(("cases.txt:%d: %s: %s"):format(step.number, step.line, tostring(problem)))
			end
		end
	end)
end

suite.done()
