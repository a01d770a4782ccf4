-- SPDX-License-Identifier: MIT
-- Dates, decimals, quantities, and what the fields of every type take and refuse.
local suite = dofile((os.getenv("top_srcdir") or ".") .. "/tests/lua/suite.lua")
local lh, test, equal, form, fails = suite.lh, suite.test, suite.equal, suite.form, suite.fails

-- What is of no use to any field but some, and must never do more than raise.
local hostile = { {}, { 1 }, { a = 1 }, function() end, coroutine.create(function() end), io.stdout,
	0 / 0, 1 / 0, -1 / 0, 1e300, 2.5, -2 ^ 63, "", " ", "\n", "a\0b", "\0", "\255\254", "\1",
	("x"):rep(100000), "%s%n", "-0", "1e5", "2023-02-29", "??", "~", true, false }

test("dates", function()
	form(lh.Date("2023"), "2023")
	form(lh.Date(2023), "2023")
	form(lh.Date(2023, 12), "2023-12")
	form(lh.Date(2023, 12, 27), "2023-12-27")
	form(lh.Date(lh.Date("2023-12")), "2023-12")
	local full, month = lh.Date("2024-02-29"), lh.Date("2024-02")
	equal(full.year, 2024)
	equal(full.month, 2)
	equal(full.day, 29)
	equal(month.day, nil)
	equal(lh.Date("2024").month, nil)
	form(month:first_day(), "2024-02-01")
	form(month:last_day(), "2024-02-29")
	equal("ngày " .. full .. ".", "ngày 2024-02-29.")
	if suite.has_integers then
		equal(math.type(full.year), "integer")
	end
end)

test("dates are intervals", function()
	local full, month, year = lh.Date("2024-02-29"), lh.Date("2024-02"), lh.Date("2023")
	equal(lh.Date("2024-02") == month, true)
	equal(full == month, false)
	equal(year < full, true)
	equal(full < month or month < full or full <= month, false)
	equal(month <= lh.Date("2024-02"), true)
	equal(full:compare(month), "overlapping")
	equal(year:compare("2024"), "before")
	equal(full:compare(2023), "after")
	equal(month:compare("2024-02"), "same")
end)

test("dates that are none", function()
	for _, text in ipairs { "", "2023-13", "2023-02-29", "23", "0000", "2023-1-1", "2023-12-27 ",
		"2023\0", "12/2023" } do
		fails("value", function() lh.Date(text) end)
	end
	for _, parts in ipairs { { 0 }, { 10000 }, { 2023.5 }, { 2023, 13 }, { 2023, 0 }, { 2023, 2, 29 },
		{ 2023, 256 + 2, 3 }, { 2023, 2, 0 }, { 2023, -1 }, { "2023", 1 }, { 1e300 }, { 0 / 0 } } do
		fails("value", function() lh.Date(parts[1], parts[2], parts[3]) end)
	end
	fails("value", function() lh.Date() end)
	fails("field", function() return lh.Date("2023").weekday end, "weekday")
	suite.refuses(function() lh.Date("2023").first_day(lh.Decimal(1)) end, "lienhiep.Date expected")
end)

test("decimals are exact", function()
	form(lh.Decimal("70.0"), "70.0")
	form(lh.Decimal("31.25"), "31.25")
	form(lh.Decimal(-3), "-3")
	form(lh.Decimal(3.0), "3")
	equal(lh.Decimal("70.0") == lh.Decimal(70), true)
	form(lh.Decimal("0.1") + "0.2", "0.3")
	form(1 - lh.Decimal("0.9"), "0.1")
	form(lh.Decimal("1.5") * 2, "3.0")
	form(-lh.Decimal("1.5"), "-1.5")
	equal(lh.Decimal("1.5") < lh.Decimal(2), true)
	equal(lh.Decimal("1.5") >= lh.Decimal("1.50"), true)
	form(lh.Decimal(10):share(32), "31.25")
	form(lh.Decimal("0.5"):share(lh.Decimal "1.5"), "33.33")
	fails("argument", function() return lh.Decimal(1):share(0) end)
	equal(lh.Decimal("31.25"):tonumber(), 31.25)
	equal(lh.Decimal("9007199254740991"):tonumber(), 9007199254740991)
	equal("= " .. lh.Decimal("1.0"), "= 1.0")
end)

