-- SPDX-License-Identifier: MIT
-- Who keeps what alive: handles under the collector, in finalizers, and when the state closes.
local suite = dofile((os.getenv("top_srcdir") or ".") .. "/tests/lua/suite.lua")
local lh, test, equal, fails = suite.lh, suite.test, suite.equal, suite.fails

local function collect()
	collectgarbage()
	collectgarbage()
end

local function year(events)
	local d = lh.Dossier { title = "Hồ sơ", from = 2023, to = 2023 }
	d.organisations:add { id = "lhh", name = "Liên hiệp hội", kind = "local-union" }
	for i = 1, events or 1 do
		d.events:add { id = "e" .. i, title = "Hội thảo " .. i, from = "2023-05", hosts = { "lhh" } }
	end
	return d
end

test("a record outlives its dossier's variable", function()
	local event = year().events[1]
	collect()
	equal(event.title, "Hội thảo 1")
	equal(event.hosts[1].name, "Liên hiệp hội")
	event.title = "Tọa đàm"
	equal(event:dossier().events[1], event)
	equal(event:dossier():dumps():find("Tọa đàm", 1, true) ~= nil, true)
end)

test("so do a list, an iterator, a review and its entries", function()
	local list = year(3).events
	collect()
	equal(#list, 3)
	local each = year(3).events:each()
	collect()
	equal(each().title, "Hội thảo 1")
	local entry = year(3):review(2023)["events"]
	collect()
	equal(#entry.records, 3)
	equal(entry.records[3].title, "Hội thảo 3")
	equal(entry.review.dossier.title, "Hồ sơ")
	local next_entry = year(3):review(2023):each()
	collect()
	equal(next_entry().code, "events")
end)

test("values belong to nobody", function()
	local date, value
	do
		local d = year()
		d.events[1].attendance = "~26"
		date, value = d.events[1].from, d.events[1].attendance
	end
	collect()
	equal(tostring(date), "2023-05")
	equal(tostring(value), "~26")
end)

test("a removed record keeps its dossier", function()
	local event = year().events[1]
	event:remove()
	collect()
	equal(event.title, nil)
	equal(event:dossier().title, "Hồ sơ")
	fails("removed", function() event.title = "x" end)
end)

test("a list of a removed record is empty, and cannot change", function()
	local d = year()
	local event = d.events[1]
	local hosts = event.hosts
	event:remove()
	collect()
	equal(#hosts, 0)
	equal(hosts[1], nil)
	fails("removed", function() hosts:add("lhh") end)
	fails("removed", function() event.hosts = { "lhh" } end)
	fails("removed", function() event.hosts = {} end)
	fails("removed", function() event.speeches:add() end)
end)

test("a review keeps what it counted, removed or not", function()
	local d = year(2)
	local entry = d:review(2023)["events"]
	d.events:clear()
	collect()
	equal(#entry.records, 2)
	equal(entry.records[1]:removed(), true)
	equal(entry.records[1].title, nil)
end)

test("wrappers go and come back the same record", function()
	local d = year(100)
	for round = 1, 3 do
		for event in d.events:each() do
			equal(event.title:find("Hội thảo", 1, true), 1)
		end
		collect()
	end
	local first = d.events[1]
	first.note = "x"
	first = nil
	collect()
	equal(d.events[1].note, "x")
end)

test("the wrapper of another dossier's record is never given", function()
	for i = 1, 200 do
		local d = lh.Dossier { title = "Hồ sơ " .. i }
		local event = d.events:add { id = "e" .. i, title = "t" .. i }
		equal(event.id, "e" .. i)
		equal(d.title, "Hồ sơ " .. i)
		equal(event:dossier(), d)
		if i % 7 == 0 then
			collectgarbage("step", 100)
		end
	end
end)

test("failed calls leave nothing behind", function()
	local d = year()
	for _ = 1, 200 do
		pcall(d.events.add, d.events, { id = "x", title = {} })
		pcall(lh.loads, "<x/>")
		pcall(d.save, d, "/nonexistent/x")
		pcall(d.review, d, "2024", "2023")
	end
	collect()
	equal(#d.events, 1)
	equal(d:get("x"), nil)
end)

test("setting a field many times does not grow memory", function()
	local status = io.open("/proc/self/statm")
	local function pages()
		status:seek("set")
		return tonumber(status:read("*l"):match("%d+ (%d+)"))
	end
	if not status then
		return
	end
	local d = year()
	local event, other = d.events[1], d.organisations:add { id = "o", name = "x", kind = "centre" }
	local function set(times)
		for i = 1, times do
			event.title = "Hội thảo số " .. i
			event.from = 1000 + i % 9000
			event.hosts = { i % 2 == 0 and other or "lhh" }
			event.topics = { "một", "hai" }
		end
		collect()
	end
	set(2000)
	local before = pages()
	set(20000)
	equal(pages() - before < 500, true)
	status:close()
end)

test("handles are safe in finalizers", function()
	if suite.is_old then
		return
	end
	local said
	do
		local d = year()
		local event, list = d.events[1], d.events
		setmetatable({}, { __gc = function()
			-- Its own finalizer may have run already: then it is empty, and safe.
			said = tostring(#list) .. type(event.title)
		end })
	end
	collect()
	equal(said == "1string" or said == "0nil", true)
end)

test("coroutines", function()
	local walk = coroutine.wrap(function()
		for event in year(3).events:each() do
			coroutine.yield(event)
		end
	end)
	local first = walk()
	collect()
	equal(walk().id, "e2")
	equal(first.id, "e1")
end)

-- What is left for the closing of the state: a finalizer that uses what it holds. It makes no new
-- handle, for Lua finalizes nothing that is made so late.
if not suite.is_old then
	local d = year(3)
	leftover = { d = d, events = d.events, entry = d:review(2023)["events"], each = d.events:each() }
	leftover.each()
	setmetatable(leftover, { __gc = function(it)
		for _, use in ipairs {
			function() return it.d.title, it.d:path(), it.d:dumps(), it.d:check() end,
			function() it.d.title = "x" end,
			function() return #it.events, tostring(it.events) end,
			function() it.events:clear() end,
			function() return tostring(it.entry), it.each() end,
		} do
			pcall(use)
		end
	end })
end

suite.done()
