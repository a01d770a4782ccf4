-- SPDX-License-Identifier: MIT
-- Tables into a dossier and out of it: CSV, tables of Lua; and old Vietnamese text.
local suite = dofile((os.getenv("top_srcdir") or ".") .. "/tests/lua/suite.lua")
local lh, test, equal, fails = suite.lh, suite.test, suite.equal, suite.fails

local function small()
	local d = lh.Dossier { title = "Hồ sơ thử", from = 2023, to = 2023 }
	d.organisations:add { id = "o1", name = "Hội Cầu đường", kind = "association" }
	return d
end

local function counts(result)
	return ("%d+%d=%d-%d"):format(result.added, result.changed, result.unchanged, result.cleared)
end

test("CSV adds, changes and clears", function()
	local d = small()
	local csv = "Mã,TÊN SỰ KIỆN,loai su kien,from,hosts,Địa điểm\r\n" ..
		"e1,Hội thảo,Hội thảo,27/12/2023,Hội Cầu đường,Hà Nội\r\n" ..
		"e2,Diễn đàn,forum,12/2023,o1,\r\n"
	local result = d:import_csv("event", csv)
	equal(counts(result), "2+0=0-0")
	equal(result.decoding.encoding, "utf-8")
	equal(result.decoding.composed, 0)
	equal(tostring(d.events[1].from), "2023-12-27")
	equal(tostring(d.events[2].from), "2023-12")
	equal(d.events[1].hosts[1], d:get("o1"))
	equal(counts(d:import_csv("event", csv)), "0+0=2-0")
	equal(counts(d:import_csv("event", "id;place\ne1;\n")), "0+1=0-1")
	equal(d.events[1].place, nil)
end)

test("numbers are written as in the language", function()
	local csv = "subject,kind,cost\n%s,critique,\"%s\"\n"
	for _, case in ipairs {
		{ nil, "vi", "1.500.000" }, { nil, "en", "1,500,000" }, { "en", "vi", "1,500,000" },
		{ nil, "vi", "1,5 triệu" }, { "vi", "en", "1,5 triệu" },
	} do
		local d = lh.Dossier { title = "x", language = case[2] }
		d:import_csv("consultation", csv:format("a", case[3]), { language = case[1] })
		equal(d.consultations[1].cost, 1500000)
	end
end)

