-- SPDX-License-Identifier: MIT
-- Reviews, and the catalogue of measures.
local suite = dofile((os.getenv("top_srcdir") or ".") .. "/tests/lua/suite.lua")
local lh, test, equal, form, fails = suite.lh, suite.test, suite.equal, suite.form, suite.fails

local function year()
	local d = lh.Dossier { title = "Hồ sơ", from = 2023, to = 2023 }
	d.events:add { id = "e1", kind = "workshop", area = "consultation", from = "2023-12-27" }
	d.events:add { id = "e2", kind = "forum", from = "2023-03" }
	d.events:add { id = "e3", kind = "forum", from = "2022-03" }
	d.events:add { id = "e4", kind = "forum" }
	d.figures:add { id = "f1", measure = "events.consultation", from = 2023, to = 2023, value = 1 }
	d.figures:add { id = "f2", measure = "events.consultation", from = 2023, to = 2023, value = 4 }
	d.organisations:add { id = "lhh", name = "Liên hiệp hội" }
	d.people:add { id = "p" }
	d.memberships:add { id = "m", member = "p", of = "lhh", kind = "individual", from = "2023-02" }
	d.requests:add { id = "r", by = "p", made = "2023-06", text = "x" }
	d.tasks:add { id = "t", title = "Việc", status = "done", finished = "2023-05-01", due = "2023-06" }
	return d
end

local function ids(records)
	local list = {}
	for i, record in ipairs(records) do
		list[i] = record.id
	end
	return table.concat(list, " ")
end

test("a measure's value and records", function()
	local d = year()
	local r = d:review(2023)
	local entry = r["events.consultation"]
	form(entry.value, "1")
	form(entry.previous, "0")
	equal(ids(entry.records), "e1")
	equal(entry.records[1], d:get("e1"))
	equal(ids(r["events"].records), "e1 e2")
	equal(ids(r["events"].undetermined), "e4")
	equal(ids(r["events.forum"].records), "e2")
	form(r["events.forum"].previous, "1")
	equal(entry.code, "events.consultation")
	equal(tostring(entry), "events.consultation: 1")
	equal(entry.is_stock, false)
	equal(entry.opening, nil)
	equal(entry.admitted, nil)
	equal(entry.left, nil)
	equal(entry.value_is_stated, false)
	equal(entry.records, entry.records)
	fails("field", function() return entry.valeu end, "valeu")
end)

test("stocks", function()
	local entry = year():review(2023)["members.individual"]
	equal(entry.is_stock, true)
	equal(type(entry.value), "userdata")
	equal(type(entry.opening), "userdata")
	form(entry.admitted, "1")
	form(entry.left, "0")
end)

