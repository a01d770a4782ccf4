-- SPDX-License-Identifier: MIT

--- A federation of science and technology associations: its members, plans, events and advice,
--- kept in XML, checked, and reviewed. Records and their fields stand in model.lua.
---
--- Every function that fails raises an error: a `lienhiep.Error` where the library refuses something, a
--- string where an argument is none.
---@module lienhiep
---@meta lienhiep

---@class lienhiep
---@field _VERSION string The version of the library, "0.1.0".
---@field methods table<string, function> The methods of all records, by their names.
local lienhiep = {}

---@alias lienhiep.AnyDate lienhiep.Date|string|integer A date, its form in XML ("2023-12"), or a year.
---@alias lienhiep.AnyDecimal lienhiep.Decimal|string|integer A decimal, its form in XML, or a whole number.
---@alias lienhiep.AnyQuantity lienhiep.Quantity|lienhiep.Decimal|string|integer "26", "~26", "26+", "?" …
---@alias lienhiep.Language "vi"|"en"
---@alias lienhiep.Severity "note"|"warning"|"error"
---@alias lienhiep.Encoding "utf-8"|"utf-16"|"tcvn3"|"vni"|"viscii"|"windows-1258"
---@alias lienhiep.Verdict "short"|"reached"|"exceeded"|"untold"|"nothing-planned"

-- == Dossiers ==

--- A new dossier.
---@param fields? lienhiep.DossierFields What is set in it.
---@return lienhiep.Dossier
function lienhiep.Dossier(fields) end

---@class lienhiep.ReadOptions
---@field max_size? integer Bytes of the file at most.
---@field max_tag? integer Bytes of a start tag at most.
---@field max_depth? integer How deep elements may stand in each other.
---@field max_problems? integer After how many problems reading stops.
---@field name? string What stands for the file's name in errors.

--- Read a dossier. An error has all that is wrong with the file in its `problems`.
---@param from string|file*|fun(): string? A path, an open file, or a function that gives pieces until nil.
---@param options? lienhiep.ReadOptions
---@return lienhiep.Dossier
function lienhiep.load(from, options) end

--- Read a dossier from a string.
---@param data string
---@param options? lienhiep.ReadOptions
---@return lienhiep.Dossier
function lienhiep.loads(data, options) end

--- Change a file: `local d <close> = lienhiep.edit(path)` saves it when the block is left, but not when an
--- error leaves it, nor when somebody else changed the file meanwhile (the error `"changed"`).
---@param path string
---@param body? fun(d: lienhiep.Dossier): ... In its place, in any Lua: saved when the function has returned.
---@return any ... The dossier, or what the function gives.
function lienhiep.edit(path, body) end

--- Look at what a file holds, before it is read, for `save(path, { if_unchanged = mark })`.
---@param path string
---@return lienhiep.Mark
function lienhiep.mark(path) end

--- What a file held; two are equal if it was the same.
---@class lienhiep.Mark

--- Check a file against the schema without loading it.
---@param path string
---@param schema? string Another schema than the one that is installed.
---@return lienhiep.Problem[]
function lienhiep.check_schema(path, schema) end

---@class lienhiep.Dossier
local Dossier = {}

--- Write the dossier.
---@param to string|file*|fun(data: string) A path, an open file, or a function that takes what is written.
---@param options? { if_unchanged: lienhiep.Mark } With a path: write only if the file is as it was marked.
function Dossier:save(to, options) end

--- The dossier as XML.
---@return string
function Dossier:dumps() end

--- The record with an id, or nil.
---@param id string
---@return any record
function Dossier:get(id) end

--- The records that are called so, in any language; tone marks, đ and case do not matter.
---@param text string
---@param class? lienhiep.ClassName Only records of this class.
---@return any[]
function Dossier:find(text, class) end

--- The records of a class, at any depth, whose fields have these values, or that a function wants.
---@param class lienhiep.ClassName
---@param wanted? table<string, any>|fun(record: any): boolean A table of values means any of them.
---@return any[]
function Dossier:where(class, wanted) end

---@class lienhiep.CheckOptions
---@field only? string[] The rules that are asked, by their ids.
---@field skip? string[] Those that are not.
---@field categories? string[]
---@field severity? lienhiep.Severity The least that counts.

