-- SPDX-License-Identifier: MIT
-- Reading and writing; and the property over the rows: a dossier with every field of every
-- class set is written, read, and equal.
local suite = dofile((os.getenv("top_srcdir") or ".") .. "/tests/lua/suite.lua")
local lh, test, equal, fails = suite.lh, suite.test, suite.equal, suite.fails

local function temporary()
	local path = os.tmpname()
	return path, function() os.remove(path) end
end

local function read_file(path)
	local file = assert(io.open(path, "rb"))
	local data = file:read("*a")
	file:close()
	return data
end

local root = '<dossier xmlns="urn:lienhiep:dossier:1" version="1">'

test("a file is read and written byte for byte", function()
	local path, remove = temporary()
	for _, name in ipairs { "foreign.xml", "also.xml", "newer.xml" } do
		local source = suite.source .. "/tests/data/good/" .. name
		local d = lh.load(source)
		d:save(path)
		equal(read_file(path), read_file(source))
		equal(d:dumps(), read_file(source))
		equal(d:copy():dumps(), read_file(source))
	end
	remove()
end)

test("what cannot be read or written", function()
	local problem = fails("system", function() lh.load("/nonexistent/f.xml") end, "f.xml")
	equal(problem.file, "/nonexistent/f.xml")
	equal(select(2, tostring(problem):gsub("/nonexistent/f%.xml", "")), 1)
	equal(problem.problems, nil)
	fails("system", function() lh.Dossier():save("/nonexistent/f.xml") end)
	fails("system", function() lh.load("/") end)
	fails("value", function() lh.load("f.xml\0") end, "NUL")
	fails("value", function() lh.Dossier():save("f.xml\0") end, "NUL")
	suite.refuses(function() lh.load() end, "string expected")
	suite.refuses(function() lh.load(7) end, "string expected")
	suite.refuses(function() lh.loads({}) end, "string expected")
	suite.refuses(function() lh.loads("", "name") end, "table expected")
	suite.refuses(function() lh.Dossier().save("x") end, "lienhiep.Record expected")
end)

test("saving only what nobody changed", function()
	local path, remove = temporary()
	local d = lh.load(suite.source .. "/tests/data/good/foreign.xml")
	remove()
	local none = lh.mark(path)
	d:save(path, { if_unchanged = none })
	local first, data = lh.mark(path), read_file(path)
	equal(lh.mark(path) == first, true)
	equal(first == none, false)
	d.title = "Tọa đàm"
	local problem = fails("changed", function() d:save(path, { if_unchanged = none }) end, path)
	equal(problem.file, path)
	equal(read_file(path), data)
	d:save(path, { if_unchanged = first })
	equal(lh.load(path).title, "Tọa đàm")
	fails("changed", function() d:save(path, { if_unchanged = first }) end, path)
	d:save(path, {})
	d:save(path, nil)
	remove()
	fails("changed", function() d:save(path, { if_unchanged = first }) end, path)
	-- A slip must not take the guard away.
	fails("argument", function() d:save(path, { if_unchnaged = none }) end, "if_unchnaged", "if_unchanged")
	fails("argument", function() d:save(path, { none }) end, "number")
	suite.refuses(function() d:save(path, none) end, "table expected")
	suite.refuses(function() d:save(path, { if_unchanged = path }) end, "mark() gives")
	suite.refuses(function() d:save(path, { if_unchanged = false }) end, "mark() gives")
	suite.refuses(function() lh.mark() end, "string expected")
	fails("system", function() lh.mark("/") end)
	fails("value", function() lh.mark("f.xml\0") end, "NUL")
	equal(io.open(path), nil)
end)

