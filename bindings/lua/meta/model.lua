---@meta _
-- SPDX-License-Identifier: MIT
-- Printed by print-model from the rows in lib/model/: change those, then `make print`.
-- A field has the type that reading gives, or one that setting takes as well.

---@alias lienhiep.ClassName "dossier"|"citation"|"source"|"document"|"organisation"|"board"|"person"|"office"|"membership"|"programme"|"target"|"measurement"|"plan"|"task"|"event"|"speech"|"request"|"consultation"|"expert"|"finding"|"recommendation"|"solution"|"stage"|"site"|"contest"|"contest_field"|"criterion"|"entry"|"score"|"publication"|"figure"

---@class lienhiep.DossierFields
---@field id? string Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".".
---@field uri? string URI: What names the same thing in other dossiers: a joint event has one in all of them.
---@field version? integer Version: The version of the dossier's form, now 1; the library fills it in.
---@field language? string Language: The ISO 639 code of the language it is written in: vi unless said.
---@field owner? lienhiep.Organisation|string Owner: The federation that keeps the dossier and reports from it.
---@field from? lienhiep.AnyDate From: The first year or day that it covers.
---@field to? lienhiep.AnyDate To: The last year or day that it covers.
---@field issued? lienhiep.AnyDate Issued: When the dossier was issued.
---@field state? "draft"|"final" State: Whether it is a draft still, or final.
---@field title? string Title: Whose dossier it is, and about which years.
---@field sources? lienhiep.SourceList|lienhiep.SourceFields[] Sources: The news, reports and minutes that the dossier rests on.
---@field documents? lienhiep.DocumentList|lienhiep.DocumentFields[] Documents: Documents that are referred to: laws, programmes, letters.
---@field organisations? lienhiep.OrganisationList|lienhiep.OrganisationFields[] Organisations: The federation, its members, authorities and partners.
---@field boards? lienhiep.BoardList|lienhiep.BoardFields[] Boards: Executive committees, advisory boards, juries.
---@field people? lienhiep.PersonList|lienhiep.PersonFields[] People: The people whom the dossier names.
---@field offices? lienhiep.OfficeList|lienhiep.OfficeFields[] Offices: Who holds which office, where, since when.
---@field memberships? lienhiep.MembershipList|lienhiep.MembershipFields[] Memberships: Collective, individual and honorary members.
---@field programmes? lienhiep.ProgrammeList|lienhiep.ProgrammeFields[] Programmes: Programmes of higher bodies, with their targets.
---@field plans? lienhiep.PlanList|lienhiep.PlanFields[] Plans: Annual plans, schemes and projects with their tasks.
---@field tasks? lienhiep.TaskList|lienhiep.TaskFields[] Tasks: Tasks that belong to no plan.
---@field events? lienhiep.EventList|lienhiep.EventFields[] Events: Workshops, conferences, forums, training.
---@field requests? lienhiep.RequestList|lienhiep.RequestFields[] Requests: What authorities and leaders ask of the federation.
---@field consultations? lienhiep.ConsultationList|lienhiep.ConsultationFields[] Consultations: Advice, critique and social appraisal (Decision 14/2014/QĐ-TTg).
---@field findings? lienhiep.FindingList|lienhiep.FindingFields[] Findings: Strengths, shortcomings and bottlenecks that were found.
---@field recommendations? lienhiep.RecommendationList|lienhiep.RecommendationFields[] Recommendations: What the federation proposed to authorities.
---@field solutions? lienhiep.SolutionList|lienhiep.SolutionFields[] Solutions: Solutions and models, from proposal to replication.
---@field contests? lienhiep.ContestList|lienhiep.ContestFields[] Contests: Editions of contests and awards.
---@field publications? lienhiep.PublicationList|lienhiep.PublicationFields[] Publications: Journals, newsletters, proceedings, books, sites.
---@field figures? lienhiep.FigureList|lienhiep.FigureFields[] Figures: Numbers as somebody stated them, to set beside the records.
---@field note? string Note: What else is worth knowing and no other field can hold.
---@field citations? lienhiep.CitationList|lienhiep.CitationFields[] Citations: Where the record, or one field of it, comes from.

--- Dossier: Everything that one federation says about one or more years, with its sources.
---@class lienhiep.Dossier : lienhiep.DossierFields, lienhiep.Record
---@field sources lienhiep.SourceList|lienhiep.SourceFields[]
---@field documents lienhiep.DocumentList|lienhiep.DocumentFields[]
---@field organisations lienhiep.OrganisationList|lienhiep.OrganisationFields[]
---@field boards lienhiep.BoardList|lienhiep.BoardFields[]
---@field people lienhiep.PersonList|lienhiep.PersonFields[]
---@field offices lienhiep.OfficeList|lienhiep.OfficeFields[]
---@field memberships lienhiep.MembershipList|lienhiep.MembershipFields[]
---@field programmes lienhiep.ProgrammeList|lienhiep.ProgrammeFields[]
---@field plans lienhiep.PlanList|lienhiep.PlanFields[]
---@field tasks lienhiep.TaskList|lienhiep.TaskFields[]
---@field events lienhiep.EventList|lienhiep.EventFields[]
---@field requests lienhiep.RequestList|lienhiep.RequestFields[]
---@field consultations lienhiep.ConsultationList|lienhiep.ConsultationFields[]
---@field findings lienhiep.FindingList|lienhiep.FindingFields[]
---@field recommendations lienhiep.RecommendationList|lienhiep.RecommendationFields[]
---@field solutions lienhiep.SolutionList|lienhiep.SolutionFields[]
---@field contests lienhiep.ContestList|lienhiep.ContestFields[]
---@field publications lienhiep.PublicationList|lienhiep.PublicationFields[]
---@field figures lienhiep.FigureList|lienhiep.FigureFields[]
---@field citations lienhiep.CitationList|lienhiep.CitationFields[]

---@class lienhiep.CitationFields
---@field source? lienhiep.Source|string Source: The source that says so.
---@field field? string Field: The field that it supports, by name; unset means the whole record.
---@field locus? string Locus: The page, paragraph or section in the source, such as "paragraph 3".
---@field stated? string Stated: What the source says, where the dossier reads it otherwise.
---@field corrected? string Corrected: How the dossier reads it, and why.

--- Citation: The place in a source that supports a record or a field.
---@class lienhiep.Citation : lienhiep.CitationFields, lienhiep.Record

---@class lienhiep.CitationList : lienhiep.Records
---@field [integer] lienhiep.Citation
---@field add fun(self: lienhiep.CitationList, record?: lienhiep.Citation): lienhiep.Citation
---@field append fun(self: lienhiep.CitationList, record?: lienhiep.Citation): lienhiep.Citation
---@field insert fun(self: lienhiep.CitationList, place: integer, record: lienhiep.CitationFields): lienhiep.Citation
---@field each fun(self: lienhiep.CitationList): fun(): lienhiep.Citation, integer

---@class lienhiep.SourceFields
---@field id? string Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".".
---@field uri? string URI: What names the same thing in other dossiers: a joint event has one in all of them.
---@field alike? lienhiep.AnyQuantity Alike: How many the record stands for, where a source does not name each; unset means one.
---@field kind? "news"|"report"|"minutes"|"letter"|"website"|"interview"|"dataset"|"document" Kind: What sort of source it is.
---@field author? string Author: Who wrote it.
---@field publisher? string Publisher: The newspaper, publisher or body that issued it.
---@field published? lienhiep.AnyDate Published: When it was published.
---@field url? string URL: Its full address on the web, if it has one.
---@field accessed? lienhiep.AnyDate Accessed: When that address was looked at.
---@field document? lienhiep.Document|string Document: The official document, where the source is one.
---@field title? string Title: The title as printed on the source.
---@field note? string Note: What else is worth knowing and no other field can hold.
---@field citations? lienhiep.CitationList|lienhiep.CitationFields[] Citations: Where the record, or one field of it, comes from.

--- Source: Where something in the dossier comes from: an article, a report, minutes.
---@class lienhiep.Source : lienhiep.SourceFields, lienhiep.Record
---@field citations lienhiep.CitationList|lienhiep.CitationFields[]

---@class lienhiep.SourceList : lienhiep.Records
---@field [integer] lienhiep.Source
---@field add fun(self: lienhiep.SourceList, record?: lienhiep.Source): lienhiep.Source
---@field append fun(self: lienhiep.SourceList, record?: lienhiep.Source): lienhiep.Source
---@field insert fun(self: lienhiep.SourceList, place: integer, record: lienhiep.SourceFields): lienhiep.Source
---@field each fun(self: lienhiep.SourceList): fun(): lienhiep.Source, integer