--- All that a careful reader would find.
---@param options? lienhiep.CheckOptions
---@return lienhiep.Problem[]
function Dossier:check(options) end

--- Unset every field that is personal.
---@return integer count How many values went.
function Dossier:redact() end

--- Review a period; without one, the years that the dossier covers.
---@param from? lienhiep.AnyDate A date, or a period: "2023-Q3", "2023-H1", "2023-05..2024-02-10", the id of a board.
---@param to? lienhiep.AnyDate
---@param language? lienhiep.Language Of labels; Vietnamese unless it is given.
---@return lienhiep.Review
function Dossier:review(from, to, language) end

--- Where a record comes from, and what came of it.
---@param record lienhiep.Record|string
---@param language? lienhiep.Language
---@return lienhiep.Trace
function Dossier:trace(record, language) end

--- Where chains stop.
---@param options? { days: integer, on: lienhiep.AnyDate } After how many days (90), seen from which day.
---@return { advice: lienhiep.Stop[], pilot: lienhiep.Stop[], request: lienhiep.Stop[] }
function Dossier:stops(options) end

---@class lienhiep.ImportOptions
---@field encoding? lienhiep.Encoding
---@field language? lienhiep.Language How numbers are written.
---@field name? string What stands before the cell in problems.
---@field separator? string

---@class lienhiep.ImportResult
---@field added integer
---@field changed integer
---@field unchanged integer
---@field cleared integer
---@field decoding? lienhiep.Decoding

--- Take records of one class from CSV: all of it or, with an error, nothing.
---@param class lienhiep.ClassName
---@param data string
---@param options? lienhiep.ImportOptions
---@return lienhiep.ImportResult
function Dossier:import_csv(class, data, options) end

---@class lienhiep.Table
---@field class lienhiep.ClassName
---@field name? string
---@field rows string[][] The headings first.

--- The same from several tables, which may name each other's records.
---@param tables lienhiep.Table[]
---@param options? { language: lienhiep.Language }
---@return lienhiep.ImportResult
function Dossier:import_tables(tables, options) end

---@class lienhiep.ExportOptions
---@field bom? boolean For Excel.
---@field labels? boolean Headings are labels, and not names.
---@field language? lienhiep.Language
---@field separator? string

--- The records of a class as CSV.
---@param class lienhiep.ClassName
---@param options? lienhiep.ExportOptions
---@return string
function Dossier:export_csv(class, options) end

--- The records of a class as a table, with holes where cells are empty.
---@param class lienhiep.ClassName
---@param options? { labels: boolean, language: lienhiep.Language }
---@return { headings: string[], fields: string[], rows: string[][] }
function Dossier:table(class, options) end

---@class lienhiep.CalendarOptions
---@field from? lienhiep.AnyDate
---@field to? lienhiep.AnyDate
---@field language? lienhiep.Language
---@field plan? lienhiep.Plan|string

--- The plan as iCalendar.
---@param options? lienhiep.CalendarOptions
---@return string calendar
---@return integer entries
---@return integer undated Of how many only the month or the year is known.
function Dossier:export_calendar(options) end

-- == Records ==

--- What every record can do. A field is read and set by its name; nil clears it.
---@class lienhiep.Record
local Record = {}

--- What people would call it, or nil.
---@return string?
function Record:caption() end

--- The name of its class, "event".
---@return lienhiep.ClassName
function Record:class_name() end

--- The column of its start tag in the file, or nil.
---@return integer?
function Record:column() end

--- The record in which it stands, or nil.
---@return any
function Record:container() end

--- A deep copy in a dossier of its own.
---@generic T
---@param self T
---@return T
function Record:copy() end

---@return lienhiep.Dossier
function Record:dossier() end

--- Its place in its list, or nil.
---@return integer?
function Record:index() end

--- A label in a language, or its own text.
---@param field string
---@param language? string
---@return string?
function Record:label(field, language) end

--- The languages that a label is translated into.
---@param field string
---@return string[]
function Record:languages(field) end

--- The line of its start tag in the file, or nil.
---@return integer?
function Record:line() end

--- Where it stands, as an XPath.
---@return string?
function Record:path() end

