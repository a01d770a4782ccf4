-- SPDX-License-Identifier: MIT
-- review.lua FILE YEAR: print what the records of a year give, and whether it agrees with what
-- was stated.
local lh = require "lienhiep"

local function print_measure(entry)
	-- A value says how it is known: 26 is exact, 3+ a lower bound, ? cannot be told.
	print(("%s (%s): %s"):format(entry.label, entry.code, tostring(entry.value)))
	-- What somebody stated stands beside it, each with a verdict.
	for _, stated in ipairs(entry.stated) do
		print(("  stated %s: %s"):format(tostring(stated.value), stated.verdict))
	end
	-- The records behind the value, and those that may belong to the year: nobody can tell.
	for _, record in ipairs(entry.records) do
		print("  counted " .. record.id)
	end
	for _, record in ipairs(entry.undetermined) do
		print("  undetermined " .. record.id)
	end
end

local function print_review(path, year)
	local dossier = lh.load(path)
	-- A year in English; or a period in Vietnamese: dossier:review("2023-01-01", "2023-06-30").
	local review = dossier:review(year, nil, "en")
	print(dossier.title)
	-- One measure is review["events.consultation"]; here are all that have something to say.
	for entry in review:each() do
		if #entry.records + #entry.stated + #entry.undetermined > 0 then
			print_measure(entry)
		end
	end
end

if #arg ~= 2 then
	io.stderr:write("usage: review.lua FILE YEAR\n")
	os.exit(2)
end
local reviewed, problem = pcall(print_review, arg[1], arg[2])
if not reviewed then
	io.stderr:write(tostring(problem), "\n")
	os.exit(1)
end
