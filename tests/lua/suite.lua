-- SPDX-License-Identifier: MIT
-- What the tests of the Lua module share: named tests, checks, and a closing line in Check's form.
local suite = { passed = 0, failed = 0 }

suite.source = os.getenv("top_srcdir") or "."
suite.lh = require "lienhiep"
suite.has_integers = math.type ~= nil
-- Lua 5.1 and LuaJIT know no __pairs, no __gc of tables, and compare values of one type only.
suite.is_old = _VERSION == "Lua 5.1"

function suite.test(name, body)
	local fine, problem = xpcall(body, function(problem)
		return debug.traceback(tostring(problem), 2)
	end)
	if fine then
		suite.passed = suite.passed + 1
	else
		suite.failed = suite.failed + 1
		print(("%s: %s"):format(name, problem))
	end
end

local function show(value)
	return type(value) == "string" and ("%q"):format(value) or tostring(value)
end

function suite.equal(got, wanted)
	if got ~= wanted then
		error(("got %s, and not %s"):format(show(got), show(wanted)), 2)
	end
end

-- The form in XML of a value, and its type in Lua.
function suite.form(value, wanted)
	if type(value) ~= "userdata" or tostring(value) ~= wanted then
		error(("got %s (%s), and not %s"):format(show(value), type(value), wanted), 2)
	end
end

-- That body raises an error object with a code, and with what the text must hold; gives the error.
function suite.fails(code, body, ...)
	local fine, problem = pcall(body)
	if fine then
		error(("nothing failed, and not with %s"):format(code), 2)
	end
	if type(problem) ~= "table" or problem.code ~= code then
		error(("failed with %s (%s), and not with %s"):format(tostring(problem),
			type(problem) == "table" and tostring(problem.code) or type(problem), code), 2)
	end
	for _, part in ipairs { ... } do
		if not problem.text:find(part, 1, true) then
			error(("%q does not say %q"):format(problem.text, part), 2)
		end
	end
	if not (problem.text_vi and problem.text_vi ~= problem.text) then
		error("no text in Vietnamese", 2)
	end
	return problem
end

-- That body raises an error as Lua does for a wrong argument.
function suite.refuses(body, part)
	local fine, problem = pcall(body)
	if fine or type(problem) ~= "string" or not problem:find(part, 1, true) then
		error(("got %s, and not an error that says %q"):format(tostring(problem), part), 2)
	end
end

function suite.done()
	local count = suite.passed + suite.failed
	print(("%d%%: Checks: %d, Failures: %d, Errors: 0"):format(
		math.floor(suite.passed * 100 / count), count, suite.failed))
	os.exit(suite.failed == 0 and 0 or 1, true)
end

return suite