test("a refusal has all problems, each with its place", function()
	local problem = fails("name", function()
		lh.loads(root .. '<events><event kind="party"/>\n<event from="x"/></events></dossier>',
			{ name = "f.xml" })
	end, "party")
	equal(problem.file, "f.xml")
	equal(problem.line, 1)
	equal(problem.path, "/dossier/events/event[1]")
	equal(#problem.problems, 2)
	equal(problem.problems[1].severity, "error")
	equal(problem.problems[1].code, "name")
	equal(problem.problems[2].code, "value")
	equal(problem.problems[2].line, 2)
	equal(problem.problems[2].column, 1)
	equal(problem.problems[2].path, "/dossier/events/event[2]")
	equal(problem.problems[2].field, "from")
	equal(problem.problems[2].text ~= problem.problems[2].text_vi, true)
	equal(tostring(problem):find("f.xml:1:%d+: .*party.*%(/dossier/events/event%[1%]%)") ~= nil, true)
end)

test("hostile input", function()
	for _, data in ipairs { "", "x", "\0", "<", "<dossier/>", root, root .. "\0</dossier>",
		"<!DOCTYPE dossier>" .. root .. "</dossier>", root .. "\255</dossier>",
		root .. '<events><event id="a" id="b"/></events></dossier>', root .. "x</dossier>" } do
		local fine, problem = pcall(lh.loads, data)
		equal(fine, false)
		equal(type(problem.code), "string")
		equal(tostring(problem):find("<data>:%d+:%d+: ") ~= nil, true)
		equal(problem.file, "<data>")
	end
	local deep = root .. ("<tasks><task>"):rep(30) .. ("</task></tasks>"):rep(30) .. "</dossier>"
	equal(#lh.loads(deep).tasks, 1)
	fails("limit", function() lh.loads(deep, { max_depth = 20 }) end)
	fails("limit", function() lh.loads(deep, { max_size = #deep - 1 }) end)
	fails("limit", function() lh.loads(root .. '<events><event uri="' .. ("x"):rep(5000) ..
		'"/></events></dossier>', { max_tag = 1000 }) end)
	fails("argument", function() lh.loads(deep, { max_depth = -1 }) end)
	fails("value", function() lh.loads(deep, { max_depth = 1.5 }) end)
	-- A slip must not take the limit away.
	fails("argument", function() lh.loads(deep, { max_dept = 20 }) end, "max_dept", "max_depth, max_problems")
	fails("argument", function() lh.load("/nonexistent/f.xml", { 20 }) end, "number")
end)

test("positions", function()
	local d = lh.loads(root .. "\n <events>\n  <event/></events></dossier>")
	equal(d.events[1]:line(), 3)
	equal(d.events[1]:column(), 3)
	equal(d:copy().events[1]:line(), 3)
end)

-- ------------------------------------------------------------------
-- Every field of every class

local classes = lh.classes()

-- A small generator of its own, the same everywhere.
local state
local function pick(list)
	state = (state * 48271) % 2147483647
	return list[state % #list + 1]
end

local texts = { "Hội thảo góp ý Luật Thủ đô (sửa đổi)", 'Đẩy mạnh <đổi mới> & "sáng tạo"',
	"Ứng dụng 'chuyển giao' công nghệ]]>", "科学技術 🧪 смысл", "35/ĐĐBQH-VP" }
local proses = { "Dòng một\n  dòng hai\n\ndòng bốn", "\n  đầu và cuối\t\n", "& < > \" ' ]]>", "một\rhai" }
local codes = { "VN", "events.on-time", "vi" }
-- Where all numbers are doubles, the largest whole one that is exact.
local largest = suite.has_integers and "9223372036854775807" or "9007199254740991"
local values = {
	text = texts,
	prose = proses,
	label = texts,
	date = { "2023", "0001-12", "2024-02-29", 9999, lh.Date(1999, 12, 31) },
	integer = { 0, -1, 2 ^ 53 - 1, largest, "-" .. largest },
	money = { 0, 40000000, largest },
	decimal = { 0, "-31.25", "70.0", lh.Decimal("9223372036854775807"), "-0.000000000000000001" },
	quantity = { 0, "~26", "26+", "?", lh.Quantity("3.50"), lh.Decimal("9007199254740993"), 7 },
	flag = { true, false },
	ref = { "chưa-có", "nobody" },
	refs = { { "a", "chưa-có", "b" }, { "a" } },
	texts = { { texts[1], texts[2] }, { texts[4] } },
	labels = { { texts[3], texts[1] }, { texts[5] } },
	codes = { { "JP", "DE", "VN" }, { "VN" } },
}

local fill

local function set(record, field, depth)
	local name = field.name
	if field.type == "children" then
		for _ = 1, depth < 5 and 2 or 0 do
			fill(record[name]:add(), depth + 1)
		end
	elseif field.type == "id" then
		state = (state * 48271) % 2147483647
		record.id = "bản-ghi-" .. ("%d"):format(state)
	elseif field.type == "choice" then
		record[name] = pick(field.choices).name
	elseif field.type == "code" then
		if name ~= "language" and not pcall(function() record[name] = codes[1] end) and
			not pcall(function() record[name] = codes[2] end) then
			record[name] = codes[3]
		end
	elseif name ~= "version" then
		record[name] = pick(values[field.type])
	end
	if field.type == "label" then
		record:set_label(name, "fr", pick(texts))
		record:set_label(name, "en", pick(texts))
	elseif field.type == "labels" then
		record[name]:set_label(1, "en", pick(texts))
	end
end

-- Which classes and fields there were.
local seen = {}

function fill(record, depth)
	local class = classes[record:class_name()]
	for _, field in ipairs(class.fields) do
		set(record, field, depth)
		seen[class.name .. "." .. field.name] = true
	end
end

-- That two records agree, field by field, as a program sees them.
local function compare(a, b)
	for _, field in ipairs(classes[a:class_name()].fields) do
		local x, y = a[field.name], b[field.name]
		if type(x) == "userdata" and field.type:find("s$") or field.type == "children" then
			equal(#x, #y)
			for i = 1, #x do
				if field.type == "children" then
					compare(x[i], y[i])
				elseif field.type == "refs" then
					equal(x:ref_id(i), y:ref_id(i))
				else
					equal(x[i], y[i])
				end
			end
		elseif field.type == "ref" then
			equal(a:ref_id(field.name), b:ref_id(field.name))
		else
			equal(tostring(x), tostring(y))
			equal(type(x), type(y))
		end
		if field.type == "label" then
			equal(a:label(field.name, "fr"), b:label(field.name, "fr"))
		end
	end
end

test("every field is written, read, and equal", function()
	for seed = 1, 3 do
		state = seed
		local d = lh.Dossier()
		fill(d, 0)
		local data = d:dumps()
		local again = lh.loads(data)
		equal(again:same_as(d), true)
		equal(again:dumps(), data)
		compare(d, again)
	end
	local missing = {}
	for _, class in ipairs(classes) do
		for _, field in ipairs(class.fields) do
			if not seen[class.name .. "." .. field.name] then
				missing[#missing + 1] = class.name .. "." .. field.name
			end
		end
	end
	equal(table.concat(missing, " "), "")
end)

test("copies through the fields are equal", function()
	state = 7
	local d, copy = lh.Dossier(), lh.Dossier()
	fill(d, 3)
	for _, field in ipairs(classes.dossier.fields) do
		if field.type == "ref" then
			copy[field.name] = d:ref_id(field.name)
		elseif field.type ~= "integer" and d[field.name] ~= nil then
			copy[field.name] = d[field.name]
		end
	end
	copy:set_label("title", "fr", d:label("title", "fr"))
	copy:set_label("title", "en", d:label("title", "en"))
	equal(copy:dumps(), d:dumps())
end)

suite.done()