---@class lienhiep.DocumentFields
---@field id? string Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".".
---@field uri? string URI: What names the same thing in other dossiers: a joint event has one in all of them.
---@field alike? lienhiep.AnyQuantity Alike: How many the record stands for, where a source does not name each; unset means one.
---@field number? string Number: Its full number as on the document: 07-CTr/TU, 30/2020/NĐ-CP.
---@field kind? "law"|"decree"|"circular"|"resolution"|"directive"|"conclusion"|"programme"|"plan"|"decision"|"report"|"submission"|"notice"|"guideline"|"scheme"|"minutes"|"letter"|"charter"|"regulation"|"agreement"|"other" Kind: The kind of document (Decree 30/2020/NĐ-CP).
---@field issuer? lienhiep.Organisation|string Issuer: The body that issued it.
---@field signed? lienhiep.AnyDate Signed: The date of signature on it.
---@field signer? lienhiep.Person|string Signer: Who signed it.
---@field effective? lienhiep.AnyDate Effective: When it came into force.
---@field expires? lienhiep.AnyDate Expires: The last day that it is in force.
---@field replaces? lienhiep.Refs|(lienhiep.Document|string)[] Replaces: The documents that this one replaces.
---@field url? string URL: Where its full text can be read on the web.
---@field title? string Title: What it is about, in the document's own words.
---@field note? string Note: What else is worth knowing and no other field can hold.
---@field citations? lienhiep.CitationList|lienhiep.CitationFields[] Citations: Where the record, or one field of it, comes from.

--- Document: An official document that was issued: a law, programme, decision, letter.
---@class lienhiep.Document : lienhiep.DocumentFields, lienhiep.Record
---@field replaces lienhiep.Refs|(lienhiep.Document|string)[]
---@field citations lienhiep.CitationList|lienhiep.CitationFields[]

---@class lienhiep.DocumentList : lienhiep.Records
---@field [integer] lienhiep.Document
---@field add fun(self: lienhiep.DocumentList, record?: lienhiep.Document): lienhiep.Document
---@field append fun(self: lienhiep.DocumentList, record?: lienhiep.Document): lienhiep.Document
---@field insert fun(self: lienhiep.DocumentList, place: integer, record: lienhiep.DocumentFields): lienhiep.Document
---@field each fun(self: lienhiep.DocumentList): fun(): lienhiep.Document, integer

---@class lienhiep.OrganisationFields
---@field id? string Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".".
---@field uri? string URI: What names the same thing in other dossiers: a joint event has one in all of them.
---@field alike? lienhiep.AnyQuantity Alike: How many the record stands for, where a source does not name each; unset means one.
---@field abbreviation? string Abbreviation: Its initials, such as HUSTA; others may use the same.
---@field kind? "national-union"|"local-union"|"association"|"institute"|"centre"|"club"|"fund"|"party-body"|"peoples-committee"|"peoples-council"|"assembly-delegation"|"ministry"|"department"|"mass-organisation"|"enterprise"|"university"|"press"|"territory"|"other" Kind: A union, association, authority, mass organisation or other.
---@field level? "central"|"provincial"|"district"|"commune"|"foreign" Level: The level of government at which it works.
---@field parent? lienhiep.Organisation|string Parent: The organisation that it is directly part of.
---@field code_scheme? string Code scheme: What the code is of: Decision 20/2020/QĐ-TTg, tax codes.
---@field code? string Code: Its identifier in the scheme that is named.
---@field founded? lienhiep.AnyDate Founded: The date in its founding decision, or the year alone.
---@field dissolved? lienhiep.AnyDate Dissolved: When it was dissolved, merged or closed.
---@field established_by? lienhiep.Document|string Established by: The decision that founded or allowed it.
---@field successors? lienhiep.Refs|(lienhiep.Organisation|string)[] Successors: Who took over its work after a merger, division or renaming.
---@field country? string Country: The ISO 3166 code of the country of its seat, such as VN, JP.
---@field locality? string Locality: The province or city of its seat.
---@field address? string Address: The house, street and ward of its seat.
---@field phone? string Phone: The telephone of the office, not of a person.
---@field email? string Email: The office's own mailbox.
---@field website? string Website: The address of its website or portal.
---@field name? string Name: The official name, as in its charter or founding decision.
---@field also? lienhiep.Labels|string[] Also: Former names, and others in use.
---@field short_name? string Short name: A shorter name in words, such as "Liên hiệp hội Hà Nội".
---@field note? string Note: What else is worth knowing and no other field can hold.
---@field citations? lienhiep.CitationList|lienhiep.CitationFields[] Citations: Where the record, or one field of it, comes from.

--- Organisation: A union, association, authority or enterprise (org:Organization of W3C ORG).
---@class lienhiep.Organisation : lienhiep.OrganisationFields, lienhiep.Record
---@field successors lienhiep.Refs|(lienhiep.Organisation|string)[]
---@field also lienhiep.Labels|string[]
---@field citations lienhiep.CitationList|lienhiep.CitationFields[]

---@class lienhiep.OrganisationList : lienhiep.Records
---@field [integer] lienhiep.Organisation
---@field add fun(self: lienhiep.OrganisationList, record?: lienhiep.Organisation): lienhiep.Organisation
---@field append fun(self: lienhiep.OrganisationList, record?: lienhiep.Organisation): lienhiep.Organisation
---@field insert fun(self: lienhiep.OrganisationList, place: integer, record: lienhiep.OrganisationFields): lienhiep.Organisation
---@field each fun(self: lienhiep.OrganisationList): fun(): lienhiep.Organisation, integer

---@class lienhiep.BoardFields
---@field id? string Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".".
---@field uri? string URI: What names the same thing in other dossiers: a joint event has one in all of them.
---@field alike? lienhiep.AnyQuantity Alike: How many the record stands for, where a source does not name each; unset means one.
---@field kind? "congress"|"executive-committee"|"standing-board"|"presidium"|"inspection-committee"|"office"|"advisory-board"|"council"|"jury" Kind: Whether it leads, inspects, assists, advises or judges.
---@field of? lienhiep.Organisation|string Of: The organisation whose board it is.
---@field formed? lienhiep.AnyDate Formed: When it was set up or elected; a review counts it by this date.
---@field dissolved? lienhiep.AnyDate Dissolved: When its term ended or it was dissolved.
---@field established_by? lienhiep.Document|string Established by: The decision that set it up or recognised it.
---@field term? string Term: Its term, such as "8th term, 2020–2025".
---@field supports? lienhiep.Refs|(lienhiep.Organisation|string)[] Supports: Whom it supports; a group nobody named is one organisation with alike.
---@field name? string Name: The name in the founding decision, with its term if any.
---@field purpose? string Purpose: The duties that it was given.
---@field note? string Note: What else is worth knowing and no other field can hold.
---@field citations? lienhiep.CitationList|lienhiep.CitationFields[] Citations: Where the record, or one field of it, comes from.

--- Board: A committee, office, advisory board or jury of an organisation.
---@class lienhiep.Board : lienhiep.BoardFields, lienhiep.Record
---@field supports lienhiep.Refs|(lienhiep.Organisation|string)[]
---@field citations lienhiep.CitationList|lienhiep.CitationFields[]

---@class lienhiep.BoardList : lienhiep.Records
---@field [integer] lienhiep.Board
---@field add fun(self: lienhiep.BoardList, record?: lienhiep.Board): lienhiep.Board
---@field append fun(self: lienhiep.BoardList, record?: lienhiep.Board): lienhiep.Board
---@field insert fun(self: lienhiep.BoardList, place: integer, record: lienhiep.BoardFields): lienhiep.Board
---@field each fun(self: lienhiep.BoardList): fun(): lienhiep.Board, integer

---@class lienhiep.PersonFields
---@field id? string Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".".
---@field uri? string URI: What names the same thing in other dossiers: a joint event has one in all of them.
---@field alike? lienhiep.AnyQuantity Alike: How many the record stands for, where a source does not name each; unset means one.
---@field family? string Family name: The family name, such as "Lê" in "Lê Xuân Rao".
---@field middle? string Middle name: What stands between family and given name, such as "Xuân".
---@field given? string Given name: The given name, such as "Rao"; lists are sorted by it.
---@field name? string Name: The whole name where the parts do not apply: foreigners, pen names.
---@field sex? "female"|"male"|"other" Sex: Only where statistics need it and the person agrees.
---@field born? lienhiep.AnyDate Born: The date of birth, or the year alone.
---@field country? string Country: The ISO 3166 code of the country of residence, such as VN, DE.
---@field overseas? boolean Overseas: True for a Vietnamese who lives abroad.
---@field field? string Field: The field of expertise, such as "town planning".
---@field workplace? lienhiep.Organisation|string Workplace: The main place of work; offices held have records of their own.
---@field phone? string Phone: The person's own telephone.
---@field email? string Email: The person's own email address.
---@field titles? lienhiep.Texts|string[] Titles: One academic title or degree each: GS, PGS, TSKH, TS.
---@field note? string Note: What else is worth knowing and no other field can hold.
---@field citations? lienhiep.CitationList|lienhiep.CitationFields[] Citations: Where the record, or one field of it, comes from.

