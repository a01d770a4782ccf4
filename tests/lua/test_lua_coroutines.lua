-- SPDX-License-Identifier: MIT
-- The module in coroutines: records go in and out, errors stay inside, walks are interrupted.
local suite = dofile((os.getenv("top_srcdir") or ".") .. "/tests/lua/suite.lua")
local lh, test, equal, fails = suite.lh, suite.test, suite.equal, suite.fails

local function small()
	local d = lh.Dossier()
	d.events = { { id = "a", title = "A" }, { id = "b", title = "B" }, { id = "c", title = "C" } }
	return d
end

test("records go in and out", function()
	local d = small()
	local worker = coroutine.wrap(function(record)
		while record do
			record.title = record.title:lower()
			record = coroutine.yield(record)
		end
		return d.events[2]
	end)
	for event in d.events:each() do
		equal(rawequal(worker(event), event), true)
	end
	equal(rawequal(worker(nil), d:get "b"), true)
	equal(d:get "c".title, "c")
end)

test("a walk is interrupted", function()
	local d = small()
	local walk = coroutine.wrap(function()
		for event, place in d.events:each() do
			coroutine.yield(event.id .. place)
		end
		for name in lh.fields(d:get "c") do
			coroutine.yield(name)
		end
	end)
	equal(walk(), "a1")
	d:get "a":remove()
	equal(walk(), "b1")
	d.events:insert(1, { id = "z" })
	equal(walk(), "b2")
	equal(walk(), "c3")
	equal(walk(), "id")
	d = nil
	collectgarbage()
	equal(walk(), "title")
	equal(walk(), nil)
end)

test("errors stay inside", function()
	local d = small()
	local body = coroutine.create(function() d.events:add { tilte = "x" } end)
	local fine, problem = coroutine.resume(body)
	equal(fine, false)
	equal(problem.code, "field")
	equal(coroutine.status(body), "dead")
	equal(#d.events, 3)
	local caught = coroutine.wrap(function()
		local _, inner = pcall(function() d:get "a".id = "b" end)
		coroutine.yield(inner.code)
		return fails("field", function() return d.titel end).code
	end)
	equal(caught(), "duplicate")
	equal(caught(), "field")
end)

-- What Lua cannot do from within a function in C is an error, and nothing has changed.
test("functions that are called back do not yield", function()
	local d, before = small(), small():dumps()
	for _, body in ipairs {
		function() d.events:sort(coroutine.yield) end,
		function() d.events:sort_by(coroutine.yield) end,
		function() d:where("event", coroutine.yield) end,
		function() lh.load(coroutine.yield) end,
		function() d:save(coroutine.yield) end,
	} do
		local fine, problem = coroutine.resume(coroutine.create(body))
		equal(fine, false)
		equal(tostring(problem):find "yield" ~= nil, true)
		equal(d:dumps(), before)
	end
	-- They may use coroutines of their own.
	d.events:sort(function(a, b)
		return coroutine.wrap(function() return a.id > b.id end)()
	end)
	equal(d.events[1].id, "c")
end)

test("coroutines that are given up are collected with what they hold", function()
	for _ = 1, 100 do
		local walk = coroutine.wrap(function()
			local d = small()
			local review = d:review(2023)
			for event in d.events:each() do
				coroutine.yield(event, review)
			end
		end)
		walk()
	end
	collectgarbage()
	collectgarbage()
	equal(small():get "a".title, "A")
end)

suite.done()