test("decimals that are none", function()
	for _, value in ipairs { "", "+1", "-0", "1e3", "1.", ".5", "01", "1\0", "0x10", "nan", 0.1, 1 / 0,
		0 / 0, 2 ^ 63, -2 ^ 63, true, {} } do
		local fine, problem = pcall(lh.Decimal, value)
		equal(fine, false)
		equal(problem.code == "value" or problem.code == "overflow", true)
	end
	fails("overflow", function() return lh.Decimal("9223372036854775807") + 1 end)
	fails("overflow", function() return lh.Decimal("9223372036854775807") * 10 end)
	fails("value", function() return lh.Decimal(1) + 0.5 end, "31.25")
	fails("field", function() return lh.Decimal(1).known end)
end)

test("comparisons with what is no such value", function()
	if suite.is_old then
		return
	end
	equal(lh.Decimal("1.5") < 2, true)
	equal(2 <= lh.Decimal("1.5"), false)
	equal(lh.Date("2023") < "2024-01", true)
	fails("value", function() return lh.Date("2023") < {} end)
	fails("value", function() return lh.Decimal(1) < {} end)
	fails("value", function() return lh.Decimal(1) < 0.5 end)
end)

test("quantities keep how they are known", function()
	local some = lh.Quantity("~26")
	form(some, "~26")
	equal(some.known, "estimate")
	form(some.value, "26")
	equal(some:tonumber(), 26)
	form(lh.Quantity(26), "26")
	form(lh.Quantity("2.50", "at-least"), "2.50+")
	form(lh.Quantity(lh.Decimal("2.5")), "2.5")
	form(lh.Quantity(nil, "unknown"), "?")
	equal(lh.Quantity("?").value, nil)
	equal(lh.Quantity("?"):tonumber(), nil)
	form(some + 4, "~30")
	form(some + "4+", "30+")
	form(some + lh.Quantity("?"), "26+")
	form(lh.Decimal(2) * some, "~52")
	equal(lh.Quantity("26") == lh.Quantity("~26"), false)
	equal(lh.Quantity("26") == lh.Quantity("26.0"), true)
	equal(lh.Quantity("26") == lh.Decimal("26"), false)
end)

test("quantities that are none", function()
	for _, value in ipairs { "", "-1", "~", "+", "~?", "~1+", "1\0", -1, 0.5, {}, true } do
		fails("value", function() lh.Quantity(value) end)
	end
	fails("value", function() lh.Quantity(1, "about") end, "about", "at-least")
	fails("value", function() lh.Quantity(1, "unset") end)
	fails("overflow", function() return lh.Quantity("9223372036854775807") + 1 end)
	fails("field", function() return lh.Quantity(1).unit end)
end)

