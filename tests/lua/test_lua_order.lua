-- SPDX-License-Identifier: MIT
-- Lists as sequences: records that move and records that are copied, order, columns; and copies.
local suite = dofile((os.getenv("top_srcdir") or ".") .. "/tests/lua/suite.lua")
local lh, test, equal, fails = suite.lh, suite.test, suite.equal, suite.fails

local function ids(list)
	local found = {}
	for item in list:each() do
		found[#found + 1] = type(item) == "string" and item or item.id or "-"
	end
	return table.concat(found)
end

-- A dossier with a task for each letter.
local function tasks_of(letters)
	local d = lh.Dossier()
	for letter in letters:gmatch(".") do
		d.tasks:add { id = letter, title = letter:upper() }
	end
	return d
end

test("records of the dossier move, those of another are copied", function()
	local d, other = tasks_of "abcdef", tasks_of "xyz"
	local cases = {
		{ function(t) t:add(d:get "a") end, "bcdefa" },
		{ function(t) t:insert(1, d:get "a") end, "abcdef" },
		{ function(t) t:insert(5, d:get "a") end, "bcdaef" },
		{ function(t) t:insert(1, d:get "f") end, "fbcdae" },
		{ function(t) t:insert(3, other:get "x") end, "fbxcdae" },
		{ function(t) t:add(other:get "y") end, "fbxcdaey" },
		{ function(t) d:get "f".tasks:add(d:get "b") end, "fxcdaey" },
		{ function(t) t:add(d:get "b") end, "fxcdaeyb" },
	}
	for _, case in ipairs(cases) do
		case[1](d.tasks)
		equal(ids(d.tasks), case[2])
	end
	equal(ids(other.tasks), "xyz")
	equal(#d:get "f".tasks, 0)
	local x = d:get "x"
	equal(rawequal(d.tasks:add(x), x), true)
	equal(rawequal(d:get "x", x), true)
	fails("argument", function() d:get "a".tasks:add(d:get "a") end)
	fails("duplicate", function() d.tasks:insert(1, other:get "y") end)
end)

test("a table of records replaces a list", function()
	for _, case in ipairs { { "ba", "ba" }, { "fedcba", "fedcba" }, { "c", "c" }, { "", "" } } do
		local d, records = tasks_of "abcdef", {}
		for letter in case[1]:gmatch(".") do
			records[#records + 1] = d:get(letter)
		end
		local first = d:get "a"
		d.tasks = records
		equal(ids(d.tasks), case[2])
		equal(first:removed(), not case[2]:find("a"))
	end
	local d, other = tasks_of "abc", tasks_of "xy"
	d.tasks = { other:get "x", d:get "c", { id = "n", tasks = { d:get "a", other:get "y" } } }
	equal(ids(d.tasks), "xcn")
	equal(ids(d:get "n".tasks), "ay")
	d:get "c".tasks = d:get "n".tasks
	equal(ids(d:get "n".tasks) .. "|" .. ids(d:get "c".tasks), "|ay")
end)

test("all of it moves, or nothing", function()
	local d, other = tasks_of "abcdef", tasks_of "xa"
	local a, b = d:get "a", d:get "b"
	a.tasks:add { id = "g" }
	a.tasks:add { id = "h" }
	local g, event = d:get "g", d.events:add { id = "event" }
	local before = d:dumps()
	local cases = {
		{ "class", { d:get "f", event } },
		{ "duplicate", { d:get "f", other:get "x", other:get "a" } },
		{ "value", { d:get "f", a, d:get "f" } },
		{ "value", { g, b, 5 } },
		{ "value", { b, { tasks = { b } } } },
		{ "field", { g, { id = "n", tasks = { b, g, { tilte = "x" } } } } },
		{ "value", { { id = "n", tasks = { d:get "c", d:get "h" }, topics = { "x", 5 } } } },
		{ "argument", { { id = "n", tasks = { d:get "c", d } } } },
	}
	for place, case in ipairs(cases) do
		local fine, problem = pcall(function() d.tasks = case[2] end)
		equal(fine, false)
		if place < #cases then
			equal(problem.code, case[1])
		end
		equal(d:dumps(), before)
		equal(pcall(d.tasks.add, d.tasks, { tasks = case[2] }), false)
		equal(d:dumps(), before)
	end
	fails("argument", function() g.tasks = { { tasks = { a } } } end)
	equal(d:dumps(), before)
	fails("removed", function()
		local gone = d.tasks:add()
		gone:remove()
		d.tasks = { b, gone }
	end)
	equal(d:dumps(), before)
end)

test("sort", function()
	local d = tasks_of "cabd"
	local topics = d:get "a".topics
	d:get "a".topics = { "c", "a", "B", "b" }
	topics:sort()
	equal(ids(topics), "Babc")
	topics:sort(function(a, b) return a:lower() > b:lower() end)
	equal(ids(topics), "cBba")
	topics:reverse()
	equal(ids(topics), "abBc")
	d.tasks:sort(function(a, b) return a.id < b.id end)
	equal(ids(d.tasks), "abcd")
	d.tasks:sort_by(function(task) return task.id == "b" and 1 or task.id == "d" and 1 or 2 end)
	equal(ids(d.tasks), "bdac")
	d.tasks:sort(function() return true end)
	d.tasks:sort(function() return nil end)
	d.tasks:sort_by "id"
	equal(ids(d.tasks), "abcd")
	d.tasks:reverse()
	equal(ids(d.tasks), "dcba")
	fails("argument", function()
		d.tasks:sort(function()
			d.tasks:add()
			return false
		end)
	end)
	local empty = lh.Dossier().tasks
	empty:sort(error)
	empty:reverse()
	empty:sort_by "title"
	equal(#empty, 0)
end)

test("sort is stable, with as many as there may be", function()
	local d = lh.Dossier()
	for i = 1, 300 do
		d.tasks:add { id = "t" .. i, topics = { "x" }, amount = i * 7 % 10 }
	end
	d.tasks:sort_by "amount"
	for i = 2, 300 do
		local a, b = d.tasks[i - 1], d.tasks[i]
		equal(tostring(a.amount) < tostring(b.amount) or a.amount == b.amount and tonumber(a.id:sub(2)) < tonumber(b.id:sub(2)), true)
	end
end)

test("sort_by a field", function()
	local d = lh.Dossier()
	for id, from in pairs { a = "2023-05", b = "2023", c = "2022-12-31", d = "2023-05-01", f = "2023-04" } do
		d.events:add { id = id, from = from }
	end
	d.events:add { id = "e" }
	d.events:sort_by "from"
	equal(ids(d.events), "ecbfad")
	d.events = {}
	for id, papers in pairs { a = 10, b = "~9", c = "11+", d = 2 } do
		d.events:add { id = id, attendance = papers }
	end
	d.events:add { id = "e", attendance = "?" }
	d.events:sort_by "attendance"
	equal(ids(d.events), "edbac")
	d = lh.Dossier()
	d.organisations = { { id = "a", name = "Hội Đúc" }, { id = "b", name = "Hội Dược" }, { id = "c", name = "Hội Cơ học" },
		{ id = "d" }, { id = "e", name = "Hội Ảnh" } }
	d.organisations:sort_by "name"
	equal(ids(d.organisations), "decba")
	local event = d.events:add()
	event.hosts = { "a", "nobody", "c" }
	event.hosts:sort_by "name"
	equal(table.concat(event.hosts:ids(), " "), "nobody c a")
end)

test("Vietnamese order", function()
	local names = { "Hà Nội", "Ha Long", "bà ba", "ba na", "đà", "da", "Ân", "An", "" }
	table.sort(names, function(a, b) return lh.vietnamese_key(a) < lh.vietnamese_key(b) end)
	equal(table.concat(names, ","), ",An,Ân,ba na,bà ba,da,đà,Ha Long,Hà Nội")
	equal(lh.vietnamese_key(nil), "")
	equal(lh.vietnamese_key "Hà", lh.vietnamese_key "Hà")
	equal(#lh.vietnamese_key(("dài "):rep(1000)) > 1000, true)
	local people = { "Nguyễn Văn Bình", "Trần An", "Lê Thị  Bình ", "An", "Nguyễn Ánh" }
	table.sort(people, function(a, b) return lh.person_key(a) < lh.person_key(b) end)
	equal(table.concat(people, ","), "An,Trần An,Nguyễn Ánh,Lê Thị  Bình ,Nguyễn Văn Bình")
	local d = lh.Dossier()
	d.people = { { id = "b", family = "Trần", given = "Bình" }, { id = "c", name = "Nguyễn Văn Bình" },
		{ id = "a", family = "Lê", middle = "Thị", given = "An" } }
	d.people:sort_by(lh.person_key)
	equal(ids(d.people), "acb")
	equal(lh.person_key(d:get "c"), lh.person_key "Nguyễn Văn Bình")
end)

test("index", function()
	local d = tasks_of "abc"
	d.organisations:add { id = "o" }
	local event = d.events:add { hosts = { "o", "nobody" }, topics = { "x", "y", "x" } }
	equal(d.tasks:index(d:get "c"), 3)
	equal(d.tasks:index(event), nil)
	equal(event.topics:index "x", 1)
	equal(event.topics:index "z", nil)
	equal(event.topics:index(7), nil)
	equal(event.topics:index(nil), nil)
	equal(event.hosts:index "nobody", 2)
	equal(event.hosts:index(d:get "o"), 1)
end)

test("columns", function()
	local d = lh.load(suite.source .. "/examples/hanoi-2023.xml")
	local from, kind = d.events:columns("from", "kind")
	for place = 1, #d.events do
		equal(tostring(from[place]), tostring(d.events[place].from))
		equal(kind[place], d.events[place].kind)
	end
	equal(select("#", d.events:columns()), 0)
	d.events:add()
	equal((d.events:columns "from")[#d.events], nil)
	local event = d.events[1]
	event.hosts = { "nobody" }
	equal(next((event.hosts:columns "name")), nil)
	fails("field", function() lh.Dossier().events:columns "titel" end, '"title"')
end)

test("copy", function()
	local d = tasks_of "ab"
	local below = d:get "a".tasks:add { id = "below", title = "Dưới", lead = "nobody" }
	local copy = below:copy()
	equal(copy.title, "Dưới")
	equal(copy.id, "below")
	equal(copy:same_as(below), true)
	equal(copy:dossier() == d, false)
	copy.id = "copy"
	d.tasks:add(copy)
	equal(d:get "copy".title, "Dưới")
	equal(copy:removed(), false)
	equal(d:copy():same_as(d), true)
	equal(d:copy() == d, false)
	d, below = nil, nil
	collectgarbage()
	equal(copy.title, "Dưới")
end)

suite.done()
