-- SPDX-License-Identifier: MIT
-- Calls that mean nothing: an error for each, row by row, and never a crash or a change.
local suite = dofile((os.getenv("top_srcdir") or ".") .. "/tests/lua/suite.lua")
local lh, test, equal = suite.lh, suite.test, suite.equal

local NAN, HUGE = 0 / 0, 2 ^ 70

local function small()
	local d = lh.Dossier { title = "Hồ sơ", from = 2023, to = 2023 }
	d.organisations:add { id = "o1", name = "Liên hiệp hội", kind = "local-union" }
	d.organisations:add { name = "Hội Cơ học" }
	d.events:add { id = "e1", title = "Hội thảo", hosts = { "o1" }, topics = { "một", "hai" } }
	d.events:add { id = "e2", title = "Diễn đàn" }
	d.plans:add { id = "p1", title = "Kế hoạch", also = { "Kế hoạch năm" }, tasks = { { id = "t1" } } }
	return d
end

-- What the rows are about.
local d, other = small(), small()
local event, plan, removed, foreign = d:get "e1", d:get "p1", d:get "e2", other:get "o1"
local nameless, gone = d.organisations[2], removed.topics
removed:remove()
local topics, hosts, also, tasks = event.topics, event.hosts, plan.also, plan.tasks
local review, date = d:review(2023), lh.Date(2023)
local decimal, quantity = lh.Decimal "1.5", lh.Quantity "~5"