--- Person: Somebody who is named: a leader, expert, member or author.
---@class lienhiep.Person : lienhiep.PersonFields, lienhiep.Record
---@field titles lienhiep.Texts|string[]
---@field citations lienhiep.CitationList|lienhiep.CitationFields[]

---@class lienhiep.PersonList : lienhiep.Records
---@field [integer] lienhiep.Person
---@field add fun(self: lienhiep.PersonList, record?: lienhiep.Person): lienhiep.Person
---@field append fun(self: lienhiep.PersonList, record?: lienhiep.Person): lienhiep.Person
---@field insert fun(self: lienhiep.PersonList, place: integer, record: lienhiep.PersonFields): lienhiep.Person
---@field each fun(self: lienhiep.PersonList): fun(): lienhiep.Person, integer

---@class lienhiep.OfficeFields
---@field id? string Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".".
---@field uri? string URI: What names the same thing in other dossiers: a joint event has one in all of them.
---@field alike? lienhiep.AnyQuantity Alike: How many the record stands for, where a source does not name each; unset means one.
---@field holder? lienhiep.Person|string Holder: Who holds it.
---@field of? lienhiep.Organisation|lienhiep.Board|string Of: The organisation or board that it is in.
---@field role? "chair"|"vice-chair"|"secretary-general"|"head"|"deputy-head"|"director"|"deputy-director"|"secretary"|"member"|"inspector"|"juror"|"other" Role: The nearest kind of office (org:role of W3C ORG).
---@field acting? boolean Acting: True where the office is held for the time being.
---@field from? lienhiep.AnyDate From: When the holder took office.
---@field to? lienhiep.AnyDate To: When the holder left it; unset while it is held.
---@field decided_by? lienhiep.Document|string Decided by: The decision or resolution that appointed the holder.
---@field title? string Title: As the decision words it, such as "Standing Vice-Chair".
---@field note? string Note: What else is worth knowing and no other field can hold.
---@field citations? lienhiep.CitationList|lienhiep.CitationFields[] Citations: Where the record, or one field of it, comes from.

--- Office: One person in one office for a time; two offices are two records.
---@class lienhiep.Office : lienhiep.OfficeFields, lienhiep.Record
---@field citations lienhiep.CitationList|lienhiep.CitationFields[]

---@class lienhiep.OfficeList : lienhiep.Records
---@field [integer] lienhiep.Office
---@field add fun(self: lienhiep.OfficeList, record?: lienhiep.Office): lienhiep.Office
---@field append fun(self: lienhiep.OfficeList, record?: lienhiep.Office): lienhiep.Office
---@field insert fun(self: lienhiep.OfficeList, place: integer, record: lienhiep.OfficeFields): lienhiep.Office
---@field each fun(self: lienhiep.OfficeList): fun(): lienhiep.Office, integer

---@class lienhiep.MembershipFields
---@field id? string Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".".
---@field uri? string URI: What names the same thing in other dossiers: a joint event has one in all of them.
---@field alike? lienhiep.AnyQuantity Alike: How many the record stands for, where a source does not name each; unset means one.
---@field member? lienhiep.Organisation|lienhiep.Person|string Member: The organisation or person; unset for a group nobody named.
---@field of? lienhiep.Organisation|string Of: The union or association that was joined (org:organization).
---@field kind? "member-association"|"collective"|"individual"|"associate"|"honorary" Kind: The kind of member, by the charter of what was joined.
---@field from? lienhiep.AnyDate From: When the member was admitted.
---@field to? lienhiep.AnyDate To: When the member left; unset while membership lasts.
---@field decided_by? lienhiep.Document|string Decided by: The decision that admitted the member.
---@field countries? lienhiep.Texts|string[] Countries: The ISO 3166 codes of a group's countries, such as JP DE.
---@field note? string Note: What else is worth knowing and no other field can hold.
---@field citations? lienhiep.CitationList|lienhiep.CitationFields[] Citations: Where the record, or one field of it, comes from.

--- Membership: Who is a member of what, how and since when (org:Membership of W3C ORG).
---@class lienhiep.Membership : lienhiep.MembershipFields, lienhiep.Record
---@field countries lienhiep.Texts|string[]
---@field citations lienhiep.CitationList|lienhiep.CitationFields[]

---@class lienhiep.MembershipList : lienhiep.Records
---@field [integer] lienhiep.Membership
---@field add fun(self: lienhiep.MembershipList, record?: lienhiep.Membership): lienhiep.Membership
---@field append fun(self: lienhiep.MembershipList, record?: lienhiep.Membership): lienhiep.Membership
---@field insert fun(self: lienhiep.MembershipList, place: integer, record: lienhiep.MembershipFields): lienhiep.Membership
---@field each fun(self: lienhiep.MembershipList): fun(): lienhiep.Membership, integer

---@class lienhiep.ProgrammeFields
---@field id? string Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".".
---@field uri? string URI: What names the same thing in other dossiers: a joint event has one in all of them.
---@field alike? lienhiep.AnyQuantity Alike: How many the record stands for, where a source does not name each; unset means one.
---@field basis? lienhiep.Document|string Basis: The document that issued it, such as 07-CTr/TU.
---@field owner? lienhiep.Organisation|string Owner: The Party committee or authority whose programme it is.
---@field from? lienhiep.AnyDate From: The first year or day of its period.
---@field to? lienhiep.AnyDate To: The last year or day of its period.
---@field title? string Title: Its full title with the period, as in the document.
---@field targets? lienhiep.TargetList|lienhiep.TargetFields[] Targets: The targets that it sets.
---@field note? string Note: What else is worth knowing and no other field can hold.
---@field citations? lienhiep.CitationList|lienhiep.CitationFields[] Citations: Where the record, or one field of it, comes from.

--- Programme: A long-term programme of a higher body, with its targets (ISO 17469, StratML).
---@class lienhiep.Programme : lienhiep.ProgrammeFields, lienhiep.Record
---@field targets lienhiep.TargetList|lienhiep.TargetFields[]
---@field citations lienhiep.CitationList|lienhiep.CitationFields[]

---@class lienhiep.ProgrammeList : lienhiep.Records
---@field [integer] lienhiep.Programme
---@field add fun(self: lienhiep.ProgrammeList, record?: lienhiep.Programme): lienhiep.Programme
---@field append fun(self: lienhiep.ProgrammeList, record?: lienhiep.Programme): lienhiep.Programme
---@field insert fun(self: lienhiep.ProgrammeList, place: integer, record: lienhiep.ProgrammeFields): lienhiep.Programme
---@field each fun(self: lienhiep.ProgrammeList): fun(): lienhiep.Programme, integer

---@class lienhiep.TargetFields
---@field id? string Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".".
---@field uri? string URI: What names the same thing in other dossiers: a joint event has one in all of them.
---@field alike? lienhiep.AnyQuantity Alike: How many the record stands for, where a source does not name each; unset means one.
---@field unit? string Unit: The unit of all its numbers, such as "%", "% a year".
---@field direction? "at-least"|"above"|"at-most"|"below"|"equal"|"between" Direction: How a result is compared with the value to be met.
---@field value? lienhiep.AnyDecimal Value: The number to reach; with "between", the lower one.
---@field upper? lienhiep.AnyDecimal Upper: The upper number, with "between" only.
---@field baseline? lienhiep.AnyDecimal Baseline: The number before work began, to show progress.
---@field baseline_date? lienhiep.AnyDate Baseline date: The year or day of the baseline.
---@field due? lienhiep.AnyDate Due: When it is to be met; a year means the end of it.
---@field name? string Name: What is measured, such as "share of the digital economy".
---@field measurements? lienhiep.MeasurementList|lienhiep.MeasurementFields[] Measurements: What was measured; the last in the period decides.
---@field note? string Note: What else is worth knowing and no other field can hold.
---@field citations? lienhiep.CitationList|lienhiep.CitationFields[] Citations: Where the record, or one field of it, comes from.

--- Target: A number that a programme is to reach by a date.
---@class lienhiep.Target : lienhiep.TargetFields, lienhiep.Record
---@field measurements lienhiep.MeasurementList|lienhiep.MeasurementFields[]
---@field citations lienhiep.CitationList|lienhiep.CitationFields[]

---@class lienhiep.TargetList : lienhiep.Records
---@field [integer] lienhiep.Target
---@field add fun(self: lienhiep.TargetList, record?: lienhiep.Target): lienhiep.Target
---@field append fun(self: lienhiep.TargetList, record?: lienhiep.Target): lienhiep.Target
---@field insert fun(self: lienhiep.TargetList, place: integer, record: lienhiep.TargetFields): lienhiep.Target
---@field each fun(self: lienhiep.TargetList): fun(): lienhiep.Target, integer

