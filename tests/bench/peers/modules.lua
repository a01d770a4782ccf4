-- SPDX-License-Identifier: MIT
-- modules.lua PEER WORK FILE: what harness.h says, for modules of Lua, which knows of CPU time only.

-- As in modules.py.
local passes = 8
local peers = {}

function peers.lienhiep()
	local lh = require "lienhiep"
	local works = { load = lh.load }

	function works.loop(dossier)
		local bytes = 0
		for _ = 1, passes do
			for _, event in ipairs(dossier.events) do
				bytes = bytes + #event.title
			end
		end
		return bytes
	end
	return works
end

function peers.luaexpat()
	local lom = require "lxp.lom"

	return {
		load = function(path)
			local file = assert(io.open(path))
			return assert(lom.parse(function()
				return file:read(64 * 1024)
			end))
		end,
	}
end

local function memory(name)
	for line in io.lines("/proc/self/status") do
		local kibibytes = line:match("^" .. name .. ":%s*(%d+)")
		if kibibytes then
			return kibibytes * 1024
		end
	end
end

local peer, work, path = arg[1], arg[2], arg[3]
local works = peers[peer]()
local given = work == "loop" and works.load(path) or path
local before = memory "VmRSS"
local cpu = os.clock()
local result = works[work](given)
cpu = os.clock() - cpu
print(('{"cpu": %.6f, "peak": %d, "kept": %d, "result": %d}'):format(cpu, memory "VmHWM",
	math.max(memory "VmRSS" - before, 0), type(result) == "number" and result or 0))
io.stdout:flush()
os.exit(true, false)