test("figures stand beside a measure, each with a verdict", function()
	local r = year():review(2023)
	local entry = r["events.consultation"]
	equal(#entry.stated, 2)
	equal(entry.stated[1].figure.id, "f1")
	form(entry.stated[1].value, "1")
	equal(entry.stated[1].verdict, "agrees")
	form(entry.stated[1].recorded, "1")
	equal(entry.stated[2].verdict, "stated-more")
	equal(entry.stated[2].verdict_label, entry.verdict_label)
	equal(entry.verdict, "stated-more")
	equal(r["publications"].verdict, "nothing-stated")
	equal(#r["publications"].stated, 0)
end)

test("a measure by what its records say", function()
	local d = year()
	local events = d:review(2023, nil, "en")["events"]
	local groups = events:by("kind")
	equal(#groups, 2)
	equal(groups.by, "kind")
	equal(groups.overlaps, false)
	equal(groups[1].key, "workshop")
	equal(groups[1].label, "Workshop")
	form(groups[1].value, "1")
	equal(ids(groups[2].records), "e2")
	equal(groups[1].object, nil)
	local areas = events:by("area")
	equal(areas[2].key, nil)
	equal(areas[2].label, "not said")
	equal(d:review(2023)["members.individual"]:by("member")[1].object, d:get("p"))
	equal(events.dimensions[1], "kind")
	equal(events.is_silent, false)
	equal(d:review(2023)["solutions.selected"].is_silent, true)
	fails("field", function() events:by("knd") end, 'did you mean "kind"')
end)

test("periods by name", function()
	local d = year()
	local r = d:review("2023-Q3")
	form(r.from, "2023-07-01")
	form(r.to, "2023-09-30")
	equal(r.period, "quý III năm 2023")
	equal(d:review("2023-H1", nil, "en").period, "first half of 2023")
	equal(d:review("2023-05..2024-02-10").period, "từ 01/05/2023 đến 10/02/2024")
	d.boards:add { id = "term", formed = "2021-03", dissolved = 2022 }
	form(d:review("term").previous_from, "2019-05-01")
	fails("value", function() d:review("2023-Q5") end, "2023-Q3")
	fails("value", function() d:review("tern") end, "term")
	fails("class", function() d:review("lhh") end, "organisation")
end)

test("what is planned", function()
	local d = year()
	equal(d:review(2023)["events"].planned, nil)
	equal(d:review(2023)["events"].planned_verdict, "nothing-planned")
	d.tasks:add{ id = "a", measure = "events", amount = 5, due = "2023", delivers = { "e1" } }
	d.tasks:add{ id = "b", measure = "events", amount = "?" }
	local r = d:review(2023, nil, "en")
	local entry = r["events"]
	form(entry.planned, "5+")
	equal(entry.planned_verdict, "short")
	equal(entry.planned_verdict_label, "short of the plan")
	equal(#entry.amounts, 2)
	equal(#r["publications"].amounts, 0)
	local first, second = r.amounts[1], r.amounts[2]
	equal(first.task, d:get("a"))
	equal(first.code, "events")
	form(first.planned, "5")
	form(first.actual, "1")
	equal(first.verdict, "short")
	equal(first.verdict_label, "short of the plan")
	equal(first.is_undetermined, false)
	equal(second.is_undetermined, true)
	equal(d:review(2023).amounts[1].verdict_label, "chưa đạt kế hoạch")
end)

test("plans", function()
	local d = year()
	local plan = d.plans:add{ id = "p9", from = "2023", to = "2023" }
	plan.tasks:add{ id = "t9", status = "done", area = "training", due = "2023-05", finished = "2023-04" }
	plan.tasks:add{ status = "under-way", due = "2023-06", budget = 70, alike = 2 }
	local reviewed
	for _, it in ipairs(d:review(2023, nil, "en").plans) do
		reviewed = it.plan == plan and it or reviewed
	end
	form(reviewed.counts.all, "3")
	form(reviewed.counts["on-time"], "1")
	form(reviewed.counts.overdue, "2")
	form(reviewed.areas.training.done, "1")
	form(reviewed.areas[""].all, "2")
	equal(reviewed.areas.contest, nil)
	equal(ids(reviewed.tasks["on-time"]), "t9")
	equal(#reviewed.tasks.all, 2)
	form(reviewed.budget, "140+")
	equal(reviewed.spent, nil)
	equal(reviewed.labels["under-way"], "under way")
end)

test("targets", function()
	local d = year()
	local programme = d.programmes:add{}
	local target = programme.targets:add{ direction = "at-least", value = 7, due = "2023" }
	programme.targets:add{ due = "2025" }
	local measurement = target.measurements:add{ to = "2023-11", value = 8 }
	local targets = d:review(2023, nil, "en").targets
	equal(#targets, 2)
	equal(targets[1].target, target)
	equal(targets[1].measurement, measurement)
	equal(targets[1].state, "met")
	equal(targets[1].state_label, "met")
	equal(targets[2].measurement, nil)
	equal(targets[2].state, "not-due")
	equal(d:review(2023).targets[1].state_label, "đạt")
end)

test("what the dossier covers", function()
	local d = year()
	d.from, d.to = "2023", "2023"
	equal(d:review(2023).is_covered, true)
	equal(d:review(2023).previous_is_covered, false)
	equal(d:review(2030).is_covered, false)
end)

test("periods", function()
	local d = year()
	local r = d:review("2023-01-01", "2023-06-30")
	form(r.from, "2023-01-01")
	form(r.to, "2023-06-30")
	form(r.previous_to, "2022-12-31")
	equal(r.dossier, d)
	equal(tostring(r), "Review 2023-01-01 to 2023-06-30")
	equal(ids(r["events"].records), "e2")
	equal(ids(d:review("2023-03")["events"].records), "e2")
	equal(ids(d:review(2022, 2023)["events"].records), "e1 e2 e3")
	equal(ids(d:review(lh.Date(2022), lh.Date(2023))["events.forum"].records), "e2 e3")
	fails("argument", function() d:review(2023, 2022) end)
	fails("value", function() d:review("2023-13") end)
	fails("value", function() d:review(2023.5) end)
	fails("value", function() d:review({}) end)
	fails("argument", function() d:review(nil, 2023) end, "no first one")
	suite.refuses(function() d.review(nil, 2023) end, "lienhiep.Record expected")
end)

test("the dossier's own period", function()
	local d = year()
	d.to = "2024-06"
	local r = d:review(nil, nil, "en")
	form(r.from, "2023-01-01")
	form(r.to, "2024-06-30")
	form(d:review().to, "2024-06-30")
	d.from = nil
	fails("argument", function() d:review() end, "which years it covers")
end)

test("measures that there are not", function()
	local r = year():review(2023)
	fails("field", function() return r["events.consultatio"] end, '"events.consultation"')
	local problem = fails("field", function() return r.form end)
	equal(problem.text, 'there is no measure "form"')
	equal(problem.text_vi, "không có chỉ số «form»")
	fails("value", function() return r["events\0"] end)
	suite.refuses(function() return r[1] end, "string expected")
	fails("field", function() r:list("tasks-doen") end, '"tasks-done"')
	suite.refuses(function() r.list(year(), "tasks-done") end, "lienhiep.Review expected")
end)

test("all measures, in both languages", function()
	local d = year()
	local vietnamese, english, count = d:review(2023), d:review(2023, nil, "en"), 0
	for entry in vietnamese:each() do
		local other = english[entry.code]
		count = count + 1
		equal(lh.measure_code(count - 1), entry.code)
		equal(lh.measure_label(count - 1, "vi"), entry.label)
		equal(entry.label ~= other.label, true)
		equal(entry.description ~= other.description, true)
		equal(entry.verdict_label ~= other.verdict_label, true)
		equal(#entry.unit > 0, true)
		equal(entry.verdict, other.verdict)
		equal(entry.value, other.value)
	end
	equal(count, lh.measure_count())
	suite.refuses(function() d:review(2023, nil, "fr") end, "invalid option 'fr'")
end)

test("lists", function()
	local r = year():review(2023)
	equal(ids(r:list("tasks-done")), "t")
	equal(ids(r:list("requests-unanswered")), "r")
	equal(#r:list("schemes-late"), 0)
	for _, name in ipairs(r:lists()) do
		equal(type(r:list(name)), "table")
		equal(#r:list_label(name) > 0, true)
	end
	equal(#r:lists(), 14)
end)

test("the model as data", function()
	local classes = lh.classes("en")
	equal(#classes, lh.class_count())
	equal(classes.event.plural, "events")
	equal(classes.event.label, "Event")
	equal(lh.classes().event.label, "Sự kiện")
	local fields = {}
	for _, field in ipairs(classes.event.fields) do
		fields[field.name] = field
	end
	equal(fields.kind.type, "choice")
	equal(fields.kind.choices[1].name, "workshop")
	equal(fields.title.required, true)
	equal(fields.hosts.accepts[1], "organisation")
	equal(fields.speeches.accepts[1], "speech")
	equal(lh.class_find("event"), 15)
	equal(lh.class_name(15), "event")
	equal(lh.class_name(0), nil)
	equal(lh.field_type(lh.class_field_find(15, "from")), lh.TYPE_DATE)
	equal(lh.type_name(lh.TYPE_DATE), "date")
	if suite.has_integers then
		equal(math.type(lh.class_count()), "integer")
		equal(math.type(lh.field_type(1)), "integer")
	end
	equal(lh.rule_id(0):match("^LH%-%d+$"), lh.rule_id(0))
	equal(lh.rule_text(0, "vi") ~= lh.rule_text(0, "en"), true)
end)

test("text", function()
	equal(lh.fold("Hoà  Thuỷ, Đống Đa"), "hoa thuy, dong da")
	equal(lh.match("Hội thảo ở Hòa Thủy", "hoa thuy"), true)
	equal(lh.text_width("Hội"), 3)
	equal(lh.text_format("  a \n b ", true), "a b")
	fails("value", function() lh.text_format("\255", true) end)
	fails("value", function() lh.fold("a\0b") end)
	suite.refuses(function() lh.class_label(1, "fr") end, "invalid option 'fr'")
	equal(lh._VERSION:match("^%d+%.%d+%.%d+$"), lh._VERSION)
end)

test("SWIG wraps nothing that hands out bare handles, and nothing is global", function()
	local by_hand = { Date = true, Decimal = true, Dossier = true, Quantity = true, _VERSION = true,
		check_schema = true, classes = true, decode_text = true, edit = true, fields = true, fold = true,
		load = true, loads = true, mark = true, match = true, methods = true, person_key = true, rules = true,
		vietnamese_key = true }
	for name in pairs(lh) do
		local stateless = name:find("^category_") or name:find("^class_") or name:find("^field_") or name:find("^measure_") or
			name:find("^rule_") or name:find("^text_") or name:find("^type_") or name:find("^TYPE_")
		equal((stateless or by_hand[name]) and name, name)
	end
	equal(lienhiep, nil)
	equal(swig_type, nil)
	equal(swig_equals, nil)
end)

suite.done()
