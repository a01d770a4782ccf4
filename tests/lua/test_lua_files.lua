-- SPDX-License-Identifier: MIT
-- Files that are edited, and open files where a path may stand.
local suite = dofile((os.getenv("top_srcdir") or ".") .. "/tests/lua/suite.lua")
local lh, test, equal, fails = suite.lh, suite.test, suite.equal, suite.fails

local path = os.tmpname()

local function fresh()
	lh.Dossier { title = "Hồ sơ" }:save(path)
end

local function title()
	return lh.load(path).title
end

test("edit with a function", function()
	fresh()
	local a, b, c = lh.edit(path, function(d)
		d.title = "Mới"
		return 1, nil, "ba"
	end)
	equal(a, 1)
	equal(b, nil)
	equal(c, "ba")
	equal(title(), "Mới")
	suite.refuses(function()
		lh.edit(path, function(d)
			d.title = "Hỏng"
			error "broken"
		end)
	end, "broken")
	equal(title(), "Mới")
	fails("changed", function()
		lh.edit(path, function(d)
			d.title = "Sau"
			lh.Dossier { title = "Trước" }:save(path)
		end)
	end)
	equal(title(), "Trước")
	local file = assert(io.open(path, "w"))
	file:write "<"
	file:close()
	fails("xml", function() lh.edit(path, error) end)
end)

test("edit to the end of a block", function()
	if not (load and _VERSION >= "Lua 5.4") then
		suite.refuses(function() lh.edit(path) end, "function expected")
		return
	end
	fresh()
	local block = assert(load [[
		local lh, path, act = ...
		local d <close> = lh.edit(path)
		return act(d)
	]])
	equal(block(lh, path, function(d)
		d.title = "Mới"
		return 7
	end), 7)
	equal(title(), "Mới")
	suite.refuses(function()
		block(lh, path, function(d)
			d.title = "Hỏng"
			error "broken"
		end)
	end, "broken")
	equal(title(), "Mới")
	fails("changed", function()
		block(lh, path, function(d)
			d.title = "Sau"
			lh.Dossier { title = "Trước" }:save(path)
		end)
	end)
	equal(title(), "Trước")
	local held
	block(lh, path, function(d) held = d end)
	held.title = "Không ghi"
	collectgarbage()
	equal(title(), "Trước")
	local plain = assert(load [[
		local d <close> = ...
		d.title = "x"
	]])
	fails("argument", function() plain(held) end, "edit()")
	fails("argument", function() plain(lh.Dossier()) end)
end)

test("edit in a coroutine", function()
	if suite.is_old then
		return
	end
	fresh()
	local editing = coroutine.wrap(function()
		return lh.edit(path, function(d)
			d.title = coroutine.yield "title"
			return "done"
		end)
	end)
	equal(editing(), "title")
	equal(title(), "Hồ sơ")
	equal(editing "Mới", "done")
	equal(title(), "Mới")
end)

test("open files", function()
	local d = lh.Dossier { title = "Hồ sơ" }
	local file = assert(io.tmpfile())
	d:save(file)
	equal(io.type(file), "file")
	file:seek "set"
	equal(lh.load(file):same_as(d), true)
	fails("xml", function() lh.load(file) end)
	file:close()
	local pieces, place = {}, 0
	d:save(function(data) pieces[#pieces + 1] = data end)
	equal(table.concat(pieces), d:dumps())
	local data = d:dumps()
	equal(lh.load(function()
		place = place + 1
		return data:sub(place, place)
	end).title, "Hồ sơ")
	fails("limit", function()
		lh.load(function()
			local all = data
			data = nil
			return all
		end, { max_size = 5 })
	end)
	local problem = fails("xml", function() lh.load(function() end) end)
	equal(problem.file, "<file>")
	problem = fails("xml", function() lh.load(function() end, { name = "standard input" }) end)
	equal(problem.file, "standard input")
end)

os.remove(path)
suite.done()
