-- SPDX-License-Identifier: MIT
-- Reviews as papers. The tests are told by the environment where the stylesheets are.
local top = os.getenv("top_srcdir") or "."
local suite = dofile(top .. "/tests/lua/suite.lua")
local lh, test, equal = suite.lh, suite.test, suite.equal

local review = lh.load(top .. "/examples/hanoi-2023.xml"):review(2023)

test("a review is written in each format", function()
	equal(review:paper("xml"):match("<review [^>]*language=\"(%a+)\""), "vi")
	equal(review:paper("csv"):sub(1, 11), "code,label,")
	equal(review:paper("csv", { bom = true }):sub(1, 8), "\239\187\191code,")
	equal(review:paper("html"):match("<h1>(.-)</h1>"), "Tổng kết công tác năm 2023")
	equal(review:paper("html", { language = "en" }):match("<h1>(.-)</h1>"), "Report on the work of 2023")
	equal(review:paper("json"):sub(1, 1), "{")
end)

test("an official report bears its day", function()
	local paper = review:paper("odt", { date = "2024-02-05" })
	equal(paper:find("ngày 05 tháng 02 năm 2024", 1, true) ~= nil, true)
	suite.fails("argument", function() review:paper("odt", { date = "2024" }) end)
end)

test("a paper goes to a file", function()
	local path = os.tmpname()
	review:write(path, "html", { language = "en" })
	local file = assert(io.open(path, "rb"))
	equal(file:read("*a"), review:paper("html", { language = "en" }))
	file:close()
	os.remove(path)
	suite.fails("system", function() review:write("/nowhere/x.html", "html") end)
end)

test("what is wrong is told", function()
	suite.fails("argument", function() review:paper("htm") end)
	suite.fails("argument", function() review:paper("html", { lang = "en" }) end)
	suite.fails("system", function() review:paper("html", { stylesheet = "/nowhere.xsl" }) end)
	suite.refuses(function() review:paper() end, "expected")
end)

suite.done()
