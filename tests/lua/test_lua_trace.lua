-- SPDX-License-Identifier: MIT
-- Traces, and where chains stop.
local suite = dofile((os.getenv("top_srcdir") or ".") .. "/tests/lua/suite.lua")
local lh, test, equal, form, fails = suite.lh, suite.test, suite.equal, suite.form, suite.fails

local function chain()
	local d = lh.Dossier { title = "Hồ sơ", from = 2023, to = 2024 }
	d.requests:add { id = "q", text = "Phản biện quy hoạch", made = "2023-01-01" }
	d.consultations:add { id = "c", kind = "critique", answers = { "q", "lost" }, delivered = "2023-03" }
	d.recommendations:add { id = "r", text = "Làm thử", arises_from = "c", made = "2023-04-01",
		response = "accepted", responded = "2023-05-01" }
	d.solutions:add { id = "s", title = "Mô hình", arises_from = "r" }
	d:get("s").stages:add { id = "p", kind = "piloted", on = "2023-06-10" }
	return d
end

test("steps", function()
	local d = chain()
	local t = d:trace("r", "en")
	local ids = {}
	for step, place in t:each() do
		ids[place] = step.id
	end
	equal(table.concat(ids, " "), "r c q lost r s p")
	equal(#ids, 7)
	equal(t[1].way, "here")
	equal(t[2].way, "back")
	equal(t[2].relation, "arises from")
	equal(t[2].lag.least, -31)
	equal(t[2].lag.most, -1)
	form(t[2].date, "2023-03")
	equal(t[2].date_field, "delivered")
	equal(t[4].record, nil)
	equal(t[4].name, "lost")
	equal(t[5].way, "onward")
	equal(t[5].is_response, true)
	equal(t[5].name, "Accepted")
	equal(t[6].record, d:get("s"))
	equal(t[6].before, 5)
	equal(t[6].first, 6)
	equal(t[6].date, nil)
	equal(t[6].lag, nil)
	equal(t[7].depth, 3)
	equal(t[8], nil)
	equal(t[0], nil)
	equal(d:trace(d:get("r"))[5].name, "Tiếp thu")
	equal(t.dossier, d)
end)

test("forms", function()
	local t = chain():trace("r", "en")
	equal(tostring(t), t:text(100))
	equal(t:text(40) ~= t:text(100), true)
	equal(tostring(t):find("└─ response: Accepted", 1, true) ~= nil, true)
	equal(t:dot():match("^digraph trace {"), "digraph trace {")
	equal(t:svg():match("^<svg "), "<svg ")
end)

test("what there is not", function()
	local d = chain()
	local t = d:trace("r")
	fails("field", function() return t.stpes end, "stpes")
	fails("argument", function() d:trace("nix") end, "nix")
	fails("dossier", function() d:trace(chain():get("r")) end)
	local r = d:get("r")
	r:remove()
	fails("removed", function() d:trace(r) end)
	suite.refuses(function() d:trace(3) end, "")
	suite.refuses(function() t:text(-1) end, "number of columns")
end)

test("stops", function()
	local d = chain()
	d.recommendations:add { id = "r2" }
	d.requests:add { id = "q2", made = "2024-12-30" }
	local stops = d:stops()
	equal(stops.advice[1].record, d:get("r2"))
	equal(stops.advice[1].waited, nil)
	equal(stops.advice[1].is_certain, false)
	equal(stops.pilot[1].record, d:get("s"))
	equal(stops.pilot[1].waited.least, 570)
	equal(stops.pilot[1].is_certain, true)
	equal(stops.request[1].waited.most, 1)
	equal(#d:stops { on = "2023-06-11", days = 0 }.pilot, 1)
	equal(#d:stops { on = "2023-06-11", days = 1 }.pilot, 0)
	fails("argument", function() lh.Dossier():stops() end)
	fails("argument", function() d:stops { day = 3 } end, "day")
	fails("value", function() d:stops { on = "soon" } end)
	suite.refuses(function() d:stops { days = -1 } end, "a number of days expected")
end)

suite.done()
