-- SPDX-License-Identifier: MIT
-- Records: fields by name, methods, references, labels, what add{} makes and what it takes back.
local suite = dofile((os.getenv("top_srcdir") or ".") .. "/tests/lua/suite.lua")
local lh, test, equal, form, fails = suite.lh, suite.test, suite.equal, suite.form, suite.fails

local function small()
	local d = lh.Dossier { title = "Hồ sơ", from = 2023, to = 2023, owner = "lhh" }
	d.organisations:add { id = "lhh", name = "Liên hiệp hội", kind = "local-union" }
	d.events:add { id = "e1", title = "Hội thảo góp ý Luật Thủ đô", kind = "workshop", from = "2023-12-27",
		hosts = { "lhh" } }
	return d
end

test("a dossier is made, and found", function()
	local d = small()
	equal(d.title, "Hồ sơ")
	equal(d.language, "vi")
	equal(d.version, 1)
	equal(#d.events, 1)
	equal(d.events[1].title, "Hội thảo góp ý Luật Thủ đô")
	form(d.events[1].from, "2023-12-27")
	equal(d:get("e1"), d.events[1])
	equal(d:get("e2"), nil)
	equal(d.owner, d:get("lhh"))
	equal(d.events[1].hosts[1], d.owner)
	fails("value", function() lh.Dossier { from = "x" } end)
	fails("field", function() lh.Dossier { tilte = "x" } end, "title")
	suite.refuses(function() lh.Dossier("x") end, "table expected")
end)

test("a misspelt field is an error that names the nearest", function()
	local e = small().events[1]
	fails("field", function() return e.titel end, "titel", '"title"', '"event"')
	fails("field", function() e.attendence = 3 end, '"attendance"')
	fails("field", function() e.from_ = 2023 end, '"from"')
	fails("field", function() return e[("x"):rep(10000)] end)
	for _, name in ipairs { "foo", "live", "qqqqq", "" } do
		local problem = fails("field", function() return e[name] end)
		equal(problem.text, ('the class "event" has no field "%s"'):format(name))
		equal(problem.text_vi, ("lớp «event» không có trường «%s»"):format(name))
	end
	fails("field", function() return e["title\0"] end)
	fails("field", function() e.path = "x" end)
	fails("field", function() return e:label("titel") end, '"title"')
	fails("field", function() return e:ref_id("hots") end, '"hosts"')
	suite.refuses(function() return e[{}] end, "string expected")
	suite.refuses(function() e[true] = 1 end, "string expected")
end)

test("refusals name the field and the place", function()
	local e = small().events[1]
	for _, case in ipairs { { "papers", -1 }, { "papers", 1.5 }, { "papers", "-1" }, { "alike", 1.5 },
		{ "from", 0 }, { "title", "a\0" }, { "kind", "a\0" }, { "topics", { "a", "b\0" } } } do
		local name = case[1]
		local problem = fails("value", function() e[name] = case[2] end)
		equal(problem.text:find("^" .. name .. "[:=]"), 1)
		equal(problem.text_vi:find("^" .. name .. "[:=]"), 1)
		equal(problem.path, "/dossier/events/event[1]")
	end
	e.topics = { "a" }
	for _, action in ipairs { function() e.topics:add("\0") end, function() e.topics[1] = "\0" end,
		function() e.topics:insert(1, "\0") end } do
		local problem = fails("value", action, "topics: ")
		equal(problem.path, "/dossier/events/event[1]")
	end
end)

test("no file is named where none was read", function()
	local d = lh.loads(small():dumps(), { name = "f.xml" })
	local problem = fails("class", function() d.owner = d.events[1] end)
	equal(problem.file, nil)
	equal(tostring(problem):find("f%.xml"), nil)
	equal(tostring(problem):find("<data>", 1, true), nil)
	equal(tostring(problem):find(problem.where .. ": " .. problem.text, 1, true), 1)
end)

test("methods and fields do not collide", function()
	local keywords = {}
	for word in ([[and break do else elseif end false for function goto if in local nil not or repeat
		return then true until while]]):gmatch("%a+") do
		keywords[word] = true
	end
	local seen = 0
	for _, class in ipairs(lh.classes()) do
		for _, field in ipairs(class.fields) do
			seen = seen + 1
			equal(lh.methods[field.name], nil)
			equal(keywords[field.name], nil)
		end
	end
	equal(seen > 300, true)
	equal(type(lh.methods.path), "function")
	equal(lh.methods.path(small()), "/dossier")
end)

test("methods", function()
	local d = small()
	local e = d.events[1]
	equal(e:path(), "/dossier/events/event[1]")
	equal(e:class_name(), "event")
	equal(e:container(), d)
	equal(e:dossier(), d)
	equal(d:container(), nil)
	equal(e:index(), 1)
	equal(d:index(), nil)
	equal(e:line(), nil)
	equal(e:column(), nil)
	equal(e:caption(), "Hội thảo góp ý Luật Thủ đô")
	equal(e:referenced(), false)
	equal(d.owner:referenced(), true)
	equal(e:propose_id(), "hoi-thao-gop-y-luat-thu-do")
	equal(e:removed(), false)
	suite.refuses(function() e.path(7) end, "lienhiep.Record expected, got number")
	fails("field", function() e:save("x") end)
	suite.refuses(function() d.save(e, "x") end, "dossier expected")
	suite.refuses(function() d.review(e, 2023) end, "dossier expected")
	suite.refuses(function() e.path() end, "lienhiep.Record expected")
end)

test("a record is the same each time", function()
	local d = small()
	local e, seen = d.events[1], {}
	seen[e] = true
	equal(seen[d:get("e1")], true)
	equal(rawequal(e, d.events[1]), true)
	equal(e == d, false)
	equal(e == small().events[1], false)
	equal(e:same_as(small().events[1]), true)
	equal(d.events == d.events, true)
	equal(d.events == d.plans, false)
end)

test("what a record is called", function()
	local d = small()
	equal(tostring(d.events[1]), 'Event e1 "Hội thảo góp ý Luật Thủ đô"')
	equal(tostring(d.contests:add().fields:add()), "ContestField")
	equal(tostring(d.plans:add { id = "p" }), "Plan p")
	equal(tostring(d), 'Dossier "Hồ sơ"')
	equal("> " .. d.events[1], '> Event e1 "Hội thảo góp ý Luật Thủ đô"')
	equal(tostring(d.events:add { title = ("ộ"):rep(61) }), 'Event "' .. ("ộ"):rep(60) .. '…"')
	equal(tostring(d.events), "events (2)")
end)

test("pairs gives the fields that are set", function()
	local names = {}
	for name, value in lh.fields(small().events[1]) do
		names[#names + 1] = name .. "=" .. tostring(value)
	end
	equal(table.concat(names, " "), "id=e1 kind=workshop from=2023-12-27 hosts=hosts (1) " ..
		"title=Hội thảo góp ý Luật Thủ đô")
	if not suite.is_old then
		local place = 0
		for name, value in pairs(small().events[1]) do
			place = place + 1
			equal(name .. "=" .. tostring(value):gsub(" .*", ""), (names[place]:gsub(" .*", "")))
		end
		equal(place, #names)
	end
end)

test("references", function()
	local d = small()
	local plan = d.plans:add { owner = "lhh", under = "later" }
	equal(plan.owner, d:get("lhh"))
	equal(plan.under, nil)
	equal(plan:ref_id("under"), "later")
	local later = d.programmes:add { id = "later" }
	equal(plan.under, later)
	later.id = "renamed"
	equal(plan:ref_id("under"), "renamed")
	plan.owner = nil
	equal(plan:ref_id("owner"), nil)
	plan.owner = d:get("lhh")
	equal(plan:ref_id("owner"), "lhh")
	fails("class", function() plan.owner = d:get("e1") end)
	fails("class", function() plan.owner = "e1" end)
	fails("dossier", function() plan.owner = small():get("lhh") end)
	fails("value", function() plan.owner = d.organisations:add() end, "no id")
	fails("value", function() plan.owner = 7 end, "a record or an id")
	fails("value", function() plan.owner = d.organisations end)
	equal(plan:ref_id("owner"), "lhh")
end)

test("ids", function()
	local d = small()
	fails("duplicate", function() d.events:add { id = "e1" } end)
	fails("value", function() d.events:add { id = "1 2" } end)
	equal(#d.events, 1)
	d.events[1].id = "e2"
	equal(d:get("e1"), nil)
	equal(d:get("e2"), d.events[1])
	suite.refuses(function() d:get(7) end, "string expected")
	fails("value", function() d:get("e1\0") end)
end)

test("labels", function()
	local e = small().events[1]
	e:set_label("title", "en", "Workshop on the Capital Law")
	equal(e:label("title", "en"), "Workshop on the Capital Law")
	equal(e:label("title"), e.title)
	equal(e:label("title", "vi"), e.title)
	equal(e:label("title", "fr"), nil)
	e:set_label("title", "de", "Tagung")
	equal(table.concat(e:languages("title"), " "), "de en")
	e:set_label("title", "de", nil)
	equal(table.concat(e:languages("title"), " "), "en")
	fails("value", function() e:set_label("title", "English", "x") end)
	fails("value", function() e:set_label("title", "en", " ") end)
	fails("value", function() e:set_label("title", "en", "a\0b") end)
	fails("field", function() e:set_label("kind", "en", "x") end)
	fails("value", function() e:set_label("title", nil, nil) end)
	suite.refuses(function() e:set_label("title", "en", 7) end, "string expected")
	e.title = nil
	equal(e:label("title", "en"), nil)
	fails("value", function() e:set_label("title", "en", "x") end)
end)

test("add makes all or nothing", function()
	local d = small()
	local before = d:dumps()
	local broken = {
		{ "field", { id = "n", title = "x", tilte = "y" } },
		{ "value", { id = "n", title = "x", from = "2023-13" } },
		{ "name", { id = "n", kind = "party" } },
		{ "value", { id = "n", topics = { "một", 2 } } },
		{ "value", { id = "n", speeches = { { summary = "x" }, { summary = "a\0b" } } } },
		{ "field", { id = "n", speeches = { { summary = "x", speach = "y" } } } },
		{ "class", { id = "n", hosts = { "lhh", "e1" } } },
		{ "duplicate", { id = "n", speeches = { { id = "s" }, { id = "s" } } } },
		{ "duplicate", { id = "lhh" } },
		{ "field", { [1] = "x" } },
		{ "field", { ["title\0"] = "x" } },
		{ "value", { speeches = { a = {} } } },
		{ "value", { topics = { [1] = "một", [3] = "ba" } } },
		{ "value", { speeches = { {}, {}, {}, 7 } } },
		{ "value", "x" },
	}
	for _, case in ipairs(broken) do
		fails(case[1], function() d.events:add(case[2]) end)
		equal(d:dumps(), before)
	end
	equal(d:get("n"), nil)
	equal(d:get("s"), nil)
	local e = d.events:add { id = "n", title = "x", speeches = { { id = "s", summary = "một" }, {} } }
	equal(#e.speeches, 2)
	equal(d:get("s").summary, "một")
end)

test("a table in itself ends", function()
	local d = small()
	local before = d:dumps()
	local task = { title = "x" }
	task.tasks = { task }
	fails("limit", function() d.tasks:add(task) end)
	equal(d:dumps(), before)
end)

test("add copies a record", function()
	local d, other = small(), lh.Dossier()
	local copy = other.events:add(d.events[1])
	equal(copy == d.events[1], false)
	equal(copy:same_as(d.events[1]), true)
	fails("duplicate", function() other.events:add(d.events[1]) end)
	fails("class", function() d.plans:add(d.events[1]) end)
	equal(#d.plans, 0)
	local first = other.events:insert(1, small().events:add { title = "đầu" })
	equal(first.title, "đầu")
	equal(other.events[1], first)
end)

test("removed records are safe", function()
	local d = small()
	local e, host = d.events[1], d:get("lhh")
	host:remove()
	equal(e.hosts[1], nil)
	equal(e.hosts:ref_id(1), "lhh")
	equal(d.owner, nil)
	equal(host:removed(), true)
	equal(host.name, nil)
	equal(host.id, nil)
	equal(#host.also, 0)
	equal(host:path(), nil)
	equal(host:container(), nil)
	equal(host:dossier(), d)
	equal(host:class_name(), "organisation")
	equal(tostring(host), "Organisation (removed)")
	fails("removed", function() host.name = "x" end)
	fails("removed", function() host:remove() end)
	fails("removed", function() host.also:add("x") end)
	fails("removed", function() host:set_label("name", "en", "x") end)
	fails("field", function() return host.nmae end, '"name"')
	fails("removed", function() d.organisations:add(host) end)
	fails("argument", function() d:remove() end)
end)

suite.done()
