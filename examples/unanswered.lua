-- SPDX-License-Identifier: MIT
-- unanswered.lua FILE...: list the recommendations that nobody answered.
local lh = require "lienhiep"

local function print_recommendation(recommendation)
	-- What is unset reads as nil; a reference is the record that it names.
	local addressee = recommendation.addressee
	local line = "    to " .. (addressee and addressee.name or "?") ..
		", made " .. tostring(recommendation.made)
	-- One record may stand for several; "?" says that no source tells how many.
	if recommendation.alike then
		line = line .. ", stands for " .. tostring(recommendation.alike)
	end
	print("  " .. recommendation.id .. ": " .. recommendation.text)
	print(line)
end

local function print_unanswered(dossier)
	local unanswered = 0
	for recommendation in dossier.recommendations:each() do
		if not recommendation.response then
			print_recommendation(recommendation)
			unanswered = unanswered + 1
		end
	end
	print(("  %d of %d recommendations unanswered"):format(unanswered, #dossier.recommendations))
end

local failed = false
for _, path in ipairs(arg) do
	local loaded, dossier = pcall(lh.load, path)
	if loaded then
		print(dossier.title)
		print_unanswered(dossier)
	else
		-- Then it is the error. Of a file that was refused it has all problems, each with its place.
		local problems = dossier.problems or {}
		for _, problem in ipairs(problems) do
			io.stderr:write(("%s:%d:%d: error: %s\n"):format(path, problem.line, problem.column, problem.text))
		end
		if #problems == 0 then
			io.stderr:write(tostring(dossier), "\n")
		end
		failed = true
	end
end
os.exit(failed and 1 or 0)
