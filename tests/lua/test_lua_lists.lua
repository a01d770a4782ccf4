-- SPDX-License-Identifier: MIT
-- Fields with several values: texts, codes, labels, references, children.
local suite = dofile((os.getenv("top_srcdir") or ".") .. "/tests/lua/suite.lua")
local lh, test, equal, fails = suite.lh, suite.test, suite.equal, suite.fails

local function joined(list)
	local items = {}
	for item in list:each() do
		items[#items + 1] = type(item) == "string" and item or item.id or "-"
	end
	return table.concat(items, " ")
end

local function with_topics(...)
	local event = lh.Dossier().events:add { id = "e" }
	event.topics = { ... }
	return event.topics, event
end

local function with_hosts()
	local d = lh.Dossier()
	for _, id in ipairs { "a", "b", "c" } do
		d.organisations:add { id = id }
	end
	local event = d.events:add { hosts = { "a", "nobody", d:get("b") } }
	return event.hosts, d, event
end

test("texts", function()
	local list = with_topics("một", "ba")
	equal(#list, 2)
	equal(list[1], "một")
	equal(list[2.0], "ba")
	equal(list[0], nil)
	equal(list[3], nil)
	equal(list[-1], nil)
	equal(list[1.5], nil)
	equal(list[0 / 0], nil)
	equal(list[1 / 0], nil)
	list:insert(2, "hai")
	list:add("bốn")
	list[5] = "năm"
	list[1] = "Một"
	equal(joined(list), "Một hai ba bốn năm")
	list:move(5, 1)
	equal(joined(list), "năm Một hai ba bốn")
	list:move(1, 3)
	list:remove(5)
	equal(joined(list), "Một hai năm ba")
	list:clear()
	equal(#list, 0)
	equal(joined(list), "")
end)

test("places that a list has not", function()
	local list = with_topics("một", "hai")
	for _, place in ipairs { 0, -1, 4, 2 ^ 50 } do
		fails("index", function() list[place] = "x" end, "place", "the last one is 2")
		fails("index", function() list:insert(place, "x") end, "the last one is 2")
		fails("index", function() list:remove(place) end)
		fails("index", function() list:move(place, 1) end)
		fails("index", function() list:move(1, place) end)
	end
	fails("index", function() list:remove(3) end)
	fails("value", function() list:remove(1.5) end)
	fails("value", function() list:remove() end)
	fails("value", function() list:insert("x", 1) end)
	fails("value", function() list[{}] = "x" end)
	fails("value", function() list.first = "x" end)
	fails("field", function() return list.first end)
	fails("field", function() return list.inset end, "insert")
	fails("argument", function() list[1] = nil end, "remove")
	equal(joined(list), "một hai")
end)

test("what a list of texts refuses", function()
	local list = with_topics("một")
	for _, value in ipairs { 7, true, {}, print, "", " ", "a\0b", "\255" } do
		fails("value", function() list:add(value) end)
		fails("value", function() list:insert(1, value) end)
		fails("value", function() list[1] = value end)
		fails("value", function() list[2] = value end)
	end
	fails("value", function() list:add() end)
	equal(joined(list), "một")
	suite.refuses(function() list.add() end, "lienhiep.List expected")
	suite.refuses(function() list.add(lh.Dossier(), "x") end, "lienhiep.List expected")
end)

test("a table replaces a list, all or nothing", function()
	local list, event = with_topics("một", "hai")
	event.topics = { "ba" }
	equal(joined(list), "ba")
	for _, items in ipairs { { "x", 7 }, { "x", "" }, { "x", nil, "y" }, { "x", n = 1 }, { "x", {} } } do
		fails("value", function() event.topics = items end)
		equal(joined(list), "ba")
	end
	event.topics = event.topics
	equal(joined(list), "ba")
	event.topics = with_topics("bốn", "năm")
	equal(joined(list), "bốn năm")
	fails("value", function() event.topics = event.hosts end)
	event.topics = {}
	equal(#list, 0)
end)

test("append is add", function()
	local list = with_topics("một")
	list:append("hai")
	equal(joined(list), "một hai")
	local d = lh.Dossier()
	equal(d.events:append { id = "e" }, d.events[1])
end)

test("codes", function()
	local member = lh.Dossier().memberships:add { countries = { "VN", "JP" } }
	equal(joined(member.countries), "VN JP")
	member.countries[1] = "DE"
	member.countries:add("VN")
	equal(joined(member.countries), "DE JP VN")
	fails("value", function() member.countries:add("Vietnam") end)
	fails("value", function() member.countries[1] = "VN JP" end)
	fails("value", function() member.countries = { "VN", "x" } end)
	equal(joined(member.countries), "DE JP VN")
end)

test("labels", function()
	local d = lh.Dossier()
	local plan, other = d.plans:add { also = { "một", "hai" } }, d.plans:add()
	plan.also:set_label(2, "en", "two")
	equal(plan.also:label(2, "en"), "two")
	equal(plan.also:label(2), "hai")
	equal(plan.also:label(1, "en"), nil)
	plan.also[2] = "Hai"
	equal(plan.also:label(2, "en"), "two")
	other.also = plan.also
	equal(joined(other.also), "một Hai")
	equal(other.also:label(2, "en"), "two")
	plan.also:set_label(2, "en", nil)
	equal(plan.also:label(2, "en"), nil)
	equal(other.also:label(2, "en"), "two")
	other.also:set_label(2, "de", "zwei")
	equal(table.concat(other.also:languages(2), " "), "de en")
	equal(#other.also:languages(1), 0)
	fails("index", function() plan.also:label(3, "en") end)
	fails("value", function() plan.also:set_label(1, "e", "x") end)
	fails("field", function() with_topics("một"):set_label(1, "en", "x") end)
	equal(with_topics("một"):label(1, "en"), nil)
	equal(#with_topics("một"):languages(1), 0)
end)

test("references", function()
	local hosts, d, event = with_hosts()
	equal(#hosts, 3)
	equal(hosts[1], d:get("a"))
	equal(hosts[2], nil)
	equal(hosts:ref_id(2), "nobody")
	equal(joined(hosts), "a b")
	local places = {}
	for _, place in hosts:each() do
		places[#places + 1] = place
	end
	equal(table.concat(places, " "), "1 3")
	equal(table.concat(hosts:ids(), " "), "a nobody b")
	equal(#event.topics:ids(), 0)
	hosts[2] = d:get("c")
	equal(joined(hosts), "a c b")
	hosts[1] = "later"
	equal(hosts:ref_id(1), "later")
	fails("class", function() hosts[1] = event end)
	fails("class", function() hosts:add(d) end)
	fails("dossier", function() hosts:add(lh.Dossier().organisations:add { id = "x" }) end)
	fails("value", function() hosts:add(d.organisations:add()) end, "no id")
	fails("value", function() hosts:add(7) end, "records or ids")
	fails("value", function() hosts:add("a b") end)
	equal(#hosts, 3)
	event.partners = hosts
	equal(event.partners:ref_id(1), "later")
	equal(joined(event.partners), "c b")
	fails("class", function() event.hosts = { "a", event } end)
	equal(#hosts, 3)
end)

test("pairs gives every place", function()
	if suite.is_old then
		return
	end
	local seen = {}
	for place, item in pairs((with_hosts())) do
		seen[#seen + 1] = place .. "=" .. (item and item.id or "?")
	end
	equal(table.concat(seen, " "), "1=a 2=? 3=b")
end)

test("children", function()
	local d = lh.Dossier()
	local a = d.tasks:add { id = "a" }
	local c = d.tasks:add { id = "c" }
	local b = d.tasks:insert(2, { id = "b" })
	equal(joined(d.tasks), "a b c")
	equal(b:index(), 2)
	equal(d.tasks:add():path(), "/dossier/tasks/task[4]")
	d.tasks:remove(4)
	d.tasks:move(c, 1)
	equal(joined(d.tasks), "c a b")
	d.tasks:move(1, 3)
	equal(joined(d.tasks), "a b c")
	a.tasks:move(b)
	equal(joined(d.tasks), "a c")
	equal(b:container(), a)
	a.tasks:move(c, 1)
	equal(joined(a.tasks), "c b")
	fails("argument", function() b.tasks:move(a) end)
	fails("argument", function() d.tasks:remove(b) end)
	fails("class", function() d.events:move(b) end)
	fails("dossier", function() lh.Dossier().tasks:move(b) end)
	a.tasks:remove(b)
	equal(b:removed(), true)
	fails("argument", function() d.tasks[1] = { id = "x" } end, "insert")
	fails("index", function() a.tasks:move(c, 3) end)
	d.tasks[2] = { id = "x" }
	equal(joined(d.tasks), "a x")
end)

test("a table replaces children, all or nothing", function()
	local d = lh.Dossier()
	d.tasks = { { id = "a", tasks = { { id = "b" } } }, { id = "c" } }
	equal(joined(d.tasks), "a c")
	equal(joined(d.tasks[1].tasks), "b")
	local before, a = d:dumps(), d.tasks[1]
	for code, items in pairs {
		value = { { id = "x" }, 7 },
		field = { { id = "x" }, { tilte = "x" } },
		duplicate = { { id = "x" }, { id = "x" } },
		class = { { id = "x" }, d },
	} do
		fails(code, function() d.tasks = items end)
		equal(d:dumps(), before)
	end
	equal(d:get("x"), nil)
	local other = lh.Dossier()
	other.tasks = d.tasks
	equal(other:dumps(), before)
	d.tasks = { { id = "z" } }
	equal(joined(d.tasks), "z")
	equal(a:removed(), true)
	equal(d:get("b"), nil)
end)

test("a list that changes while it is walked", function()
	local d = lh.Dossier()
	for i = 1, 10 do
		d.events:add { id = "e" .. i }
	end
	local seen = {}
	for event in d.events:each() do
		seen[#seen + 1] = event.id
		if #seen % 3 ~= 0 then
			event:remove()
		end
	end
	equal(table.concat(seen, " "), "e1 e2 e3 e4 e5 e6 e7 e8 e9 e10")
	equal(joined(d.events), "e3 e6 e9")
	for _ in d.events:each() do
		d.events:clear()
	end
	equal(#d.events, 0)
	local topics = with_topics("một", "hai", "ba")
	for _, place in topics:each() do
		topics:remove(place)
	end
	equal(joined(topics), "hai")
end)

suite.done()
