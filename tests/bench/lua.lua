-- SPDX-License-Identifier: MIT
-- How long the Lua module takes beside plain tables, as ratios: medians of five turns, one after the other.
-- Of no use to `make check`: LUA_CPATH=build/bindings/lua/stage/?.so lua5.4 tests/bench/lua.lua
local lh = require "lienhiep"

local READS, RECORDS = 1000000, 20000

local function seconds(body)
	collectgarbage()
	collectgarbage()
	local start = os.clock()
	body()
	return os.clock() - start
end

local function median(times)
	table.sort(times)
	return times[(#times + 1) // 2]
end

-- compare(NAME, LIMIT, OURS, PLAIN): both in turn.
local function compare(name, limit, ours, plain)
	local a, b = {}, {}
	for turn = 1, 5 do
		a[turn], b[turn] = seconds(ours), seconds(plain)
	end
	local ratio = median(a) / median(b)
	print(("%-28s %7.1f ms %7.1f ms  %5.1f times%s"):format(name, median(a) * 1000, median(b) * 1000, ratio,
		limit and (" (at most %d)%s"):format(limit, ratio <= limit and "" or " MISSED") or ""))
end

-- A function for each field: a name that is computed would cost a table more than it costs us.
local function reader(it, name)
	return assert(load(([[
		local it, count = ...
		return function()
			local held
			for _ = 1, count do
				held = it.%s
			end
			return held
		end
	]]):format(name)))(it, READS)
end

local d = lh.Dossier()
for _, case in ipairs { { "events", "title", "Hội thảo góp ý Luật Thủ đô" }, { "events", "kind", "workshop" },
	{ "plans", "budget", 40000000 }, { "dossier", "version", 1 } } do
	local list, name, value = case[1], case[2], case[3]
	local record = list == "dossier" and d or d[list]:add { [name] = value }
	compare("reading " .. name, 15, reader(record, name), reader({ [name] = value }, name))
end

local records = {}
for i = 1, RECORDS do
	records[i] = { title = "Hội thảo số " .. i }
	d.events:add(records[i])
end
compare("each, and the titles", nil, function()
	local count = 0
	for record in d.events:each() do
		count = count + #(record.title or "")
	end
	return count
end, function()
	local count = 0
	for _, record in ipairs(records) do
		count = count + #record.title
	end
	return count
end)
compare("columns: the titles", nil, function()
	return (d.events:columns "title")
end, function()
	local titles = {}
	for i, record in ipairs(records) do
		titles[i] = record.title
	end
	return titles
end)