--- An id made of what it is called, which no record of the dossier has; nil if it was removed.
---@return string?
function Record:propose_id() end

--- The id that a reference names, also where no record has it.
---@param field string
---@return string?
function Record:ref_id(field) end

--- Whether another record refers to it.
---@return boolean
function Record:referenced() end

--- Remove it from its list.
function Record:remove() end

---@return boolean
function Record:removed() end

--- Whether both have equal fields at every depth.
---@param other lienhiep.Record
---@return boolean
function Record:same_as(other) end

--- Set a translation of a label; nil unsets it.
---@param field string
---@param language? string
---@param text? string
function Record:set_label(field, language, text) end

--- The fields of a record that are set: what `pairs(record)` gives, in Lua 5.1 and LuaJIT too.
---@param record lienhiep.Record
---@return fun(): string, any
function lienhiep.fields(record) end

-- == Lists ==

--- A field with several values, counted from 1.
---@class lienhiep.List
---@operator len: integer
local List = {}

--- Add to the end. A record of the same dossier moves, one of another is copied.
---@param value any
---@return any record
function List:add(value) end

--- The same as `add`.
---@param value any
---@return any record
function List:append(value) end

--- Remove all items.
function List:clear() end

--- Fields of all records as plain tables, one for each name, with a hole where a record says nothing.
---@param ... string
---@return any[] ...
function List:columns(...) end

--- `for item, place in list:each() do`; an item may be removed meanwhile.
---@return fun(): any, integer
function List:each() end

--- What references name, also where no record has the id.
---@return string[]
function List:ids() end

--- The first place of a value, or nil; of a reference by its record or its id.
---@param value any
---@return integer?
function List:index(value) end

---@param place integer
---@param value any
---@return any record
function List:insert(place, value) end

--- A label in a language, or its own text.
---@param place integer
---@param language? string
---@return string?
function List:label(place, language) end

--- The languages that a label is translated into.
---@param place integer
---@return string[]
function List:languages(place) end

---@param from integer|lienhiep.Record A place, or a record from any list of the dossier.
---@param to? integer
function List:move(from, to) end

--- The id that a reference names.
---@param place integer
---@return string?
function List:ref_id(place) end

---@param place integer|lienhiep.Record
function List:remove(place) end

--- Put the items into the opposite order.
function List:reverse() end

---@param place integer
---@param language? string
---@param text? string
function List:set_label(place, language, text) end

--- Put the items into order, as `table.sort` does, but stably.
---@param less? fun(a: any, b: any): boolean
function List:sort(less) end

--- The same by a field (texts in Vietnamese order, dates by their first day, what is unset first), or by
--- what a function makes of an item.
---@param key string|fun(item: any): any
function List:sort_by(key) end

---@class lienhiep.Texts : lienhiep.List
---@field [integer] string

---@class lienhiep.Labels : lienhiep.List
---@field [integer] string

---@class lienhiep.Refs : lienhiep.List
---@field [integer] any

---@class lienhiep.Records : lienhiep.List

-- == Values ==

--- A day, a month or a year. `<` means certainly before; `tostring` gives the form in XML, "2023-12".
---@class lienhiep.Date
---@field year integer
---@field month? integer
---@field day? integer
local Date = {}

---@param year lienhiep.AnyDate
---@param month? integer
---@param day? integer
---@return lienhiep.Date
function lienhiep.Date(year, month, day) end

---@return lienhiep.Date
function Date:first_day() end

---@return lienhiep.Date
function Date:last_day() end

---@param other lienhiep.AnyDate
---@return "before"|"same"|"after"|"overlapping"
function Date:compare(other) end

--- An exact number. A float with decimals beside it is an error, and never rounded.
---@class lienhiep.Decimal
---@operator add(lienhiep.AnyDecimal): lienhiep.Decimal
---@operator sub(lienhiep.AnyDecimal): lienhiep.Decimal
---@operator mul(lienhiep.AnyDecimal): lienhiep.Decimal
---@operator unm: lienhiep.Decimal
local Decimal = {}

---@param value lienhiep.AnyDecimal
---@return lienhiep.Decimal
function lienhiep.Decimal(value) end