---@class lienhiep.MeasurementFields
---@field id? string Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".".
---@field uri? string URI: What names the same thing in other dossiers: a joint event has one in all of them.
---@field alike? lienhiep.AnyQuantity Alike: How many the record stands for, where a source does not name each; unset means one.
---@field from? lienhiep.AnyDate From: When the time that is measured begins.
---@field to? lienhiep.AnyDate To: When that time ends, or the day of measuring.
---@field value? lienhiep.AnyQuantity Value: The number found, in the target's unit; "~" marks an estimate.
---@field by? lienhiep.Organisation|string By: Who measured or published it.
---@field note? string Note: What else is worth knowing and no other field can hold.
---@field citations? lienhiep.CitationList|lienhiep.CitationFields[] Citations: Where the record, or one field of it, comes from.

--- Measurement: What a target stood at in a period.
---@class lienhiep.Measurement : lienhiep.MeasurementFields, lienhiep.Record
---@field citations lienhiep.CitationList|lienhiep.CitationFields[]

---@class lienhiep.MeasurementList : lienhiep.Records
---@field [integer] lienhiep.Measurement
---@field add fun(self: lienhiep.MeasurementList, record?: lienhiep.Measurement): lienhiep.Measurement
---@field append fun(self: lienhiep.MeasurementList, record?: lienhiep.Measurement): lienhiep.Measurement
---@field insert fun(self: lienhiep.MeasurementList, place: integer, record: lienhiep.MeasurementFields): lienhiep.Measurement
---@field each fun(self: lienhiep.MeasurementList): fun(): lienhiep.Measurement, integer

---@class lienhiep.PlanFields
---@field id? string Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".".
---@field uri? string URI: What names the same thing in other dossiers: a joint event has one in all of them.
---@field alike? lienhiep.AnyQuantity Alike: How many the record stands for, where a source does not name each; unset means one.
---@field kind? "annual-plan"|"term-plan"|"scheme"|"project"|"research-topic" Kind: An annual or term plan, scheme, project or research topic.
---@field level? "central"|"provincial"|"district"|"commune"|"foreign" Level: The level that approves or manages it, such as "provincial".
---@field owner? lienhiep.Organisation|string Owner: Who commissions, approves or funds it.
---@field lead? lienhiep.Organisation|string Lead: Who leads the work.
---@field partners? lienhiep.Refs|(lienhiep.Organisation|string)[] Partners: Who takes part in the work.
---@field basis? lienhiep.Refs|(lienhiep.Document|string)[] Basis: The documents that order, approve or ground it.
---@field under? lienhiep.Programme|lienhiep.Plan|string Under: The programme or larger plan that it carries out.
---@field from? lienhiep.AnyDate From: When it is planned to begin.
---@field to? lienhiep.AnyDate To: When it is planned to end: the deadline that it is judged by.
---@field started? lienhiep.AnyDate Started: When work began in fact.
---@field finished? lienhiep.AnyDate Finished: When it was completed; a review counts it by this date.
---@field status? "draft"|"approved"|"under-way"|"done"|"suspended"|"dropped" Status: How far it has come, from draft to done.
---@field timeliness? "on-time"|"late" Timeliness: On time or late as a source states it, where dates do not tell.
---@field serves? lienhiep.Refs|(lienhiep.Target|string)[] Serves: The programme's targets that it helps to meet.
---@field budget? integer Budget: The funds approved, in VND.
---@field funding? string Funding: The state budget, sponsors, grants or own funds.
---@field title? string Title: Its full title, as in the document.
---@field also? lienhiep.Labels|string[] Also: Other wordings of the title in the sources.
---@field tasks? lienhiep.TaskList|lienhiep.TaskFields[] Tasks: The tasks that make it up.
---@field note? string Note: What else is worth knowing and no other field can hold.
---@field citations? lienhiep.CitationList|lienhiep.CitationFields[] Citations: Where the record, or one field of it, comes from.

--- Plan: A work plan, scheme, project or research topic with its tasks (ISO 17469, StratML).
---@class lienhiep.Plan : lienhiep.PlanFields, lienhiep.Record
---@field partners lienhiep.Refs|(lienhiep.Organisation|string)[]
---@field basis lienhiep.Refs|(lienhiep.Document|string)[]
---@field serves lienhiep.Refs|(lienhiep.Target|string)[]
---@field also lienhiep.Labels|string[]
---@field tasks lienhiep.TaskList|lienhiep.TaskFields[]
---@field citations lienhiep.CitationList|lienhiep.CitationFields[]

---@class lienhiep.PlanList : lienhiep.Records
---@field [integer] lienhiep.Plan
---@field add fun(self: lienhiep.PlanList, record?: lienhiep.Plan): lienhiep.Plan
---@field append fun(self: lienhiep.PlanList, record?: lienhiep.Plan): lienhiep.Plan
---@field insert fun(self: lienhiep.PlanList, place: integer, record: lienhiep.PlanFields): lienhiep.Plan
---@field each fun(self: lienhiep.PlanList): fun(): lienhiep.Plan, integer

---@class lienhiep.TaskFields
---@field id? string Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".".
---@field uri? string URI: What names the same thing in other dossiers: a joint event has one in all of them.
---@field alike? lienhiep.AnyQuantity Alike: How many the record stands for, where a source does not name each; unset means one.
---@field area? "propaganda"|"organisation-building"|"rallying-intellectuals"|"consultation"|"research"|"technology-transfer"|"dissemination"|"training"|"contest"|"overseas"|"cooperation"|"emulation"|"administration" Area: The federation's area of work: the heading in a report.
---@field lead? lienhiep.Organisation|string Lead: Who is in charge.
---@field partners? lienhiep.Refs|(lienhiep.Organisation|string)[] Partners: Who helps.
---@field answers? lienhiep.Refs|(lienhiep.Request|string)[] Answers: The requests that this task answers.
---@field start? lienhiep.AnyDate Start: When it is planned to begin.
---@field due? lienhiep.AnyDate Due: Its deadline; a month means the end of it.
---@field started? lienhiep.AnyDate Started: When work began in fact.
---@field finished? lienhiep.AnyDate Finished: When it was done, to be set against the deadline.
---@field status? "planned"|"under-way"|"done"|"dropped" Status: Planned, under way, done or dropped.
---@field timeliness? "on-time"|"late" Timeliness: On time or late as a source states it, where dates do not tell.
---@field measure? string Measure: The catalogue's measure that counts the result, such as events.forum.
---@field amount? lienhiep.AnyQuantity Amount: How much of that measure is planned.
---@field progress? integer Progress: From 0 to 100, as the lead judges it.
---@field delivers? lienhiep.Refs|(lienhiep.Document|lienhiep.Board|lienhiep.Membership|lienhiep.Event|lienhiep.Consultation|lienhiep.Recommendation|lienhiep.Solution|lienhiep.Contest|lienhiep.Publication|string)[] Delivers: The events, consultations, proposals and documents that came of it.
---@field budget? integer Budget: The funds planned, in VND.
---@field spent? integer Spent: What was spent, in VND.
---@field title? string Title: What is to be done, in one short sentence.
---@field topics? lienhiep.Texts|string[] Topics: One subject each, such as "digital transformation".
---@field tasks? lienhiep.TaskList|lienhiep.TaskFields[] Tasks: Smaller tasks; where there are any, only the last level counts.
---@field note? string Note: What else is worth knowing and no other field can hold.
---@field citations? lienhiep.CitationList|lienhiep.CitationFields[] Citations: Where the record, or one field of it, comes from.

--- Task: A piece of work, in a plan or in none, divided to any depth.
---@class lienhiep.Task : lienhiep.TaskFields, lienhiep.Record
---@field partners lienhiep.Refs|(lienhiep.Organisation|string)[]
---@field answers lienhiep.Refs|(lienhiep.Request|string)[]
---@field delivers lienhiep.Refs|(lienhiep.Document|lienhiep.Board|lienhiep.Membership|lienhiep.Event|lienhiep.Consultation|lienhiep.Recommendation|lienhiep.Solution|lienhiep.Contest|lienhiep.Publication|string)[]
---@field topics lienhiep.Texts|string[]
---@field tasks lienhiep.TaskList|lienhiep.TaskFields[]
---@field citations lienhiep.CitationList|lienhiep.CitationFields[]

---@class lienhiep.TaskList : lienhiep.Records
---@field [integer] lienhiep.Task
---@field add fun(self: lienhiep.TaskList, record?: lienhiep.Task): lienhiep.Task
---@field append fun(self: lienhiep.TaskList, record?: lienhiep.Task): lienhiep.Task
---@field insert fun(self: lienhiep.TaskList, place: integer, record: lienhiep.TaskFields): lienhiep.Task
---@field each fun(self: lienhiep.TaskList): fun(): lienhiep.Task, integer

