-- SPDX-License-Identifier: MIT
-- Finding records: by what they are called, by what their fields say.
local suite = dofile((os.getenv("top_srcdir") or ".") .. "/tests/lua/suite.lua")
local lh, test, equal, fails = suite.lh, suite.test, suite.equal, suite.fails

local function ids(found)
	local names = {}
	for place, record in ipairs(found) do
		names[place] = record.id or "-"
	end
	return table.concat(names, " ")
end

local function small()
	local d = lh.Dossier { title = "Hồ sơ" }
	d.organisations = { { id = "tl", name = "Hội Thủy lợi" }, { id = "ht", name = "Hội Hòa Thủy" }, { name = "Hội Cơ học" } }
	d.people:add { id = "thuy", name = "Nguyễn Hoà Thuỷ" }
	d.events = {
		{ id = "e1", title = "Hội thảo", kind = "workshop", from = "2023-12-27", attendance = 60, hosts = { "tl", "nobody" },
			topics = { "một", "hai" }, papers = 12 },
		{ id = "e2", title = "Diễn đàn", kind = "forum", from = 2023, attendance = "~60" },
		{ id = "e3" },
	}
	d.plans = { { id = "p", owner = "tl", tasks = { { id = "t1", lead = "ht", amount = "31.5" }, { id = "t2" } } } }
	return d
end

test("find", function()
	local d = small()
	equal(ids(d:find "hoa thuy"), "ht thuy")
	equal(ids(d:find("hoa thuy", "person")), "thuy")
	equal(ids(d:find "THỦY LỢI"), "tl")
	equal(#d:find "không có", 0)
	equal(d:find("hoi thao")[1], d:get "e1")
	fails("class", function() d:find("x", "persn") end, '"person"')
end)

test("where", function()
	local d = small()
	local tl = d:get "tl"
	local cases = {
		{ "event", nil, "e1 e2 e3" },
		{ "event", {}, "e1 e2 e3" },
		{ "task", nil, "t1 t2" },
		{ "event", { kind = "workshop" }, "e1" },
		{ "event", { kind = { "workshop", "forum" } }, "e1 e2" },
		{ "event", { kind = {} }, "" },
		{ "event", { kind = "party" }, "" },
		{ "event", { kind = 5 }, "" },
		{ "event", { kind = "workshop", from = 2023 }, "" },
		{ "event", { from = 2023 }, "e2" },
		{ "event", { from = "2023" }, "e2" },
		{ "event", { from = lh.Date "2023-12-27" }, "e1" },
		{ "event", { from = 1.5 }, "" },
		{ "event", { attendance = 60 }, "e1" },
		{ "event", { attendance = "~60" }, "e2" },
		{ "event", { attendance = lh.Quantity "~60" }, "e2" },
		{ "event", { papers = 12 }, "e1" },
		{ "event", { papers = { 11, 12 } }, "e1" },
		{ "event", { hosts = tl }, "e1" },
		{ "event", { hosts = "nobody" }, "e1" },
		{ "event", { hosts = { "x", tl } }, "e1" },
		{ "event", { topics = "hai" }, "e1" },
		{ "event", { topics = 5 }, "" },
		{ "event", { topics = { { "hai" } } }, "" },
		{ "plan", { owner = tl }, "p" },
		{ "plan", { owner = "tl" }, "p" },
		{ "plan", { tasks = d:get "t2" }, "p" },
		{ "event", { title = "Hội thảo" }, "e1" },
		{ "event", function(event) return not event.from end, "e3" },
	}
	for _, case in ipairs(cases) do
		equal(ids(d:where(case[1], case[2])), case[3])
	end
	fails("field", function() d:where("event", { knid = "forum" }) end, '"kind"')
	suite.refuses(function() d:where("event", function() error "broken" end) end, "broken")
	equal(#lh.Dossier():where("event", { kind = "forum" }), 0)
	equal(#d:where("event", function(event)
		event:remove()
		return true
	end), 3)
	equal(#d:where "event", 0)
end)

-- A record of a class that stands in a list of the dossier and has a field of the type.
local function record_with(type, value)
	local classes, d = lh.classes(), lh.Dossier()
	for _, list in ipairs(classes.dossier.fields) do
		for _, field in ipairs(list.type == "children" and classes[list.accepts[1]].fields or {}) do
			if field.type == type then
				return d[list.name]:add { [field.name] = value }, field.name
			end
		end
	end
	error("no class has a field of the type " .. type)
end

test("where, by type", function()
	for type, values in pairs {
		flag = { true, "true", false }, money = { 5, "5", 6 },
		integer = { 2, "2", "x" }, code = { "VN", "VN", {} }, date = { 2023, lh.Date(2023), true },
		quantity = { "31.25", lh.Decimal "31.25", "~31.25" }, ref = { "x", "x", "y" },
	} do
		local record, name = record_with(type, values[1])
		for place, count in ipairs { 1, 1, 0 } do
			equal(#record:dossier():where(record:class_name(), { [name] = values[place] }), count)
		end
		record[name] = nil
		equal(#record:dossier():where(record:class_name(), { [name] = values[1] }), 0)
	end
end)

test("where of a decimal", function()
	local d = lh.Dossier()
	d.contests = { { criteria = { { id = "c", weight = "1.5" }, { weight = 2 } } } }
	for _, weight in ipairs { "1.5", lh.Decimal "1.50", { 7, "1.5" } } do
		equal(ids(d:where("criterion", { weight = weight })), "c")
	end
	equal(ids(d:where("criterion", { weight = 2 })), "-")
	equal(#d:where("criterion", { weight = 1.5 }), 0)
end)

suite.done()
