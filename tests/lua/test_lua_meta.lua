-- SPDX-License-Identifier: MIT
-- What the language server is told of the module is what there is: no name less, none more.
local suite = dofile((os.getenv("top_srcdir") or ".") .. "/tests/lua/suite.lua")
local lh, test, equal = suite.lh, suite.test, suite.equal

local folder = suite.source .. "/bindings/lua/meta/"
local fails = {}

local function wrong(...)
	local text = ("%s: %s"):format(...)
	fails[#fails + 1] = not fails[text] and text or nil
	fails[text] = true
end

local function agree()
	local all = table.concat(fails, "\n")
	fails = {}
	equal(all, "")
end

-- Classes by name, each with its fields and methods, what it extends and its file; aliases; functions; types that are named.
local classes, aliases, functions, used = {}, {}, {}, {}

local function note_types(text)
	for name in text:gsub('"[^"]*"', ""):gmatch "lienhiep%.([%w_]+)" do
		used[name] = true
	end
end

-- The type that a description follows: to the first blank outside brackets, but for "fun(…): T".
local function cut_type(text)
	local depth = 0
	for i = 1, #text do
		local c = text:sub(i, i)
		if c:find "[(%[{<]" then
			depth = depth + 1
		elseif c:find "[)%]}>]" then
			depth = depth - 1
		elseif c == " " and depth == 0 and not text:sub(1, i - 1):find "[:,]$" then
			return text:sub(1, i - 1)
		end
	end
	return text
end

local function read(name)
	local class
	for line in io.lines(folder .. name) do
		local tag, rest = line:match "^%-%-%-@(%a+) ?(.*)$"
		if tag == "class" then
			local called, extends = rest:match "^lienhiep%.?([%w_]*) ?:? ?(.*)$"
			-- The dossier alone has its methods in one file and its fields in the other.
			if classes[called] and classes[called]["@file"] ~= name and called ~= "Dossier" then
				wrong(called, "declared twice")
			end
			class = classes[called] or {}
			class["@file"] = name
			class["@extends"] = extends ~= "" and extends or class["@extends"]
			classes[called] = class
			note_types(extends)
		elseif tag == "field" then
			local field, kind = rest:match "^(%b[]) (.*)$"
			if not field then
				field, kind = rest:match "^([%w_]+)%??%s(.*)$"
			end
			class[field] = cut_type(kind)
			note_types(class[field])
		elseif tag == "alias" then
			local called, kind = rest:match "^lienhiep%.([%w_]+) (.*)$"
			aliases[called] = cut_type(kind)
			note_types(aliases[called])
		elseif tag == "param" or tag == "return" then
			note_types(cut_type(tag == "param" and rest:match "^%S+ (.*)$" or rest))
		end
		local owner, dot, called = line:match "^function (%w+)([.:])([%w_]+)%("
		if owner == "lienhiep" and dot == "." then
			functions[called] = true
		elseif owner then
			classes[owner][called] = "function"
		end
	end
end

read "module.lua"
read "model.lua"

-- What is kept beside the names.
local function is_note(name)
	return name:find "^[%[@]" ~= nil
end

local function has(class, name)
	if not class then
		return false
	elseif class[name] then
		return true
	end
	for parent in (class["@extends"] or ""):gmatch "lienhiep%.([%w_]+)" do
		if has(classes[parent], name) then
			return true
		end
	end
	return false
end

-- That a class has all of these names, and no method but these.
local function same(called, names)
	for name in pairs(names) do
		if not classes[called][name] then
			wrong(called, name .. " is not declared")
		end
	end
	for name, kind in pairs(classes[called]) do
		if kind == "function" and not names[name] then
			wrong(called, name .. " is declared, and is not there")
		end
	end
end

test("the files are Lua, and name no type that they do not declare", function()
	for _, name in ipairs { "module.lua", "model.lua" } do
		assert(loadfile(folder .. name))
	end
	for name in pairs(used) do
		if not classes[name] and not aliases[name] then
			wrong("a type", name)
		end
	end
	agree()
end)

test("functions and members of the module", function()
	for name, it in pairs(lh) do
		if not functions[name] and not classes[""][name] then
			wrong(type(it), name .. " is not declared")
		end
	end
	for name in pairs(functions) do
		if type(lh[name]) ~= "function" then
			wrong("function", name .. " is declared, and is not there")
		end
	end
	for name in pairs(classes[""]) do
		if not is_note(name) and lh[name] == nil then
			wrong("member", name .. " is declared, and is not there")
		end
	end
	agree()
end)

test("methods of records and dossiers", function()
	local event, dossiers, records = lh.Dossier().events:add(), {}, {}
	for name, it in pairs(lh.methods) do
		local is_record = pcall(function() return event[name] end)
		local owner = is_record and records or dossiers
		owner[name] = it
	end
	same("Record", records)
	for name in pairs(dossiers) do
		if classes.Dossier[name] ~= "function" then
			wrong("Dossier", name .. " is not declared")
		end
	end
	for name, kind in pairs(classes.Dossier) do
		if kind == "function" and not dossiers[name] then
			wrong("Dossier", name .. " is declared, and is not there")
		end
	end
	agree()
end)

test("fields of records", function()
	for _, class in ipairs(lh.classes()) do
		local called = class.name:gsub("^%l", string.upper):gsub("_(%l)", string.upper)
		for _, field in ipairs(class.fields) do
			if not classes[called .. "Fields"][field.name] then
				wrong(called, field.name .. " is not declared")
			end
		end
	end
	agree()
end)

local d = lh.load(suite.source .. "/examples/hanoi-2023.xml")
local review, trace = d:review(2023), d:trace(d.events[1])

test("methods of values, lists, reviews and traces", function()
	if suite.is_old then
		-- It shows nothing of a function in C.
		return
	end
	for called, it in pairs { List = d.events, Date = lh.Date(2023), Review = review, Trace = trace } do
		local _, methods = debug.getupvalue(debug.getmetatable(it).__index, 1)
		same(called, methods)
	end
	same("Decimal", { tonumber = true, share = true })
	same("Quantity", { tonumber = true, value = true, known = true })
	same("ReviewEntry", { by = true })
	agree()
end)

-- That a table has no name that its class has not; and with @all that what the class has can be read.
local function members(called, it, all)
	for name in pairs(it) do
		if type(name) == "string" and not has(classes[called], name) then
			wrong(called, name .. " is not declared")
		end
	end
	for name in pairs(all and classes[called] or {}) do
		if not is_note(name) and not pcall(function() return it[name] end) then
			wrong(called, name .. " is declared, and cannot be read")
		end
	end
end

test("members of what is told in tables", function()
	for entry in review:each() do
		members("ReviewEntry", entry, true)
		for _, name in ipairs(entry.dimensions) do
			local groups = entry:by(name)
			members("Breakdown", groups)
			for _, group in ipairs(groups) do
				members("Group", group)
			end
		end
		for _, stated in ipairs(entry.stated) do
			members("Stated", stated)
		end
		for _, amount in ipairs(entry.amounts) do
			members("Amount", amount)
		end
	end
	for name in pairs(classes.Review) do
		if not is_note(name) then
			assert(review[name] ~= nil, name)
		end
	end
	for called, list in pairs { ReviewedPlan = review.plans, ReviewedTarget = review.targets } do
		for _, it in ipairs(list) do
			members(called, it)
		end
	end
	for step in trace:each() do
		members("Step", step)
	end
	for _, stops in pairs(d:stops()) do
		for _, stop in ipairs(stops) do
			members("Stop", stop)
		end
	end
	for _, problem in ipairs(d:check()) do
		members("Problem", problem)
	end
	local _, refused = pcall(lh.loads, "<")
	members("Error", refused)
	members("Problem", refused.problems[1])
	members("ImportResult", d:import_csv("event", "id,title\nneu,Mới\n"))
	members("Decoding", (select(2, lh.decode_text("Hà Nội"))))
	local date = lh.Date(2023, 1, 2)
	for name in pairs(classes.Date) do
		equal(not is_note(name) and date[name] == nil and name or nil, nil)
	end
	for called, it in pairs { ClassInfo = lh.classes()[1], FieldInfo = lh.classes()[1].fields[1], RuleInfo = lh.rules()[1] } do
		members(called, it, true)
	end
	agree()
end)

suite.done()