test("values of every type", function()
	local d = lh.Dossier()
	local plan = d.plans:add { id = "p" }
	plan.budget = 40000000
	equal(plan.budget, 40000000)
	if suite.has_integers then
		equal(math.type(plan.budget), "integer")
		plan.budget = math.maxinteger
		equal(plan.budget, math.maxinteger)
		fails("overflow", function() plan.budget = math.mininteger end)
	end
	plan.budget = 40.0
	equal(plan.budget, 40)
	plan.budget = "-9007199254740993"
	if suite.has_integers then
		equal(plan.budget < -9007199254740992, true)
	else
		-- A double would be another number.
		fails("overflow", function() return plan.budget end, "2^53")
		fails("overflow", function() plan.budget = 2 ^ 53 end, "string")
		fails("overflow", function() return lh.fields(plan)() and lh.Decimal(2 ^ 60) end)
		equal(tostring(lh.Decimal "9007199254740993"), "9007199254740993")
		plan.budget = 2 ^ 53 - 1
		equal(plan.budget, 2 ^ 53 - 1)
	end
	plan.from = "2023-12"
	form(plan.from, "2023-12")
	plan.from = 2023
	form(plan.from, "2023")
	plan.from = lh.Date(2024, 1, 2)
	form(plan.from, "2024-01-02")
	plan.status = "under-way"
	equal(plan.status, "under-way")
	plan.alike = 3
	form(plan.alike, "3")
	plan.alike = lh.Decimal(2)
	form(plan.alike, "2")
	plan.alike = lh.Quantity("2+")
	form(plan.alike, "2+")
	plan.title = "Đề án"
	equal(plan.title, "Đề án")
	plan.note = "một\n hai"
	equal(plan.note, "một\n hai")
	local person = d.people:add { overseas = true, country = "JP" }
	equal(person.overseas, true)
	person.overseas = false
	equal(person.overseas, false)
	equal(person.country, "JP")
	local target = d.programmes:add().targets:add { value = "31.25" }
	form(target.value, "31.25")
	target.value = 7
	form(target.value, "7")
end)

test("nil clears a field of every type", function()
	local d = lh.Dossier()
	local plan = d.plans:add { id = "p", title = "t", note = "n", budget = 1, from = 2023, status = "done",
		alike = 2, owner = "nobody", partners = { "x" }, also = { "a" }, tasks = { {} } }
	for _, field in ipairs { "title", "note", "budget", "from", "status", "alike", "owner", "id" } do
		plan[field] = nil
		equal(plan[field], nil)
	end
	equal(plan:ref_id("owner"), nil)
	for _, field in ipairs { "partners", "also", "tasks" } do
		equal(#plan[field], 1)
		plan[field] = nil
		equal(#plan[field], 0)
	end
end)

test("text becomes NFC, and one line", function()
	local event = lh.Dossier().events:add()
	event.title = "  Ho\204\163̂i   tha\204\137o\n"
	equal(event.title, "Hội thảo")
end)

test("hostile values", function()
	local d = lh.Dossier()
	local count = 0
	for _, class in ipairs(lh.classes()) do
		local plural = class.plural
		if pcall(function() return d[plural] end) and class.name ~= "dossier" then
			local record = d[plural]:add()
			for _, field in ipairs(class.fields) do
				for _, value in ipairs(hostile) do
					local fine, problem = pcall(function() record[field.name] = value end)
					count = count + 1
					if not fine and (type(problem) ~= "table" or not problem.code or
						tostring(problem) == "") then
						error(("%s.%s: %s"):format(class.name, field.name, tostring(problem)))
					end
				end
			end
		end
	end
	equal(count > 5000, true)
	equal(lh.loads(d:dumps()):same_as(d), true)
end)

test("a refusal says what was wrong, and where", function()
	local event = lh.Dossier().events:add { id = "e1", kind = "workshop" }
	local problem = fails("name", function() event.kind = "workshoop" end, "workshoop", "workshop")
	equal(problem.path, "/dossier/events/event[1]")
	equal(event.kind, "workshop")
	fails("value", function() event.title = 7 end, "title", "a string", "number")
	fails("value", function() event.title = "a\0b" end, "NUL")
	fails("value", function() event.attendance = {} end, "attendance", "table")
	fails("value", function() event.from = true end, "Date", "boolean")
	fails("value", function() event.topics = "một" end, "topics", "table of strings")
	problem = fails("value", function() event.title = {} end)
	equal(tostring(problem):find("test_lua_values.lua:%d+: .*title.*%(/dossier/events/event%[1%]%)") ~= nil,
		true)
end)

suite.done()