---@class lienhiep.EventFields
---@field id? string Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".".
---@field uri? string URI: What names the same thing in other dossiers: a joint event has one in all of them.
---@field alike? lienhiep.AnyQuantity Alike: How many the record stands for, where a source does not name each; unset means one.
---@field kind? "workshop"|"conference"|"seminar"|"forum"|"training"|"lecture"|"ceremony"|"exhibition"|"field-visit"|"campaign"|"meeting" Kind: A workshop, conference, forum, training or other.
---@field area? "propaganda"|"organisation-building"|"rallying-intellectuals"|"consultation"|"research"|"technology-transfer"|"dissemination"|"training"|"contest"|"overseas"|"cooperation"|"emulation"|"administration" Area: The area of work: by it, workshops and conferences count as consultation.
---@field from? lienhiep.AnyDate From: Its first day; a review counts it by this date.
---@field to? lienhiep.AnyDate To: Its last day, where there are several.
---@field place? string Place: The hall, address or locality.
---@field format? "in-person"|"online"|"hybrid" Format: In person, online or both.
---@field hosts? lienhiep.Refs|(lienhiep.Organisation|string)[] Hosts: Those who hold it in their name.
---@field partners? lienhiep.Refs|(lienhiep.Organisation|string)[] Partners: Those who help, support or pay.
---@field concerns? lienhiep.Refs|(lienhiep.Document|lienhiep.Programme|lienhiep.Plan|lienhiep.Consultation|string)[] Concerns: The plan, programme, draft or consultation that it reviews, launches, discusses.
---@field attendance? lienhiep.AnyQuantity Attendance: How many attended; "?" where a source says only that many did.
---@field papers? lienhiep.AnyQuantity Papers: How many papers were sent in; "10+" is at least 10.
---@field title? string Title: The title on the invitation, or as the source gives it.
---@field topics? lienhiep.Texts|string[] Topics: One subject each, such as "smart city".
---@field speeches? lienhiep.SpeechList|lienhiep.SpeechFields[] Speeches: Who spoke, in order.
---@field note? string Note: What else is worth knowing and no other field can hold.
---@field citations? lienhiep.CitationList|lienhiep.CitationFields[] Citations: Where the record, or one field of it, comes from.

--- Event: A workshop, conference, forum, course, ceremony or meeting.
---@class lienhiep.Event : lienhiep.EventFields, lienhiep.Record
---@field hosts lienhiep.Refs|(lienhiep.Organisation|string)[]
---@field partners lienhiep.Refs|(lienhiep.Organisation|string)[]
---@field concerns lienhiep.Refs|(lienhiep.Document|lienhiep.Programme|lienhiep.Plan|lienhiep.Consultation|string)[]
---@field topics lienhiep.Texts|string[]
---@field speeches lienhiep.SpeechList|lienhiep.SpeechFields[]
---@field citations lienhiep.CitationList|lienhiep.CitationFields[]

---@class lienhiep.EventList : lienhiep.Records
---@field [integer] lienhiep.Event
---@field add fun(self: lienhiep.EventList, record?: lienhiep.Event): lienhiep.Event
---@field append fun(self: lienhiep.EventList, record?: lienhiep.Event): lienhiep.Event
---@field insert fun(self: lienhiep.EventList, place: integer, record: lienhiep.EventFields): lienhiep.Event
---@field each fun(self: lienhiep.EventList): fun(): lienhiep.Event, integer

---@class lienhiep.SpeechFields
---@field id? string Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".".
---@field uri? string URI: What names the same thing in other dossiers: a joint event has one in all of them.
---@field alike? lienhiep.AnyQuantity Alike: How many the record stands for, where a source does not name each; unset means one.
---@field speaker? lienhiep.Person|string Speaker: Who spoke or read a paper.
---@field office? lienhiep.Office|string Office: The office in which the speaker spoke.
---@field summary? string Summary: The gist of it; what was asked for is a request of its own.
---@field note? string Note: What else is worth knowing and no other field can hold.
---@field citations? lienhiep.CitationList|lienhiep.CitationFields[] Citations: Where the record, or one field of it, comes from.

--- Speech: What one person said at an event.
---@class lienhiep.Speech : lienhiep.SpeechFields, lienhiep.Record
---@field citations lienhiep.CitationList|lienhiep.CitationFields[]

---@class lienhiep.SpeechList : lienhiep.Records
---@field [integer] lienhiep.Speech
---@field add fun(self: lienhiep.SpeechList, record?: lienhiep.Speech): lienhiep.Speech
---@field append fun(self: lienhiep.SpeechList, record?: lienhiep.Speech): lienhiep.Speech
---@field insert fun(self: lienhiep.SpeechList, place: integer, record: lienhiep.SpeechFields): lienhiep.Speech
---@field each fun(self: lienhiep.SpeechList): fun(): lienhiep.Speech, integer

---@class lienhiep.RequestFields
---@field id? string Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".".
---@field uri? string URI: What names the same thing in other dossiers: a joint event has one in all of them.
---@field alike? lienhiep.AnyQuantity Alike: How many the record stands for, where a source does not name each; unset means one.
---@field by? lienhiep.Organisation|lienhiep.Person|string By: The leader or authority that asks.
---@field at? lienhiep.Event|string At: The conference or meeting where it was made.
---@field made? lienhiep.AnyDate Made: When it was spoken, or the letter was signed.
---@field from? lienhiep.AnyDate From: When the time that it asks about begins, such as 2024.
---@field to? lienhiep.AnyDate To: When the time that it asks about ends.
---@field basis? lienhiep.Document|string Basis: The letter, directive or conclusion that makes it.
---@field concerns? lienhiep.Refs|(lienhiep.Programme|lienhiep.Target|lienhiep.Plan|lienhiep.Solution|string)[] Concerns: The plan, programme, target or solution that it is about.
---@field text? string Text: What is asked; one record for each thing, for tasks to answer.
---@field note? string Note: What else is worth knowing and no other field can hold.
---@field citations? lienhiep.CitationList|lienhiep.CitationFields[] Citations: Where the record, or one field of it, comes from.

--- Request: What a leader or authority asks the federation to do.
---@class lienhiep.Request : lienhiep.RequestFields, lienhiep.Record
---@field concerns lienhiep.Refs|(lienhiep.Programme|lienhiep.Target|lienhiep.Plan|lienhiep.Solution|string)[]
---@field citations lienhiep.CitationList|lienhiep.CitationFields[]

---@class lienhiep.RequestList : lienhiep.Records
---@field [integer] lienhiep.Request
---@field add fun(self: lienhiep.RequestList, record?: lienhiep.Request): lienhiep.Request
---@field append fun(self: lienhiep.RequestList, record?: lienhiep.Request): lienhiep.Request
---@field insert fun(self: lienhiep.RequestList, place: integer, record: lienhiep.RequestFields): lienhiep.Request
---@field each fun(self: lienhiep.RequestList): fun(): lienhiep.Request, integer

---@class lienhiep.ConsultationFields
---@field id? string Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".".
---@field uri? string URI: What names the same thing in other dossiers: a joint event has one in all of them.
---@field alike? lienhiep.AnyQuantity Alike: How many the record stands for, where a source does not name each; unset means one.
---@field kind? "advice"|"critique"|"appraisal"|"comment" Kind: Advice, critique, social appraisal (Decision 14/2014/QĐ-TTg) or mere comment.
---@field origin? "commissioned"|"own-initiative" Origin: Whether another body asked for it or the federation proposed it.
---@field subject_kind? "line"|"policy"|"programme"|"project"|"scheme"|"master-plan"|"plan"|"law" Kind of subject: What is considered, by the kinds that Decision 14/2014/QĐ-TTg names.
---@field concerns? lienhiep.Refs|(lienhiep.Document|string)[] Concerns: The drafts or issued documents that are considered.
---@field commissioner? lienhiep.Organisation|string Commissioner: The body that asked for it; unset when on own initiative.
---@field drafter? lienhiep.Organisation|string Drafter: Who prepares the subject; may differ from who commissioned it.
---@field lead? lienhiep.Organisation|string Lead: The federation or member association that carries it out.
---@field partners? lienhiep.Refs|(lienhiep.Organisation|string)[] Partners: Associations, institutes and others that take part.
---@field answers? lienhiep.Refs|(lienhiep.Request|string)[] Answers: The requests in the dossier that it answers.
---@field request_document? lienhiep.Document|string Request document: The letter that sent the subject and asked for an opinion.
---@field board? lienhiep.Board|string Board: The council of experts formed for it.
---@field received? lienhiep.AnyDate Received: When the request and its papers came in.
---@field due? lienhiep.AnyDate Due: The deadline for the result, as the request or contract sets it.
---@field delivered? lienhiep.AnyDate Delivered: When the report or opinion was sent; this date places it in a period.
---@field events? lienhiep.Refs|(lienhiep.Event|string)[] Events: Workshops, seminars and meetings held for it.
---@field conclusion? "agree"|"agree-with-changes"|"disagree" Conclusion: The overall view of the federation or council.
---@field result? lienhiep.Document|string Result: The report or comment that was sent.
---@field form? "report"|"written-comment"|"minutes"|"proceedings"|"petition" Form: In what form the result was sent.
---@field cost? integer Cost: What it cost in all, in whole VND.
---@field funding? "budget"|"contract"|"own" Funding: Where the money came from (financial terms of Decision 14/2014/QĐ-TTg).
---@field subject? string Subject: The full name of the policy, project, master plan or draft that is considered.
---@field experts? lienhiep.ExpertList|lienhiep.ExpertFields[] Experts: Those who were asked for an opinion, with the view of each.
---@field note? string Note: What else is worth knowing and no other field can hold.
---@field citations? lienhiep.CitationList|lienhiep.CitationFields[] Citations: Where the record, or one field of it, comes from.