-- A function or method, what is wrong, the call, and what it raises: an error object's code, or, of a
-- wrong argument, what the string says.
local rows = {
	{ "load", "nothing", function() lh.load() end, says = "string expected" },
	{ "load", "no file", function() lh.load("") end, "system" },
	{ "load", "a NUL", function() lh.load("a\0b") end, "value" },
	{ "load", "a record", function() lh.load(event) end, says = "string expected" },
	{ "load", "no options", function() lh.load("/", 5) end, says = "table expected" },
	{ "load", "no such option", function() lh.load("/", { max = 1 }) end, "argument" },
	{ "load", "a limit below 0", function() lh.load("/", { max_tag = -1 }) end, "argument" },
	{ "load", "a limit past all", function() lh.load("/", { max_depth = HUGE }) end, "value" },
	{ "loads", "nothing", function() lh.loads() end, says = "string expected" },
	{ "loads", "no XML", function() lh.loads("\255") end, "xml" },
	{ "loads", "no limit", function() lh.loads("", { max_problems = NAN }) end, "value" },
	{ "loads", "no name", function() lh.loads("", { name = {} }) end, says = "string expected" },
	{ "load", "a closed file", function()
		local file = io.tmpfile()
		file:close()
		lh.load(file)
	end, says = "closed file" },
	{ "load", "what gives no strings", function() lh.load(function() return 5 end) end, says = "must give strings" },
	{ "load", "what fails", function() lh.load(function() error "broken" end) end, says = "broken" },
	{ "edit", "nothing", function() lh.edit() end, says = "string expected" },
	{ "edit", "no file", function() lh.edit("/nonexistent", print) end, "system" },
	{ "edit", "no function", function() lh.edit("/nonexistent", 5) end, says = "function expected" },
	{ "edit", "an open file", function() lh.edit(io.stdout, print) end, says = "string expected" },
	{ "fields", "a list", function() lh.fields(topics) end, says = "Record expected" },
	{ "vietnamese_key", "a number", function() lh.vietnamese_key(5) end, says = "string expected" },
	{ "vietnamese_key", "a NUL", function() lh.vietnamese_key("a\0b") end, "value" },
	{ "person_key", "nothing", function() lh.person_key() end, says = "a person or a name expected" },
	{ "person_key", "an event", function() lh.person_key(event) end, says = "a person or a name expected" },
	{ "person_key", "no UTF-8", function() lh.person_key("\255") end, "value" },
	{ "mark", "nothing", function() lh.mark() end, says = "string expected" },
	{ "mark", "a folder", function() lh.mark("/") end, "system" },
	{ "mark", "a member", function() return lh.mark("/nonexistent").size end, says = "index" },
	{ "check_schema", "nothing", function() lh.check_schema() end, says = "string expected" },
	{ "check_schema", "a folder", function() lh.check_schema("/", suite.source .. "/lib/xml/dossier.xsd") end,
		"system" },
	{ "check_schema", "no schema", function() lh.check_schema("/", {}) end, says = "string expected" },
	{ "classes", "no language", function() lh.classes("fr") end, says = "invalid option" },
	{ "classes", "a table", function() lh.classes {} end, says = "string expected" },
	{ "rules", "no language", function() lh.rules("fr") end, says = "invalid option" },
	{ "decode_text", "nothing", function() lh.decode_text() end, says = "string expected" },
	{ "decode_text", "no encoding", function() lh.decode_text("a", "latin-9") end, "argument" },
	{ "decode_text", "a table", function() lh.decode_text("a", {}) end, says = "string expected" },
	{ "text_format", "no UTF-8", function() lh.text_format("\255", true) end, "value" },
	{ "text_format", "a record", function() lh.text_format(event, true) end, says = "expected" },
	{ "fold", "no UTF-8", function() lh.fold("\255") end, "value" },
	{ "fold", "a NUL", function() lh.fold("a\0b") end, "value" },
	{ "match", "nothing wanted", function() lh.match("a") end, says = "expected" },
	{ "text_width", "a date", function() lh.text_width(date) end, says = "expected" },

	{ "Dossier", "a number", function() lh.Dossier(5) end, says = "table expected" },
	{ "Dossier", "no such field", function() lh.Dossier { tilte = "x" } end, "field" },
	{ "Dossier", "no names", function() lh.Dossier { "x" } end, "field" },
	{ "Dossier", "a wrong type", function() lh.Dossier { title = 5 } end, "value" },
	{ "Date", "nothing", function() lh.Date() end, "value" },
	{ "Date", "no date", function() lh.Date("27/12/2023") end, "value" },
	{ "Date", "a fraction", function() lh.Date(NAN) end, "value" },
	{ "Date", "a huge year", function() lh.Date(1e300) end, "value" },
	{ "Date", "no month", function() lh.Date(2023, 13) end, "value" },
	{ "Date", "a day below 0", function() lh.Date(2023, 1, -1) end, "value" },
	{ "Date", "a record", function() lh.Date(event) end, "value" },
	{ "Decimal", "nothing", function() lh.Decimal() end, "value" },
	{ "Decimal", "a fraction", function() lh.Decimal(1.5) end, "value" },
	{ "Decimal", "infinite", function() lh.Decimal(1 / 0) end, "value" },
	{ "Decimal", "no number", function() lh.Decimal("1e5") end, "value" },
	{ "Decimal", "too large", function() lh.Decimal(("9"):rep(30)) end, "overflow" },
	{ "Quantity", "nothing", function() lh.Quantity() end, "value" },
	{ "Quantity", "below 0", function() lh.Quantity(-1) end, "value" },
	{ "Quantity", "no state", function() lh.Quantity(1, "x") end, "value" },
	{ "Quantity", "a number for it", function() lh.Quantity(1, 1) end, says = "string expected" },
	{ "Date.compare", "nothing", function() date:compare() end, "value" },
	{ "Date.compare", "a wrong self", function() date.compare({}, date) end, "value" },
	{ "Date.first_day", "a wrong self", function() date.first_day(quantity) end, says = "Date expected" },
	{ "Date.last_day", "nothing", function() date.last_day() end, says = "Date expected" },
	{ "Date.__lt", "a text", function() return date < lh.Date("x") end, "value" },
	{ "Date.__index", "no such member", function() return date.yaer end, "field" },
	{ "Date.__index", "a place", function() return date[1] end, says = "string expected" },
	{ "Date.__newindex", "a part", function() date.year = 2024 end, says = "index" },
	{ "Decimal.__add", "nothing", function() return decimal + {} end, "value" },
	{ "Decimal.__add", "a fraction", function() return decimal + 0.5 end, "value" },
	{ "Decimal.__sub", "too large", function() return lh.Decimal("-9223372036854775807") - 5 end, "overflow" },
	{ "Decimal.__mul", "a date", function() return decimal * date end, "value" },
	{ "Decimal.__index", "no such member", function() return decimal.value end, "field" },
	{ "Decimal.share", "of nothing", function() return decimal:share(0) end, "argument" },
	{ "Decimal.share", "of no number", function() return decimal:share {} end, "value" },
	{ "Decimal.share", "a wrong self", function() decimal.share(5, 10) end, says = "Decimal expected" },
	{ "Decimal.tonumber", "a wrong self", function() decimal.tonumber(5) end, says = "Decimal expected" },
	{ "Quantity.__add", "nothing", function() return quantity + {} end, "value" },
	{ "Quantity.__mul", "below 0", function() return quantity * -1 end, "value" },
	{ "Quantity.__index", "no such member", function() return quantity.knwon end, "field" },
	{ "Quantity.tonumber", "a wrong self", function() quantity.tonumber(decimal) end, says = "Quantity expected" },

	{ "save", "nothing", function() d:save() end, says = "string expected" },
	{ "save", "a folder", function() d:save("/") end, "system" },
	{ "save", "an open file and a mark", function() d:save(io.stdout, {}) end, says = "options go with a path" },
	{ "save", "a file for reading", function()
		local file = assert(io.open(suite.source .. "/examples/hanoi-2023.xml"))
		d:save(file)
	end, "system" },
	{ "save", "no mark", function() d:save("/", { if_unchanged = false }) end, says = "mark" },
	{ "save", "a date for a mark", function() d:save("/", { if_unchanged = date }) end, says = "mark" },
	{ "save", "a record", function() lh.methods.save(event, "/") end, says = "a dossier expected" },
	{ "dumps", "a wrong self", function() lh.methods.dumps({}) end, says = "Record expected" },
	{ "get", "nothing", function() d:get() end, says = "string expected" },
	{ "get", "a number", function() d:get(1) end, says = "string expected" },
	{ "get", "a list", function() lh.methods.get(d.events, "e1") end, says = "Record expected" },
	{ "copy", "removed", function() removed:copy() end, "removed" },
	{ "copy", "a list", function() lh.methods.copy(topics) end, says = "Record expected" },
	{ "find", "nothing", function() d:find() end, says = "string expected" },
	{ "find", "no UTF-8", function() d:find("\255") end, "value" },
	{ "find", "no class", function() d:find("x", "persom") end, "class" },
	{ "find", "a record", function() lh.methods.find(event, "x") end, says = "a dossier expected" },
	{ "where", "nothing", function() d:where() end, says = "string expected" },
	{ "where", "no class", function() d:where("evnet") end, "class" },
	{ "where", "no such field", function() d:where("event", { knid = "x" }) end, "field" },
	{ "where", "no names", function() d:where("event", { "x" }) end, "field" },
	{ "where", "a NUL", function() d:where("event", { ["kind\0"] = "x" }) end, "field" },
	{ "where", "no fields", function() d:where("event", "x") end, says = "table expected" },
	{ "where", "a record", function() lh.methods.where(event, "event") end, says = "a dossier expected" },
	{ "check", "no options", function() d:check("LH-0101") end, says = "table expected" },
	{ "check", "no rule", function() d:check { only = { "LH-0000" } } end, "name" },
	{ "check", "numbers", function() d:check { skip = { 1 } } end, says = "table of strings" },
	{ "check", "no category", function() d:check { categories = { "x" } } end, "name" },
	{ "check", "no severity", function() d:check { severity = "x" } end, "argument" },
	{ "redact", "a record", function() lh.methods.redact(event) end, says = "a dossier expected" },
	{ "review", "no date", function() d:review("x") end, "value" },
	{ "review", "backwards", function() d:review(2023, 2022) end, "argument" },
	{ "review", "no language", function() d:review(2023, nil, "fr") end, says = "invalid option" },
	{ "review", "a record", function() lh.methods.review(event, 2023) end, says = "a dossier expected" },
	{ "import_csv", "no class", function() d:import_csv("x", "") end, "class" },
	{ "import_csv", "nothing", function() d:import_csv("event") end, says = "string expected" },
	{ "import_csv", "no separator", function() d:import_csv("event", "id\n", { separator = "xx" }) end,
		says = "separator" },
	{ "import_tables", "nothing", function() d:import_tables() end, says = "table expected" },
	{ "import_tables", "no tables", function() d:import_tables { 5 } end, says = "not a number" },
	{ "import_tables", "no rows", function() d:import_tables { { class = "event" } } end, says = "and rows" },
	{ "import_tables", "a record in a cell", function()
		d:import_tables { { class = "event", rows = { { "id" }, { event } } } }
	end, says = "expected" },
	{ "export_calendar", "no date", function() d:export_calendar({ from = "x" }) end, "value" },
	{ "export_calendar", "no plan", function() d:export_calendar({ plan = event }) end, "argument" },
	{ "export_calendar", "no option", function() d:export_calendar({ form = 1 }) end, "argument" },
	{ "stops", "less than no days", function() d:stops({ days = -1, on = 2023 }) end, says = "a number of days expected" },
	{ "stops", "no date", function() d:stops({ on = "x" }) end, "value" },
	{ "stops", "no option", function() d:stops({ day = 1 }) end, "argument" },
	{ "trace", "nothing", function() d:trace() end, says = "bad argument" },
	{ "trace", "no such id", function() d:trace("x") end, "argument" },
	{ "trace", "no language", function() d:trace("e1", "fr") end, says = "invalid option" },
	{ "export_csv", "no class", function() d:export_csv("x") end, "class" },
	{ "export_csv", "no separator", function() d:export_csv("event", { separator = "x" }) end, "argument" },
	{ "table", "no class", function() d:table({}) end, says = "string expected" },
	{ "table", "no language", function() d:table("event", { language = "fr" }) end, says = "invalid option" },

	{ "Record.__index", "no such field", function() return event.tilte end, "field" },
	{ "Record.__index", "a table", function() return event[{}] end, says = "string expected" },
	{ "Record.__newindex", "a field of another class", function() event.tasks = {} end, "field" },
	{ "Record.__newindex", "a wrong type", function() event.title = 5 end, "value" },
	{ "Record.__newindex", "a fraction", function() event.papers = 1.5 end, "value" },
	{ "Record.__newindex", "not a number", function() plan.budget = NAN end, "value" },
	{ "Record.__newindex", "a list with holes", function() event.topics = { "a", nil, "c" } end, "value" },
	{ "Record.__newindex", "removed", function() removed.title = "x" end, "removed" },
	{ "Record.__newindex", "another's id", function() event.id = "p1" end, "duplicate" },
	{ "Record.__newindex", "of another dossier", function() plan.owner = foreign end, "dossier" },
	{ "Record.__newindex", "of another class", function() plan.owner = event end, "class" },
	{ "Record.__newindex", "to a removed record", function() plan.owner = removed end, "removed" },
	{ "Record.__newindex", "to what has no id", function() plan.owner = nameless end, "value" },
	{ "remove", "removed", function() removed:remove() end, "removed" },
	{ "remove", "the dossier", function() d:remove() end, "argument" },
	{ "label", "no such field", function() event:label("x") end, "field" },
	{ "label", "a number for a language", function() event:label("title", 5) end, says = "string expected" },
	{ "set_label", "no language", function() event:set_label("title", "english", "x") end, "value" },
	{ "set_label", "no label", function() event:set_label("hosts", "en", "x") end, "field" },
	{ "set_label", "removed", function() removed:set_label("title", "en", "x") end, "removed" },
	{ "languages", "no such field", function() event:languages("x") end, "field" },
	{ "languages", "nothing", function() event:languages() end, says = "string expected" },
	{ "propose_id", "a list", function() lh.methods.propose_id(topics) end, says = "Record expected" },
	{ "ref_id", "no such field", function() event:ref_id("x") end, "field" },
	{ "same_as", "nothing", function() event:same_as() end, says = "Record expected" },
	{ "same_as", "a list", function() event:same_as(topics) end, says = "Record expected" },

	{ "List.__newindex", "past the end", function() topics[4] = "x" end, "index" },
	{ "List.__newindex", "before the beginning", function() topics[0] = "x" end, "index" },
	{ "List.__newindex", "not a number", function() topics[1.5] = "x" end, "value" },
	{ "List.__newindex", "a number", function() topics[1] = 5 end, "value" },
	{ "List.__newindex", "nothing", function() topics[1] = nil end, "argument" },
	{ "List.__newindex", "a child", function() tasks[1] = tasks[1] end, "argument" },
	{ "List.__newindex", "of another dossier", function() hosts[1] = foreign end, "dossier" },
	{ "List.__index", "no such method", function() return topics.size end, "field" },
	{ "List.__index", "a table", function() return topics[{}] end, says = "string expected" },
	{ "List.add", "a number", function() topics:add(5) end, "value" },
	{ "List.add", "blank", function() topics:add(" ") end, "value" },
	{ "List.add", "a text for a child", function() tasks:add("x") end, "value" },
	{ "List.add", "no such field", function() tasks:add { tilte = "x" } end, "field" },
	{ "List.add", "another's id", function() tasks:add { id = "e1" } end, "duplicate" },
	{ "List.add", "of another class", function() tasks:add(event) end, "class" },
	{ "List.add", "a removed record", function() d.events:add(removed) end, "removed" },
	{ "List.add", "to a removed record", function() gone:add("x") end, "removed" },
	{ "List.add", "a wrong self", function() topics.add(event, "x") end, says = "List expected" },
	{ "List.append", "of another dossier", function() hosts:append(foreign) end, "dossier" },
	{ "List.append", "to what has no id", function() hosts:append(nameless) end, "value" },
	{ "List.insert", "far past the end", function() topics:insert(HUGE, "x") end, "value" },
	{ "List.insert", "past the end", function() topics:insert(4, "x") end, "index" },
	{ "List.insert", "nothing", function() hosts:insert(1) end, "value" },
	{ "List.remove", "past the end", function() topics:remove(3) end, "index" },
	{ "List.remove", "not a number", function() topics:remove(NAN) end, "value" },
	{ "List.remove", "of another list", function() tasks:remove(event) end, "argument" },
	{ "List.remove", "removed", function() d.events:remove(removed) end, "argument" },
	{ "List.move", "past the end", function() topics:move(1, 3) end, "index" },
	{ "List.move", "nothing", function() topics:move() end, "value" },
	{ "List.move", "of another dossier", function() d.organisations:move(foreign) end, "dossier" },
	{ "List.move", "a removed record", function() d.events:move(removed) end, "removed" },
	{ "List.clear", "of a removed record", function() gone:clear() end, "removed" },
	{ "List.clear", "a wrong self", function() topics.clear() end, says = "List expected" },
	{ "List.sort", "no function", function() topics:sort("x") end, says = "function expected" },
	{ "List.sort", "records alone", function() d.organisations:sort() end, says = "compare" },
	{ "List.sort", "what fails", function() topics:sort(function() error "broken" end) end, says = "broken" },
	{ "List.sort_by", "nothing", function() topics:sort_by() end, says = "function expected" },
	{ "List.sort_by", "no such field", function() d.events:sort_by("titel") end, "field" },
	{ "List.sort_by", "no records", function() topics:sort_by("title") end, "field" },
	{ "List.sort_by", "keys of two kinds", function()
		d.organisations:sort_by(function(it) return it.id or 5 end)
	end, says = "compare" },
	{ "List.reverse", "of a removed record", function() gone:reverse() end, "removed" },
	{ "List.index", "nothing", function() topics:index() end, says = "value expected" },
	{ "List.index", "a NUL", function() topics:index("a\0") end, "value" },
	{ "List.columns", "no such field", function() d.events:columns("title", "form") end, "field" },
	{ "List.columns", "no records", function() topics:columns("title") end, "field" },
	{ "List.columns", "a wrong self", function() topics.columns(event, "title") end, says = "List expected" },
	{ "Record.__close", "an ordinary record", function()
		local close = debug.getmetatable(event).__close
		close(event, nil)
	end, "argument" },
	{ "List.each", "a wrong self", function() topics.each({}) end, says = "List expected" },
	{ "List.ids", "a wrong self", function() topics.ids(event) end, says = "List expected" },
	{ "List.ref_id", "no place", function() hosts:ref_id("o1") end, "value" },
	{ "List.ref_id", "past the end", function() hosts:ref_id(2) end, "index" },
	{ "List.label", "past the end", function() also:label(2) end, "index" },
	{ "List.languages", "past the end", function() also:languages(2) end, "index" },
	{ "List.languages", "no place", function() also:languages("en") end, "value" },
	{ "List.set_label", "no labels", function() topics:set_label(1, "en", "x") end, "field" },
	{ "List.set_label", "no language", function() also:set_label(1, "", nil) end, "value" },

	{ "Review.__index", "no such measure", function() return review["x"] end, "field" },
	{ "Review.__index", "a place", function() return review[1] end, says = "string expected" },
	{ "Review.each", "a wrong self", function() review.each(d) end, says = "Review expected" },
	{ "Review.list", "no such list", function() review:list("x") end, "field" },
	{ "Review.list", "a wrong self", function() review.list({}, "next-plans") end, says = "Review expected" },
	{ "Review.list_label", "nothing", function() review:list_label() end, says = "string expected" },
	{ "Review.lists", "a wrong self", function() review.lists() end, says = "Review expected" },
	{ "Entry.__index", "no such member", function() return review["events"].valeu end, "field" },
	{ "Entry.by", "no field", function() review["events"]:by("x") end, "field" },
	{ "Entry.by", "a date", function() review["events"]:by("from") end, "field" },
	{ "Entry.by", "nothing", function() review["events"]:by() end, says = "string expected" },
	{ "Entry.by", "a wrong self", function() review["events"].by({ review = d }, "kind") end, says = "Review expected" },
	{ "Entry.__index", "of another review", function()
		local entry = review["events"]
		entry.review = {}
		return entry.records
	end, says = "Review expected" },
}

