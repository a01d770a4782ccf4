-- SPDX-License-Identifier: MIT
-- Checks, the rules, and what must not leave the house.
local suite = dofile((os.getenv("top_srcdir") or ".") .. "/tests/lua/suite.lua")
local lh, test, equal, fails = suite.lh, suite.test, suite.equal, suite.fails

local schema = suite.source .. "/lib/xml/dossier.xsd"
local hanoi = suite.source .. "/examples/hanoi-2023.xml"

-- A dossier that breaks rules of several categories, with all severities.
local function wrong()
	local d = lh.Dossier { title = "Hồ sơ thử", from = 2023, to = 2023, owner = "o1" }
	d.organisations:add { id = "o1", name = "Liên hiệp hội", kind = "local-union" }
	d.organisations:add { id = "o2", name = "Hội Cầu đường", kind = "association", parent = "nobody" }
	d.events:add { id = "e1", title = "Hội thảo", kind = "workshop", from = "2023-12-27", alike = 0 }
	d.events:add { id = "e2", kind = "forum", from = "2023-11" }
	d.figures:add { id = "f1", measure = "events", value = 5 }
	return d
end

-- What a list of problems holds, for comparing; those that pass.
local function shown(problems, passes)
	local lines = {}
	for _, problem in ipairs(problems) do
		if not passes or passes(problem) then
			lines[#lines + 1] = problem.rule .. " " .. problem.path .. " " .. (problem.field or "")
		end
	end
	return table.concat(lines, "\n")
end

-- The different values of a member of problems.
local function values(problems, member)
	local list, seen = {}, {}
	for _, problem in ipairs(problems) do
		if not seen[problem[member]] then
			seen[problem[member]] = true
			list[#list + 1] = problem[member]
		end
	end
	return list
end

test("what a check finds", function()
	local d = lh.Dossier { title = "x", from = 2023, to = 2023, owner = "nobody" }
	local found
	for _, problem in ipairs(d:check()) do
		if problem.field == "owner" then
			found = problem
		end
	end
	equal(found.severity, "error")
	equal(found.rule:match("^LH%-%d+$"), found.rule)
	equal(found.category, "reference")
	equal(found.path, "/dossier")
	equal(found.code, nil)
	equal(found.text:find("nobody", 1, true) ~= nil, true)
	d.organisations:add { id = "nobody", name = "x", kind = "local-union" }
	equal(#d:check(), 0)
end)

test("which rules are asked", function()
	local d = wrong()
	local all = d:check()
	equal(#values(all, "severity"), 3)
	equal(#values(all, "category") > 2, true)
	for _, rule in ipairs(values(all, "rule")) do
		equal(shown(d:check { only = { rule } }), shown(all, function(it) return it.rule == rule end))
		equal(shown(d:check { skip = { rule } }), shown(all, function(it) return it.rule ~= rule end))
		equal(#d:check { only = { rule }, skip = { rule } }, 0)
	end
	for _, category in ipairs(values(all, "category")) do
		equal(shown(d:check { categories = { category } }),
			shown(all, function(it) return it.category == category end))
	end
	equal(shown(d:check { only = values(all, "rule") }), shown(all))
	equal(shown(d:check { categories = values(all, "category") }), shown(all))
	equal(#d:check { categories = { "contest" } }, 0)
	equal(shown(d:check { severity = "note" }), shown(all))
	equal(shown(d:check { severity = "warning" }), shown(all, function(it) return it.severity ~= "note" end))
	equal(shown(d:check { severity = "error" }), shown(all, function(it) return it.severity == "error" end))
	-- Nothing given is all, and an empty list is none.
	equal(shown(d:check {}), shown(all))
	equal(shown(d:check(nil)), shown(all))
	equal(shown(d:check { skip = {} }), shown(all))
	equal(#d:check { only = {} }, 0)
	equal(#d:check { categories = {} }, 0)
end)

test("names that there are not", function()
	local d = wrong()
	fails("name", function() d:check { only = { "LH-0101", "LH0101" } } end, '"LH-0101"')
	fails("name", function() d:check { skip = { "lh-0102" } } end, '"LH-0102"')
	fails("name", function() d:check { categories = { "date", "dates" } } end, '"date"')
	fails("name", function() d:check { categories = { ("x"):rep(1000) } } end, "no category")
	fails("argument", function() d:check { severity = "warnings" } end, "note, warning, error")
	fails("argument", function() d:check { category = { "date" } } end, '"category"', "categories, only")
	fails("argument", function() d:check { "LH-0101" } end, "number")
	fails("value", function() d:check { only = { "LH\0" } } end)
	suite.refuses(function() d:check("LH-0101") end, "table expected")
	suite.refuses(function() d:check { only = "LH-0101" } end, "only: a table of strings expected, got string")
	suite.refuses(function() d:check { categories = 5 } end, "categories: a table of strings")
	suite.refuses(function() d:check { skip = { ["LH-0101"] = true } } end, "holds a boolean")
	suite.refuses(function() d:check { categories = { 5 } } end, "holds a number")
	suite.refuses(function() d:check { severity = 2 } end, "string expected")
	suite.refuses(function() d.check(d.events[1]) end, "a dossier expected")
end)

test("the rules as data", function()
	local rules, english = lh.rules(), lh.rules("en")
	equal(#rules, lh.rule_count())
	for i, rule in ipairs(rules) do
		equal(rule.id, lh.rule_id(i - 1))
		equal(rules[rule.id], rule)
		equal(rule.severity == "note" or rule.severity == "warning" or rule.severity == "error", true)
		equal(lh.category_find(rule.category) > 0, true)
		equal(rule.class == nil or lh.class_find(rule.class) > 0, true)
		equal(rule.text ~= english[i].text, true)
		equal(english[i].text, lh.rule_text(i - 1, "en"))
	end
	equal(rules["LH-0101"].severity, "error")
	equal(rules["LH-0101"].category, "structure")
	equal(rules["LH-0101"].class, nil)
	equal(rules["LH-0203"].class, "organisation")
	suite.refuses(function() lh.rules("fr") end, "invalid option 'fr'")
end)

test("what is personal goes", function()
	local d = lh.Dossier()
	local person = d.people:add { id = "n1", given = "An", born = "1960-05-01", phone = "024 1234" }
	equal(d:redact(), 2)
	equal(person.born, nil)
	equal(person.phone, nil)
	equal(person.given, "An")
	equal(d:redact(), 0)
	suite.refuses(function() d.redact(person) end, "a dossier expected")
end)

test("a file against the schema", function()
	equal(#lh.check_schema(hanoi, schema), 0)
	local path = os.tmpname()
	local file = assert(io.open(path, "wb"))
	file:write('<dossier xmlns="urn:lienhiep:dossier:1" version="1" language="vi">\n',
		'<events>\n<event kind="party"/></events></dossier>\n')
	file:close()
	local problems = lh.check_schema(path, schema)
	os.remove(path)
	local found
	for _, problem in ipairs(problems) do
		equal(problem.line, 3)
		equal(problem.severity, "error")
		equal(problem.rule, nil)
		equal(problem.category, nil)
		equal(problem.text ~= problem.text_vi, true)
		found = found or problem.text:find("party", 1, true)
	end
	equal(found ~= nil, true)
	equal(fails("system", function() lh.check_schema("/nonexistent/f.xml", schema) end).file, "/nonexistent/f.xml")
	equal(fails("system", function() lh.check_schema(hanoi, "/nonexistent/f.xsd") end).file, "/nonexistent/f.xsd")
	fails("xml", function() lh.check_schema(hanoi, hanoi) end, "schema")
	fails("value", function() lh.check_schema(hanoi, "f.xsd\0") end, "NUL")
	suite.refuses(function() lh.check_schema() end, "string expected")
	suite.refuses(function() lh.check_schema(hanoi, {}) end, "string expected")
	-- Where nothing is installed yet there may be no schema, and it says which.
	local fine, result = pcall(lh.check_schema, hanoi)
	equal(fine and #result or result.file:match("[^/]*$"), fine and 0 or "dossier.xsd")
end)

suite.done()