--- Consultation: One advice, critique or social appraisal (Decision 14/2014/QĐ-TTg), or comment on a draft.
---@class lienhiep.Consultation : lienhiep.ConsultationFields, lienhiep.Record
---@field concerns lienhiep.Refs|(lienhiep.Document|string)[]
---@field partners lienhiep.Refs|(lienhiep.Organisation|string)[]
---@field answers lienhiep.Refs|(lienhiep.Request|string)[]
---@field events lienhiep.Refs|(lienhiep.Event|string)[]
---@field experts lienhiep.ExpertList|lienhiep.ExpertFields[]
---@field citations lienhiep.CitationList|lienhiep.CitationFields[]

---@class lienhiep.ConsultationList : lienhiep.Records
---@field [integer] lienhiep.Consultation
---@field add fun(self: lienhiep.ConsultationList, record?: lienhiep.Consultation): lienhiep.Consultation
---@field append fun(self: lienhiep.ConsultationList, record?: lienhiep.Consultation): lienhiep.Consultation
---@field insert fun(self: lienhiep.ConsultationList, place: integer, record: lienhiep.ConsultationFields): lienhiep.Consultation
---@field each fun(self: lienhiep.ConsultationList): fun(): lienhiep.Consultation, integer

---@class lienhiep.ExpertFields
---@field id? string Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".".
---@field uri? string URI: What names the same thing in other dossiers: a joint event has one in all of them.
---@field alike? lienhiep.AnyQuantity Alike: How many the record stands for, where a source does not name each; unset means one.
---@field person? lienhiep.Person|string Person: Who the expert is, among the people of the dossier.
---@field role? "chair"|"reviewer"|"member"|"secretary" Role: The part played in the council or group of experts.
---@field view? "agree"|"agree-with-changes"|"disagree" View: The expert's own view, which may differ from the conclusion.
---@field opinion? string Opinion: The expert's remarks, reasons and proposals, in short.
---@field note? string Note: What else is worth knowing and no other field can hold.
---@field citations? lienhiep.CitationList|lienhiep.CitationFields[] Citations: Where the record, or one field of it, comes from.

--- Expert: Someone asked for an opinion in one consultation.
---@class lienhiep.Expert : lienhiep.ExpertFields, lienhiep.Record
---@field citations lienhiep.CitationList|lienhiep.CitationFields[]

---@class lienhiep.ExpertList : lienhiep.Records
---@field [integer] lienhiep.Expert
---@field add fun(self: lienhiep.ExpertList, record?: lienhiep.Expert): lienhiep.Expert
---@field append fun(self: lienhiep.ExpertList, record?: lienhiep.Expert): lienhiep.Expert
---@field insert fun(self: lienhiep.ExpertList, place: integer, record: lienhiep.ExpertFields): lienhiep.Expert
---@field each fun(self: lienhiep.ExpertList): fun(): lienhiep.Expert, integer

---@class lienhiep.FindingFields
---@field id? string Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".".
---@field uri? string URI: What names the same thing in other dossiers: a joint event has one in all of them.
---@field alike? lienhiep.AnyQuantity Alike: How many the record stands for, where a source does not name each; unset means one.
---@field kind? "strength"|"shortcoming"|"bottleneck" Kind: A strength, a shortcoming or a bottleneck.
---@field arises_from? lienhiep.Plan|lienhiep.Event|lienhiep.Consultation|string Arises from: The consultation, plan or event that found it.
---@field concerns? lienhiep.Document|string Concerns: The document or draft that it is about.
---@field text? string Text: What was pointed out, one point in each record.
---@field note? string Note: What else is worth knowing and no other field can hold.
---@field citations? lienhiep.CitationList|lienhiep.CitationFields[] Citations: Where the record, or one field of it, comes from.

--- Finding: A strength, shortcoming or bottleneck found in a consultation, a study or an event.
---@class lienhiep.Finding : lienhiep.FindingFields, lienhiep.Record
---@field citations lienhiep.CitationList|lienhiep.CitationFields[]

---@class lienhiep.FindingList : lienhiep.Records
---@field [integer] lienhiep.Finding
---@field add fun(self: lienhiep.FindingList, record?: lienhiep.Finding): lienhiep.Finding
---@field append fun(self: lienhiep.FindingList, record?: lienhiep.Finding): lienhiep.Finding
---@field insert fun(self: lienhiep.FindingList, place: integer, record: lienhiep.FindingFields): lienhiep.Finding
---@field each fun(self: lienhiep.FindingList): fun(): lienhiep.Finding, integer

---@class lienhiep.RecommendationFields
---@field id? string Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".".
---@field uri? string URI: What names the same thing in other dossiers: a joint event has one in all of them.
---@field alike? lienhiep.AnyQuantity Alike: How many the record stands for, where a source does not name each; unset means one.
---@field kind? "solution"|"model"|"mechanism"|"amendment"|"other" Kind: Whether it proposes a solution, a model, a mechanism or an amendment.
---@field arises_from? lienhiep.Plan|lienhiep.Event|lienhiep.Request|lienhiep.Consultation|string Arises from: The consultation, plan, event or request that led to it.
---@field addressee? lienhiep.Organisation|string Addressee: The competent authority to which it was made.
---@field resolves? lienhiep.Refs|(lienhiep.Finding|string)[] Resolves: The shortcomings and bottlenecks that it would remove.
---@field made? lienhiep.AnyDate Made: When it was sent or spoken.
---@field response? "accepted"|"partly-accepted"|"rejected" Response: How the addressee answered; unset while no answer is known.
---@field responded? lienhiep.AnyDate Responded: When the addressee answered; the rate of acceptance goes by this date.
---@field response_document? lienhiep.Document|string Response document: The letter of answer, or the document that took the recommendation in.
---@field text? string Text: What is recommended, in one sentence, one thing in each record.
---@field reason? string Reason: The addressee's reasons, above all for what it did not take up.
---@field note? string Note: What else is worth knowing and no other field can hold.
---@field citations? lienhiep.CitationList|lienhiep.CitationFields[] Citations: Where the record, or one field of it, comes from.

--- Recommendation: One thing that the federation proposed to an authority, and the answer to it.
---@class lienhiep.Recommendation : lienhiep.RecommendationFields, lienhiep.Record
---@field resolves lienhiep.Refs|(lienhiep.Finding|string)[]
---@field citations lienhiep.CitationList|lienhiep.CitationFields[]

---@class lienhiep.RecommendationList : lienhiep.Records
---@field [integer] lienhiep.Recommendation
---@field add fun(self: lienhiep.RecommendationList, record?: lienhiep.Recommendation): lienhiep.Recommendation
---@field append fun(self: lienhiep.RecommendationList, record?: lienhiep.Recommendation): lienhiep.Recommendation
---@field insert fun(self: lienhiep.RecommendationList, place: integer, record: lienhiep.RecommendationFields): lienhiep.Recommendation
---@field each fun(self: lienhiep.RecommendationList): fun(): lienhiep.Recommendation, integer

---@class lienhiep.SolutionFields
---@field id? string Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".".
---@field uri? string URI: What names the same thing in other dossiers: a joint event has one in all of them.
---@field alike? lienhiep.AnyQuantity Alike: How many the record stands for, where a source does not name each; unset means one.
---@field kind? "solution"|"model" Kind: A single solution, or a model to replicate.
---@field arises_from? lienhiep.Plan|lienhiep.Recommendation|lienhiep.Entry|string Arises from: The recommendation, plan (scheme, research topic) or contest entry that gave rise to it.
---@field owner? lienhiep.Organisation|string Owner: The organisation that owns it, develops it and passes it on.
---@field serves? lienhiep.Refs|(lienhiep.Target|string)[] Serves: The targets of programmes that it helps to meet.
---@field title? string Title: Its name as in the proposal, decision or contest papers.
---@field stages? lienhiep.StageList|lienhiep.StageFields[] Stages: The steps it went through: proposed, selected, piloted, replicated.
---@field sites? lienhiep.SiteList|lienhiep.SiteFields[] Sites: Where it was piloted or replicated, with the outcome.
---@field note? string Note: What else is worth knowing and no other field can hold.
---@field citations? lienhiep.CitationList|lienhiep.CitationFields[] Citations: Where the record, or one field of it, comes from.