local function unchanged(body)
	local held, others = d:dumps(), other:dumps()
	body()
	equal(d:dumps(), held)
	equal(other:dumps(), others)
end

for _, row in ipairs(rows) do
	test(row[1] .. ", " .. row[2], function()
		unchanged(function()
			if row.says then
				suite.refuses(row[3], row.says)
			else
				suite.fails(row[4], row[3])
			end
		end)
	end)
end

-- Where there is no such thing, reading gives nil.
test("reading past the end", function()
	for _, place in ipairs { 0, -1, 3, 1.5, HUGE, -HUGE, 1 / 0 } do
		equal(topics[place], nil)
	end
	equal(topics[NAN], nil)
	equal(gone[1], nil)
	equal(#gone, 0)
	equal(removed.title, nil)
	equal(removed:path(), nil)
	equal(removed:index(), nil)
	equal(removed:container(), nil)
	equal(d:get("e2"), nil)
	-- And so is a field of another type.
	equal(event:label("hosts"), nil)
	equal(event:ref_id("title"), nil)
	equal(#event:languages("from"), 0)
	equal(topics:label(1), nil)
	equal(topics:ref_id(1), nil)
	equal(#topics:ids(), 0)
end)

-- ---------------------------------------------------------------------------------------------
-- The model as data, which SWIG wraps: what takes numbers and names.

local reflection = {}
for name, it in pairs(lh) do
	if type(it) == "function" and (name:find("^class_") or name:find("^field_") or name:find("^rule_") or
		name:find("^measure_") or name:find("^category_") or name == "type_name") then
		reflection[name] = it
	end
end

test("numbers and names that mean nothing", function()
	for _, number in ipairs { 0, 2 ^ 31, 2 ^ 32 - 1 } do
		equal(lh.class_name(number), nil)
		equal(lh.field_name(number), nil)
		equal(lh.type_name(number), nil)
		equal(lh.category_name(number), nil)
	end
	equal(lh.measure_code(2 ^ 31), nil)
	equal(lh.rule_id(2 ^ 31), nil)
	equal(lh.class_find("x"), 0)
	for name, it in pairs(reflection) do
		if not name:find("_count$") or name:find("field") then
			for _, wrong in ipairs { {}, print, true, event, topics, date, quantity, review } do
				suite.refuses(function() it(wrong) end, "")
				suite.refuses(function() it(wrong, 1) end, "")
			end
			suite.refuses(function() it() end, "args")
		end
	end
	-- Cut off, they would mean something.
	for _, number in ipairs { 2 ^ 32 + 13, -1, 1.5, NAN, 1e300, -1 / 0 } do
		equal(pcall(lh.class_name, number), false)
		equal(pcall(lh.measure_code, number), false)
		equal(pcall(lh.class_field_at, 13, number), false)
	end
end)

-- ---------------------------------------------------------------------------------------------
-- Everything is called with everything: a result or an error, and then the next.

-- Lua 5.1 shows nothing of a function in C.
local _, list_methods = debug.getupvalue(debug.getmetatable(topics).__index, 1)
list_methods = list_methods or {}

local function odd()
	local meddler = setmetatable({}, { __index = function() error "asked" end })
	return { 0, -1, 1.5, NAN, 1 / 0, HUGE, -HUGE, "", "x", "a\0b", "\255", "vi", "event", "title", true, {},
		{ 1 }, { title = 1 }, print, coroutine.create(function() end), io.stdout, meddler, event, removed, foreign, d, other,
		topics, gone, date, decimal, quantity, review, review["events"] }
end

local function call_all(body)
	local values = odd()
	pcall(body)
	for _, first in ipairs(values) do
		pcall(body, first)
		for _, second in ipairs(values) do
			pcall(body, first, second)
			pcall(body, first, second, second)
		end
	end
end

test("functions with everything", function()
	for name, it in pairs(lh) do
		if type(it) == "function" then
			call_all(it)
		end
	end
end)

test("methods with everything", function()
	for name, it in pairs(lh.methods) do
		if name ~= "save" then
			call_all(it)
		end
	end
	for _, it in pairs(list_methods) do
		call_all(it)
	end
	for _, it in ipairs { date.first_day, date.last_day, date.compare, decimal.tonumber, decimal.share, quantity.tonumber,
		review.each, review.list, review.list_label, review.lists } do
		call_all(it)
	end
end)

test("operators with everything", function()
	local values = odd()
	for _, a in ipairs { event, topics, date, decimal, quantity, review, review["events"] } do
		for _, b in ipairs(values) do
			for _, body in ipairs {
				function() return a + b end, function() return b - a end, function() return a * b end,
				function() return a < b end, function() return b <= a end, function() return a == b end,
				function() return a .. b end, function() return #a end, function() return -a end,
				function() return a[b] end, function() a[b] = b end, function() return a(b) end,
			} do
				pcall(body)
			end
		end
	end
end)

-- ---------------------------------------------------------------------------------------------
-- Metatables: hidden, and what the debug library shows of them refuses what is not theirs.

local kinds = { event, topics, date, decimal, quantity, review, lh.mark("/nonexistent") }

test("metatables are hidden", function()
	for _, it in ipairs(kinds) do
		equal(type(getmetatable(it)), "string")
		equal(pcall(setmetatable, it, {}), false)
	end
end)

test("metamethods of something else", function()
	for _, it in ipairs(kinds) do
		for name, body in pairs(debug.getmetatable(it)) do
			-- Of records and lists, __index has no time to look.
			if type(body) == "function" and (name ~= "__index" or it ~= event and it ~= topics) then
				for _, wrong in ipairs { {}, 1, "x", print, io.stdout, date, event, topics, review } do
					if name ~= "__gc" or debug.getmetatable(wrong) ~= debug.getmetatable(it) then
						pcall(body, wrong, "x", "x")
					end
				end
				pcall(body)
			end
		end
	end
	equal(io.type(io.stdout), "file")
end)

test("collected twice", function()
	local held = small()
	for _, it in ipairs { held:get "e1", held.events, held:review(2023), held } do
		local collect = debug.getmetatable(it).__gc
		collect(it)
		collect(it)
	end
	for _, body in ipairs {
		function() return held.title end, function() return held.events end,
		function() return held:dumps() end, function() return tostring(held) end,
		function() held.title = "x" end,
	} do
		pcall(body)
	end
	collectgarbage()
	equal(small():get("e1").title, "Hội thảo")
end)

-- ---------------------------------------------------------------------------------------------

test("none is forgotten", function()
	local named = {}
	for _, row in ipairs(rows) do
		named[row[1]] = true
	end
	for name, it in pairs(lh) do
		if type(it) == "function" and not reflection[name] then
			equal(named[name] and name, name)
		end
	end
	-- What takes no argument but its record is tried with a wrong one above.
	local plain = { caption = true, class_name = true, column = true, container = true, dossier = true,
		index = true, line = true, path = true, referenced = true, removed = true }
	for name in pairs(lh.methods) do
		equal((named[name] or plain[name]) and name, name)
	end
	for name in pairs(list_methods) do
		equal(named["List." .. name] and name, name)
	end
end)

test("methods refuse a wrong self", function()
	for _, it in pairs(lh.methods) do
		for _, wrong in ipairs { {}, 1, "x", print, io.stdout, date, topics, review } do
			suite.refuses(function() it(wrong) end, "Record expected")
		end
		suite.refuses(function() it() end, "Record expected")
	end
end)

suite.done()