--- The nearest Lua number.
---@return number
function Decimal:tonumber() end

--- How much it is of another, in per cent with two decimals: 10 of 32 is 31.25.
---@param whole lienhiep.AnyDecimal
---@return lienhiep.Decimal
function Decimal:share(whole) end

--- A number, and how well it is known.
---@class lienhiep.Quantity
---@field value? lienhiep.Decimal
---@field known "exact"|"estimate"|"at-least"|"unknown"
---@operator add(lienhiep.AnyQuantity): lienhiep.Quantity
---@operator mul(lienhiep.AnyQuantity): lienhiep.Quantity
local Quantity = {}

---@param value? lienhiep.AnyQuantity
---@param known? "exact"|"estimate"|"at-least"|"unknown"
---@return lienhiep.Quantity
function lienhiep.Quantity(value, known) end

--- The nearest Lua number; nil where it is unknown.
---@return number?
function Quantity:tonumber() end

-- == Reviews ==

---@class lienhiep.Review
---@field [string] lienhiep.ReviewEntry A measure by its code, "events.consultation".
---@field from lienhiep.Date
---@field to lienhiep.Date
---@field period string In words.
---@field is_covered boolean By the dossier's own years.
---@field previous_from lienhiep.Date
---@field previous_to lienhiep.Date
---@field previous_is_covered boolean
---@field dossier lienhiep.Dossier
---@field plans lienhiep.ReviewedPlan[]
---@field amounts lienhiep.Amount[]
---@field targets lienhiep.ReviewedTarget[]
local Review = {}

--- `for entry in review:each() do`
---@return fun(): lienhiep.ReviewEntry
function Review:each() end

--- The records of a list, "requests-unanswered".
---@param name string
---@return any[]
function Review:list(name) end

---@param name string
---@return string
function Review:list_label(name) end

--- The names of all lists.
---@return string[]
function Review:lists() end

---@alias lienhiep.Format "xml"|"json"|"csv"|"html"|"odt"

---@class lienhiep.PaperOptions
---@field bom? boolean
---@field date? lienhiep.AnyDate Which an official report bears.
---@field language? lienhiep.Language
---@field stylesheet? string A file with XSLT 1.0, in place of the format's own.

--- The review as a text.
---@param format lienhiep.Format
---@param options? lienhiep.PaperOptions
---@return string
function Review:paper(format, options) end

--- The same to a file, which is replaced as a whole.
---@param path string
---@param format lienhiep.Format
---@param options? lienhiep.PaperOptions
function Review:write(path, format, options) end

--- What a review tells of a measure.
---@class lienhiep.ReviewEntry
---@field review lienhiep.Review
---@field code string
---@field label string
---@field description string
---@field unit? string
---@field value? lienhiep.Quantity
---@field value_is_stated boolean
---@field previous? lienhiep.Quantity
---@field planned? lienhiep.Quantity
---@field planned_verdict lienhiep.Verdict
---@field planned_verdict_label string
---@field opening? lienhiep.Quantity
---@field admitted? lienhiep.Quantity
---@field left? lienhiep.Quantity
---@field is_stock boolean
---@field is_silent boolean Nothing recorded, planned, stated or undetermined, now and before.
---@field verdict string
---@field verdict_label string
---@field records any[]
---@field undetermined any[]
---@field stated lienhiep.Stated[]
---@field amounts lienhiep.Amount[]
---@field dimensions string[] By what it can be split.
local ReviewEntry = {}

--- The measure, split by a field or a path, "lead.kind".
---@param dimension string
---@return lienhiep.Breakdown
function ReviewEntry:by(dimension) end

---@class lienhiep.Breakdown
---@field [integer] lienhiep.Group
---@field by string
---@field overlaps boolean Whether a record stands in several groups.

---@class lienhiep.Group
---@field key? string Nil: nothing is said.
---@field label string
---@field value? lienhiep.Quantity
---@field object? any The record that the key names.
---@field records any[]

---@class lienhiep.Stated
---@field figure lienhiep.Figure
---@field value? lienhiep.Quantity
---@field verdict string
---@field verdict_label string
---@field recorded? lienhiep.Quantity

