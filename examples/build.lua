-- SPDX-License-Identifier: MIT
-- build.lua FILE: make a dossier that holds one workshop, and save it.
local lh = require "lienhiep"

-- A dossier of the year 2024.
local function build()
	local dossier = lh.Dossier()
	dossier.title = "Liên hiệp hội Hà Nội: năm 2024"
	dossier.from, dossier.to = "2024", "2024"

	-- A label is text in the dossier's language, Vietnamese unless said, and may have translations.
	local union = dossier.organisations:add{
		id = "union",
		kind = "local-union",
		name = "Liên hiệp các Hội Khoa học và Kỹ thuật Hà Nội",
	}
	union:set_label("name", "en", "Hanoi Union of Science and Technology Associations")
	dossier.owner = union -- a reference is the record itself

	-- A date is as precise as its source: a year, a month or a day; "more than ten" is 10+.
	-- What no source says stays unset, and reads as nil.
	dossier.events:add{
		id = "workshop-capital-law",
		title = "Hội thảo góp ý dự thảo Luật Thủ đô (sửa đổi)",
		kind = "workshop",
		area = "consultation",
		from = "2024-04-15",
		hosts = { union },
		papers = "10+",
	}
	return dossier
end

if #arg ~= 1 then
	io.stderr:write("usage: build.lua FILE\n")
	os.exit(2)
end
-- The file is replaced as a whole: whoever reads it sees the old dossier or the new one.
local dossier = build()
local saved, problem = pcall(dossier.save, dossier, arg[1])
if not saved then
	io.stderr:write(tostring(problem), "\n")
	os.exit(1)
end