--- Solution: A solution or model, followed from proposal to replication or its end.
---@class lienhiep.Solution : lienhiep.SolutionFields, lienhiep.Record
---@field serves lienhiep.Refs|(lienhiep.Target|string)[]
---@field stages lienhiep.StageList|lienhiep.StageFields[]
---@field sites lienhiep.SiteList|lienhiep.SiteFields[]
---@field citations lienhiep.CitationList|lienhiep.CitationFields[]

---@class lienhiep.SolutionList : lienhiep.Records
---@field [integer] lienhiep.Solution
---@field add fun(self: lienhiep.SolutionList, record?: lienhiep.Solution): lienhiep.Solution
---@field append fun(self: lienhiep.SolutionList, record?: lienhiep.Solution): lienhiep.Solution
---@field insert fun(self: lienhiep.SolutionList, place: integer, record: lienhiep.SolutionFields): lienhiep.Solution
---@field each fun(self: lienhiep.SolutionList): fun(): lienhiep.Solution, integer

---@class lienhiep.StageFields
---@field id? string Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".".
---@field uri? string URI: What names the same thing in other dossiers: a joint event has one in all of them.
---@field alike? lienhiep.AnyQuantity Alike: How many the record stands for, where a source does not name each; unset means one.
---@field kind? "proposed"|"selected"|"piloted"|"replicated"|"adopted"|"dropped" Kind: Which step the solution reached.
---@field on? lienhiep.AnyDate On: When it reached that step; this date places it in a period.
---@field by? lienhiep.Organisation|string By: The organisation that proposed, chose or applied it.
---@field basis? lienhiep.Document|string Basis: The decision, letter or agreement that records the step.
---@field note? string Note: What else is worth knowing and no other field can hold.
---@field citations? lienhiep.CitationList|lienhiep.CitationFields[] Citations: Where the record, or one field of it, comes from.

--- Stage: One step of a solution on its way from proposal to use.
---@class lienhiep.Stage : lienhiep.StageFields, lienhiep.Record
---@field citations lienhiep.CitationList|lienhiep.CitationFields[]

---@class lienhiep.StageList : lienhiep.Records
---@field [integer] lienhiep.Stage
---@field add fun(self: lienhiep.StageList, record?: lienhiep.Stage): lienhiep.Stage
---@field append fun(self: lienhiep.StageList, record?: lienhiep.Stage): lienhiep.Stage
---@field insert fun(self: lienhiep.StageList, place: integer, record: lienhiep.StageFields): lienhiep.Stage
---@field each fun(self: lienhiep.StageList): fun(): lienhiep.Stage, integer

---@class lienhiep.SiteFields
---@field id? string Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".".
---@field uri? string URI: What names the same thing in other dossiers: a joint event has one in all of them.
---@field alike? lienhiep.AnyQuantity Alike: How many the record stands for, where a source does not name each; unset means one.
---@field place? string Place: The commune, ward, plant or works where it is used.
---@field organisation? lienhiep.Organisation|string Organisation: The enterprise, cooperative or body that uses it there.
---@field use? "pilot"|"replication" Use: As a pilot or as a replication.
---@field from? lienhiep.AnyDate From: When use began; this date places the site in a period.
---@field to? lienhiep.AnyDate To: When use ended; unset while it goes on.
---@field outcome? "pending"|"success"|"partial"|"failure" Outcome: How far the aims were reached there.
---@field benefit? string Benefit: Economic, social and environmental gains seen, with figures if known.
---@field note? string Note: What else is worth knowing and no other field can hold.
---@field citations? lienhiep.CitationList|lienhiep.CitationFields[] Citations: Where the record, or one field of it, comes from.

--- Site: A place where a solution or model is piloted or replicated.
---@class lienhiep.Site : lienhiep.SiteFields, lienhiep.Record
---@field citations lienhiep.CitationList|lienhiep.CitationFields[]

---@class lienhiep.SiteList : lienhiep.Records
---@field [integer] lienhiep.Site
---@field add fun(self: lienhiep.SiteList, record?: lienhiep.Site): lienhiep.Site
---@field append fun(self: lienhiep.SiteList, record?: lienhiep.Site): lienhiep.Site
---@field insert fun(self: lienhiep.SiteList, place: integer, record: lienhiep.SiteFields): lienhiep.Site
---@field each fun(self: lienhiep.SiteList): fun(): lienhiep.Site, integer

---@class lienhiep.ContestFields
---@field id? string Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".".
---@field uri? string URI: What names the same thing in other dossiers: a joint event has one in all of them.
---@field alike? lienhiep.AnyQuantity Alike: How many the record stands for, where a source does not name each; unset means one.
---@field kind? "technical-innovation"|"youth-innovation"|"award" Kind: Which sort of contest or award it is.
---@field edition? integer Edition: Which edition it is, as a number: 1 for the first.
---@field from? lienhiep.AnyDate From: When it was launched or opened to entries.
---@field to? lienhiep.AnyDate To: When prizes were given; this date places it in a period.
---@field hosts? lienhiep.Refs|(lienhiep.Organisation|string)[] Hosts: The bodies that hold it, by its rules.
---@field partners? lienhiep.Refs|(lienhiep.Organisation|string)[] Partners: Departments, mass organisations and sponsors that take part.
---@field basis? lienhiep.Document|string Basis: The decision that set its rules or its plan.
---@field jury? lienhiep.Board|string Jury: The board that judges the entries.
---@field title? string Title: The full name as in the rules, with edition and years if given.
---@field fields? lienhiep.ContestFieldList|lienhiep.ContestFieldFields[] Fields: The fields of the contest, with the prizes set for each.
---@field criteria? lienhiep.CriterionList|lienhiep.CriterionFields[] Criteria: What entries are judged by, as the rules say.
---@field entries? lienhiep.EntryList|lienhiep.EntryFields[] Entries: What was entered; at least what won a prize.
---@field note? string Note: What else is worth knowing and no other field can hold.
---@field citations? lienhiep.CitationList|lienhiep.CitationFields[] Citations: Where the record, or one field of it, comes from.

--- Contest: One edition of an innovation contest or an award.
---@class lienhiep.Contest : lienhiep.ContestFields, lienhiep.Record
---@field hosts lienhiep.Refs|(lienhiep.Organisation|string)[]
---@field partners lienhiep.Refs|(lienhiep.Organisation|string)[]
---@field fields lienhiep.ContestFieldList|lienhiep.ContestFieldFields[]
---@field criteria lienhiep.CriterionList|lienhiep.CriterionFields[]
---@field entries lienhiep.EntryList|lienhiep.EntryFields[]
---@field citations lienhiep.CitationList|lienhiep.CitationFields[]

---@class lienhiep.ContestList : lienhiep.Records
---@field [integer] lienhiep.Contest
---@field add fun(self: lienhiep.ContestList, record?: lienhiep.Contest): lienhiep.Contest
---@field append fun(self: lienhiep.ContestList, record?: lienhiep.Contest): lienhiep.Contest
---@field insert fun(self: lienhiep.ContestList, place: integer, record: lienhiep.ContestFields): lienhiep.Contest
---@field each fun(self: lienhiep.ContestList): fun(): lienhiep.Contest, integer

---@class lienhiep.ContestFieldFields
---@field id? string Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".".
---@field uri? string URI: What names the same thing in other dossiers: a joint event has one in all of them.
---@field alike? lienhiep.AnyQuantity Alike: How many the record stands for, where a source does not name each; unset means one.
---@field max_first? integer Most first prizes: How many first prizes the rules allow in the field.
---@field max_second? integer Most second prizes: How many second prizes the rules allow in the field.
---@field max_third? integer Most third prizes: How many third prizes the rules allow in the field.
---@field max_encouragement? integer Most encouragement prizes: How many encouragement prizes the rules allow in the field.
---@field name? string Name: The field as the rules call it, such as "information technology, electronics, telecommunications".
---@field note? string Note: What else is worth knowing and no other field can hold.
---@field citations? lienhiep.CitationList|lienhiep.CitationFields[] Citations: Where the record, or one field of it, comes from.

--- Contest field: One field of a contest, with prizes of its own.
---@class lienhiep.ContestField : lienhiep.ContestFieldFields, lienhiep.Record
---@field citations lienhiep.CitationList|lienhiep.CitationFields[]

---@class lienhiep.ContestFieldList : lienhiep.Records
---@field [integer] lienhiep.ContestField
---@field add fun(self: lienhiep.ContestFieldList, record?: lienhiep.ContestField): lienhiep.ContestField
---@field append fun(self: lienhiep.ContestFieldList, record?: lienhiep.ContestField): lienhiep.ContestField
---@field insert fun(self: lienhiep.ContestFieldList, place: integer, record: lienhiep.ContestFieldFields): lienhiep.ContestField
---@field each fun(self: lienhiep.ContestFieldList): fun(): lienhiep.ContestField, integer