---@class lienhiep.Amount
---@field task lienhiep.Task
---@field code string Of the measure.
---@field planned? lienhiep.Quantity
---@field actual? lienhiep.Quantity
---@field verdict lienhiep.Verdict
---@field verdict_label string
---@field is_undetermined boolean

---@class lienhiep.ReviewedPlan
---@field plan lienhiep.Plan
---@field budget? lienhiep.Quantity
---@field spent? lienhiep.Quantity
---@field counts table<string, lienhiep.Quantity> How many tasks, by progress.
---@field areas table<string, table<string, lienhiep.Quantity>> The same by area.
---@field tasks table<string, lienhiep.Task[]>
---@field labels table<string, string>

---@class lienhiep.ReviewedTarget
---@field target lienhiep.Target
---@field measurement? lienhiep.Measurement The last by the period's end.
---@field state "met"|"missed"|"not-due"|"untold"
---@field state_label string

-- == Traces ==

---@class lienhiep.Trace
---@field [integer] lienhiep.Step
---@field dossier lienhiep.Dossier
---@operator len: integer
local Trace = {}

--- `for step, place in trace:each() do`
---@return fun(): lienhiep.Step, integer
function Trace:each() end

--- A tree.
---@param width? integer
---@return string
function Trace:text(width) end

--- A graph for Graphviz.
---@return string
function Trace:dot() end

---@return string
function Trace:svg() end

---@class lienhiep.Days
---@field least integer
---@field most integer

---@class lienhiep.Step
---@field way "here"|"back"|"onward"
---@field record? any Nil where a reference names nothing.
---@field id? string
---@field name string
---@field relation? string To the step before.
---@field is_response boolean
---@field depth integer
---@field before integer The place of the step before.
---@field first integer Where the same is shown first.
---@field date? lienhiep.Date
---@field date_field? string
---@field lag? lienhiep.Days

---@class lienhiep.Stop
---@field record any
---@field waited? lienhiep.Days
---@field is_certain boolean

-- == Errors ==

--- What the library refused. `tostring` gives all of it in one line.
---@class lienhiep.Error
---@field code string "value", "duplicate", "removed" …
---@field text string In English.
---@field text_en string
---@field text_vi string
---@field path? string
---@field line? integer
---@field column? integer
---@field file? string
---@field where? string In the script.
---@field problems? lienhiep.Problem[] After reading, all of them.

---@class lienhiep.Problem
---@field severity lienhiep.Severity
---@field code? string
---@field rule? string
---@field category? string
---@field line? integer
---@field column? integer
---@field path? string
---@field id? string
---@field field? string
---@field text string In English.
---@field text_en string
---@field text_vi string

-- == Text ==

--- A text for searching: "Hòa Thủy" and "Hoà Thuỷ" are "hoa thuy".
---@param text string
---@return string
function lienhiep.fold(text) end

--- Whether a text contains another, tone marks and đ aside.
---@param text string
---@param wanted string
---@return boolean
function lienhiep.match(text, wanted) end

--- A string that `<` puts into the order of Vietnamese dictionaries; nil comes first.
---@param text? string
---@return string
function lienhiep.vietnamese_key(text) end

--- The same as lists of people have it: by given, middle, then family name.
---@param person lienhiep.Person|string
---@return string
function lienhiep.person_key(person) end

--- A text as a field would hold it.
---@param text string
---@param one_line boolean
---@return string
function lienhiep.text_format(text, one_line) end

--- How many columns of a terminal a text takes.
---@param text string
---@return integer
function lienhiep.text_width(text) end

---@class lienhiep.Decoding
---@field encoding lienhiep.Encoding
---@field guessed boolean
---@field ground? string Of a guess.
---@field ground_en? string
---@field ground_vi? string
---@field composed integer
---@field replaced integer

--- Old Vietnamese text as UTF-8.
---@param data string
---@param encoding? lienhiep.Encoding Nil: what the text shows.
---@return string text
---@return lienhiep.Decoding decoding
function lienhiep.decode_text(data, encoding) end

-- == The model as data ==

---@class lienhiep.ChoiceInfo
---@field name string
---@field label string
---@field description string

---@class lienhiep.FieldInfo
---@field name string
---@field type string
---@field label string
---@field description string
---@field required boolean
---@field personal boolean
---@field choices lienhiep.ChoiceInfo[]
---@field accepts string[] Classes that a reference may name, or a list hold.