test("a refusal has all problems, each with its cell, and changes nothing", function()
	local d = small()
	local before = d:dumps()
	local problem = fails("name", function()
		d:import_csv("event", "title,nope,kind,from\na,,party,2023-13\nb,,forum,2023\n",
			{ name = "e.csv" })
	end, "nope")
	equal(problem.path, "e.csv!B1")
	local paths = {}
	for _, it in ipairs(problem.problems) do
		paths[#paths + 1] = it.path
		equal(it.text ~= it.text_vi, true)
	end
	equal(table.concat(paths, " "), "e.csv!B1 e.csv!C2 e.csv!D2")
	equal(problem.problems[2].field, "kind")
	equal(problem.problems[2].line, 2)
	equal(problem.problems[2].column, 3)
	equal(d:dumps(), before)
	fails("value", function() d:import_csv("event", 'title\n"a\n') end)
	fails("value", function() d:import_csv("event", "title\na\0b\n") end)
	equal(d:dumps(), before)
end)

test("tables, all of them or none", function()
	local d = small()
	local tables = {
		{ class = "event", name = "Sự kiện", rows = {
			{ "Mã", "Tên sự kiện", "Loại sự kiện", "Địa điểm", "Đơn vị tổ chức" },
			{ "e1", "Hội thảo", "Hội thảo", nil, "Hội mới" },
			{ nil, nil, nil, nil, nil },
			{ "e2", "Diễn đàn", "Diễn đàn" },
		} },
		{ class = "organisation", rows = { { "name", "kind" }, { "Hội mới", "Hội" } } },
	}
	equal(counts(d:import_tables(tables)), "3+0=0-0")
	equal(d:get("e1").hosts[1], d.organisations[2])
	equal(#d.events, 2)
	equal(counts(d:import_tables({})), "0+0=0-0")
	tables[2].rows[3] = { "Hội sai", "nhà" }
	tables[1].rows[2][3] = "tiệc"
	local before = d:dumps()
	local problem = fails("name", function() d:import_tables(tables, { language = "en" }) end, "tiệc")
	equal(#problem.problems, 2)
	equal(problem.problems[1].path, "Sự kiện!C2")
	equal(problem.problems[2].path, "B3")
	equal(d:dumps(), before)
end)

test("what is exported changes nothing when it is imported", function()
	local d = lh.load(suite.source .. "/examples/hanoi-2023.xml")
	local before = d:dumps()
	for _, class in ipairs(lh.classes()) do
		local name = class.name
		for _, options in ipairs { {}, { labels = true }, { language = "en", labels = true },
			{ separator = ";", bom = true } } do
			local csv = d:export_csv(name, options)
			local result = d:import_csv(name, csv, { language = options.language })
			equal(result.added + result.changed + result.cleared, 0)
			equal(csv:sub(1, 3) == "\239\187\191", options.bom or false)
		end
	end
	equal(d:dumps(), before)
	equal(small():export_csv("organisation"), "id,name,kind\r\no1,Hội Cầu đường,association\r\n")
	equal(small():export_csv("organisation", { labels = true, separator = "\t" }):match("^[^\r]+"),
		"Mã\tTên đầy đủ\tLoại tổ chức")
end)

test("a table has headings, fields and rows", function()
	local d = small()
	d.plans:add { id = "p1", title = "Kế hoạch", kind = "annual-plan",
		tasks = { { id = "t1", title = "Việc" } } }
	d.tasks:add { id = "t2", title = "Việc khác" }
	d.tasks[1]:set_label("title", "en", "Something else")
	local tasks = d:table("task", { labels = true })
	equal(#tasks.headings, #tasks.fields)
	equal(#tasks.rows, 2)
	local at = {}
	for i, name in ipairs(tasks.headings) do
		at[name] = i
	end
	equal(tasks.fields[at["Nằm trong"]], "in")
	equal(tasks.fields[at["Tên nhiệm vụ@en"]], "title")
	equal(tasks.rows[1][at["Nằm trong"]], "p1")
	equal(tasks.rows[1][at["Tên nhiệm vụ@en"]], nil)
	equal(tasks.rows[2][at["Tên nhiệm vụ@en"]], "Something else")
	equal(d:table("task", { language = "en", labels = true }).headings[1], "Id")
	equal(#d:table("event").rows, 0)
	equal(counts(d:import_tables({ { class = "task", rows = { tasks.headings, tasks.rows[1],
		tasks.rows[2] } } })), "0+0=2-0")
end)

test("old text", function()
	local text, how = lh.decode_text("H\181 N\233i", "tcvn3")
	equal(text, "Hà Nội")
	equal(how.encoding, "tcvn3")
	equal(how.guessed, false)
	equal(how.ground, nil)
	text, how = lh.decode_text("\195\144o lu\204\155o\204\155\204\128ng\0\n", "utf-8")
	equal(text, "Đo lường\0\n")
	equal(how.replaced, 1)
	equal(how.composed, 2)
	text, how = lh.decode_text("Liên hiệp các hội khoa học và kỹ thuật")
	equal(how.guessed, true)
	equal(how.ground ~= how.ground_vi, true)
	local problem = fails("value", function() lh.decode_text("ok\nx \255", "utf-8") end)
	equal(problem.line, 2)
	equal(problem.column, 3)
end)

test("the plan as a calendar", function()
	local d = small()
	d.id = "d"
	d.events:add { id = "e1", title = "Hội thảo, tọa đàm", from = "2023-05-02" }
	d.events:add { id = "e2", title = "Diễn đàn", from = "2023-06" }
	d.plans:add { id = "p1", title = "Kế hoạch", to = "2023" }
	local text, entries, vague = d:export_calendar()
	equal(entries, 2)
	equal(vague, 1)
	equal(text:match("UID:e1@d\r\n.-SUMMARY:(.-)\r\n"), "Hội thảo\\, tọa đàm")
	equal(text:match("UID:p1@d#due\r\n.-SUMMARY:(.-)\r\n"), "Hạn: Kế hoạch")
	equal(d:export_calendar({ language = "en" }):match("SUMMARY:(.-)\r\n"), "Due: Kế hoạch")
	equal(select(2, d:export_calendar { plan = "p1" }), 1)
	equal(select(2, d:export_calendar { plan = d:get("p1"), to = "2023-11" }), 0)
	equal(select(3, d:export_calendar { from = lh.Date("2023-07-01") }), 0)
	fails("argument", function() d:export_calendar { plan = "e1" } end, "a plan")
	fails("argument", function() d:export_calendar { plan = "p2" } end, "p2")
	fails("argument", function() d:export_calendar { from = 2024, to = 2023 } end)
	fails("argument", function() d:export_calendar { form = 2024 } end, "form")
	suite.refuses(function() d:export_calendar { plan = 1 } end, "Record expected")
	suite.refuses(function() d.export_calendar(d.events[1]) end, "a dossier expected")
end)

test("wrong arguments", function()
	local d = small()
	fails("class", function() d:import_csv("party", "a\n") end, "party")
	fails("class", function() d:export_csv("") end)
	fails("class", function() d:import_tables { { class = "x", rows = {} } } end)
	fails("argument", function() d:import_csv("event", "id\n", { encoding = "ebcdic" }) end, "tcvn3")
	fails("argument", function() lh.decode_text("x", "ebcdic") end, "ebcdic")
	fails("argument", function() d:table("event", { label = true }) end, "label")
	fails("argument", function() d:export_csv("event", { "labels" }) end, "number")
	suite.refuses(function() d:import_csv("event") end, "string expected")
	suite.refuses(function() d:import_csv("event", "id\n", "en") end, "table expected")
	suite.refuses(function() d:export_csv("event", { separator = "; " }) end, "one ASCII character")
	suite.refuses(function() d:import_tables() end, "table expected")
	suite.refuses(function() d:import_tables { 1 } end, "class = …")
	suite.refuses(function() d:import_tables { { class = "event" } } end, "and rows")
	suite.refuses(function() d:import_tables { { class = "event", rows = { "id" } } } end, "row 1")
	suite.refuses(function()
		d:import_tables { { class = "event", rows = { { "id", "attendance" }, { "e1", 31.25 } } } }
	end, "row 2, cell 2")
	suite.refuses(function() d.import_csv(d.organisations[1], "event", "id\n") end, "a dossier expected")
	equal(#d.events, 0)
end)

suite.done()