---@class lienhiep.CriterionFields
---@field id? string Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".".
---@field uri? string URI: What names the same thing in other dossiers: a joint event has one in all of them.
---@field alike? lienhiep.AnyQuantity Alike: How many the record stands for, where a source does not name each; unset means one.
---@field weight? lienhiep.AnyDecimal Weight: Its share of the total by the rules, such as 30 out of 100.
---@field name? string Name: As the rules have it: novelty, applicability, benefit.
---@field note? string Note: What else is worth knowing and no other field can hold.
---@field citations? lienhiep.CitationList|lienhiep.CitationFields[] Citations: Where the record, or one field of it, comes from.

--- Criterion: Something that the jury scores entries by.
---@class lienhiep.Criterion : lienhiep.CriterionFields, lienhiep.Record
---@field citations lienhiep.CitationList|lienhiep.CitationFields[]

---@class lienhiep.CriterionList : lienhiep.Records
---@field [integer] lienhiep.Criterion
---@field add fun(self: lienhiep.CriterionList, record?: lienhiep.Criterion): lienhiep.Criterion
---@field append fun(self: lienhiep.CriterionList, record?: lienhiep.Criterion): lienhiep.Criterion
---@field insert fun(self: lienhiep.CriterionList, place: integer, record: lienhiep.CriterionFields): lienhiep.Criterion
---@field each fun(self: lienhiep.CriterionList): fun(): lienhiep.Criterion, integer

---@class lienhiep.EntryFields
---@field id? string Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".".
---@field uri? string URI: What names the same thing in other dossiers: a joint event has one in all of them.
---@field alike? lienhiep.AnyQuantity Alike: How many the record stands for, where a source does not name each; unset means one.
---@field field? lienhiep.ContestField|string Field: The field of the contest that it was entered in.
---@field authors? lienhiep.Refs|(lienhiep.Person|string)[] Authors: The authors, the leading one first.
---@field unit? lienhiep.Organisation|string Unit: Where the authors work, or the body that entered it.
---@field prize? "special"|"first"|"second"|"third"|"encouragement" Prize: The prize that it won; unset if none.
---@field money? integer Money: The money that went with the prize, in whole VND.
---@field title? string Title: The name of the solution or product, as on the entry form.
---@field scores? lienhiep.ScoreList|lienhiep.ScoreFields[] Scores: What each juror gave on each criterion.
---@field note? string Note: What else is worth knowing and no other field can hold.
---@field citations? lienhiep.CitationList|lienhiep.CitationFields[] Citations: Where the record, or one field of it, comes from.

--- Entry: A solution, work or product put in for a contest or an award.
---@class lienhiep.Entry : lienhiep.EntryFields, lienhiep.Record
---@field authors lienhiep.Refs|(lienhiep.Person|string)[]
---@field scores lienhiep.ScoreList|lienhiep.ScoreFields[]
---@field citations lienhiep.CitationList|lienhiep.CitationFields[]

---@class lienhiep.EntryList : lienhiep.Records
---@field [integer] lienhiep.Entry
---@field add fun(self: lienhiep.EntryList, record?: lienhiep.Entry): lienhiep.Entry
---@field append fun(self: lienhiep.EntryList, record?: lienhiep.Entry): lienhiep.Entry
---@field insert fun(self: lienhiep.EntryList, place: integer, record: lienhiep.EntryFields): lienhiep.Entry
---@field each fun(self: lienhiep.EntryList): fun(): lienhiep.Entry, integer

---@class lienhiep.ScoreFields
---@field id? string Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".".
---@field uri? string URI: What names the same thing in other dossiers: a joint event has one in all of them.
---@field alike? lienhiep.AnyQuantity Alike: How many the record stands for, where a source does not name each; unset means one.
---@field criterion? lienhiep.Criterion|string Criterion: The criterion of the contest that is scored.
---@field juror? lienhiep.Person|string Juror: Who gave it; unset for a score of the jury as a whole.
---@field value? lienhiep.AnyDecimal Value: The score exactly as on the sheet, not rounded.
---@field note? string Note: What else is worth knowing and no other field can hold.
---@field citations? lienhiep.CitationList|lienhiep.CitationFields[] Citations: Where the record, or one field of it, comes from.

--- Score: What a juror, or the jury, gave on one criterion.
---@class lienhiep.Score : lienhiep.ScoreFields, lienhiep.Record
---@field citations lienhiep.CitationList|lienhiep.CitationFields[]

---@class lienhiep.ScoreList : lienhiep.Records
---@field [integer] lienhiep.Score
---@field add fun(self: lienhiep.ScoreList, record?: lienhiep.Score): lienhiep.Score
---@field append fun(self: lienhiep.ScoreList, record?: lienhiep.Score): lienhiep.Score
---@field insert fun(self: lienhiep.ScoreList, place: integer, record: lienhiep.ScoreFields): lienhiep.Score
---@field each fun(self: lienhiep.ScoreList): fun(): lienhiep.Score, integer

---@class lienhiep.PublicationFields
---@field id? string Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".".
---@field uri? string URI: What names the same thing in other dossiers: a joint event has one in all of them.
---@field alike? lienhiep.AnyQuantity Alike: How many the record stands for, where a source does not name each; unset means one.
---@field kind? "journal"|"newsletter"|"proceedings"|"book"|"website"|"broadcast" Kind: Journal, newsletter, proceedings, book, website or broadcast.
---@field issue? string Issue: The issue or volume, such as "no. 3/2023".
---@field published? lienhiep.AnyDate Published: When it came out or went on air; this date places it in a period.
---@field publisher? lienhiep.Organisation|string Publisher: The association, publisher or press body that issued it.
---@field events? lienhiep.Refs|(lienhiep.Event|string)[] Events: The workshops or conferences that it records.
---@field copies? lienhiep.AnyQuantity Copies: How many copies of this issue were printed; ? where the source is vague.
---@field title? string Title: The name of the journal, book or proceedings, as on the cover.
---@field note? string Note: What else is worth knowing and no other field can hold.
---@field citations? lienhiep.CitationList|lienhiep.CitationFields[] Citations: Where the record, or one field of it, comes from.

--- Publication: An issue of a journal or newsletter, or proceedings, a book, a site or a broadcast.
---@class lienhiep.Publication : lienhiep.PublicationFields, lienhiep.Record
---@field events lienhiep.Refs|(lienhiep.Event|string)[]
---@field citations lienhiep.CitationList|lienhiep.CitationFields[]

---@class lienhiep.PublicationList : lienhiep.Records
---@field [integer] lienhiep.Publication
---@field add fun(self: lienhiep.PublicationList, record?: lienhiep.Publication): lienhiep.Publication
---@field append fun(self: lienhiep.PublicationList, record?: lienhiep.Publication): lienhiep.Publication
---@field insert fun(self: lienhiep.PublicationList, place: integer, record: lienhiep.PublicationFields): lienhiep.Publication
---@field each fun(self: lienhiep.PublicationList): fun(): lienhiep.Publication, integer

---@class lienhiep.FigureFields
---@field id? string Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".".
---@field uri? string URI: What names the same thing in other dossiers: a joint event has one in all of them.
---@field alike? lienhiep.AnyQuantity Alike: How many the record stands for, where a source does not name each; unset means one.
---@field measure? string Measure: The code of a measure in the library's catalogue, such as contests.entries.
---@field about? lienhiep.Record|string About: The contest, plan or board that it counts within; unset means the whole dossier.
---@field by? lienhiep.Organisation|string By: The organisation that stated the number.
---@field from? lienhiep.AnyDate From: The start of the period it is for; one date alone is the whole period.
---@field to? lienhiep.AnyDate To: The end of that period; for a stock, the day it was taken.
---@field value? lienhiep.AnyQuantity Value: The number as stated: 26, ~26 (about), 26+ (at least), ? (unknown).
---@field concerns? lienhiep.Refs|(lienhiep.Document|lienhiep.Programme|lienhiep.Plan|string)[] Concerns: The documents, plans and programmes that the number was stated for.
---@field note? string Note: What else is worth knowing and no other field can hold.
---@field citations? lienhiep.CitationList|lienhiep.CitationFields[] Citations: Where the record, or one field of it, comes from.

--- Figure: A number as somebody stated it, set beside the records and never in their place.
---@class lienhiep.Figure : lienhiep.FigureFields, lienhiep.Record
---@field concerns lienhiep.Refs|(lienhiep.Document|lienhiep.Programme|lienhiep.Plan|string)[]
---@field citations lienhiep.CitationList|lienhiep.CitationFields[]

---@class lienhiep.FigureList : lienhiep.Records
---@field [integer] lienhiep.Figure
---@field add fun(self: lienhiep.FigureList, record?: lienhiep.Figure): lienhiep.Figure
---@field append fun(self: lienhiep.FigureList, record?: lienhiep.Figure): lienhiep.Figure
---@field insert fun(self: lienhiep.FigureList, place: integer, record: lienhiep.FigureFields): lienhiep.Figure
---@field each fun(self: lienhiep.FigureList): fun(): lienhiep.Figure, integer