---@class lienhiep.ClassInfo
---@field name string
---@field plural? string
---@field label string
---@field description string
---@field fields lienhiep.FieldInfo[]

---@class lienhiep.RuleInfo
---@field id string
---@field severity lienhiep.Severity
---@field category string
---@field class? string Nil: of several classes, or of all.
---@field text string

--- The classes in order, and by their names.
---@param language? lienhiep.Language
---@return table<string|integer, lienhiep.ClassInfo>
function lienhiep.classes(language) end

--- The checker's rules in order, and by their ids.
---@param language? lienhiep.Language
---@return table<string|integer, lienhiep.RuleInfo>
function lienhiep.rules(language) end

-- The model as data: numbers of classes, fields and choices count from 1, and 0 is none; those of measures
-- and rules count from 0, and their count is none.
---@class lienhiep
---@field type_name fun(type: integer): string?
---@field class_count fun(): integer
---@field class_find fun(name: string): integer
---@field class_name fun(class: integer): string?
---@field class_plural fun(class: integer): string?
---@field class_label fun(class: integer, language: lienhiep.Language): string?
---@field class_description fun(class: integer, language: lienhiep.Language): string?
---@field class_field_count fun(class: integer): integer
---@field class_field_at fun(class: integer, index: integer): integer
---@field class_field_find fun(class: integer, name: string): integer
---@field field_class fun(field: integer): integer
---@field field_name fun(field: integer): string?
---@field field_type fun(field: integer): integer
---@field field_label fun(field: integer, language: lienhiep.Language): string?
---@field field_description fun(field: integer, language: lienhiep.Language): string?
---@field field_is_required fun(field: integer): boolean
---@field field_is_personal fun(field: integer): boolean
---@field field_is_attribute fun(field: integer): boolean
---@field field_item fun(field: integer): string?
---@field field_accepts fun(field: integer, class: integer): boolean
---@field field_child_class fun(field: integer): integer
---@field field_choice_count fun(field: integer): integer
---@field field_choice_find fun(field: integer, name: string): integer
---@field field_choice_name fun(field: integer, choice: integer): string?
---@field field_choice_label fun(field: integer, choice: integer, language: lienhiep.Language): string?
---@field field_choice_description fun(field: integer, choice: integer, language: lienhiep.Language): string?
---@field measure_count fun(): integer
---@field measure_find fun(code: string): integer
---@field measure_code fun(measure: integer): string?
---@field measure_label fun(measure: integer, language: lienhiep.Language): string?
---@field measure_description fun(measure: integer, language: lienhiep.Language): string?
---@field measure_unit fun(measure: integer, language: lienhiep.Language): string?
---@field measure_is_stock fun(measure: integer): boolean
---@field measure_dimension fun(measure: integer, index: integer): string?
---@field measure_dimension_count fun(measure: integer): integer
---@field category_find fun(name: string): integer
---@field category_name fun(category: integer): string?
---@field category_label fun(category: integer, language: lienhiep.Language): string?
---@field rule_count fun(): integer
---@field rule_find fun(id: string): integer
---@field rule_id fun(rule: integer): string?
---@field rule_severity fun(rule: integer): integer
---@field rule_category fun(rule: integer): integer
---@field rule_class fun(rule: integer): integer
---@field rule_text fun(rule: integer, language: lienhiep.Language): string?
---@field TYPE_NONE integer
---@field TYPE_ID integer
---@field TYPE_TEXT integer
---@field TYPE_PROSE integer
---@field TYPE_LABEL integer
---@field TYPE_DATE integer
---@field TYPE_INTEGER integer
---@field TYPE_MONEY integer
---@field TYPE_DECIMAL integer
---@field TYPE_QUANTITY integer
---@field TYPE_FLAG integer
---@field TYPE_CHOICE integer
---@field TYPE_CODE integer
---@field TYPE_CODES integer
---@field TYPE_REF integer
---@field TYPE_REFS integer
---@field TYPE_TEXTS integer
---@field TYPE_LABELS integer
---@field TYPE_CHILDREN integer

return lienhiep
