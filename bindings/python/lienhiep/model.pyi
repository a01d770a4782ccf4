# SPDX-License-Identifier: MIT
# Printed by print-model from the rows in lib/model/: change those, then `make print`.
"""The classes of the model, as lienhiep offers them."""
from collections.abc import Iterable
from typing import Any, Literal, Optional, Union

from ._lienhiep import (
    AnyDate,
    AnyDecimal,
    AnyFlag,
    AnyInteger,
    AnyQuantity,
    ChildrenField,
    ChoiceField,
    DateField,
    DecimalField,
    DossierBase,
    FlagField,
    IntegerField,
    LabelsField,
    QuantityField,
    Record,
    Records,
    RefField,
    RefsField,
    TextField,
    TextsField,
)

__all__ = [
    "Citation",
    "Source",
    "Document",
    "Organisation",
    "Board",
    "Person",
    "Office",
    "Membership",
    "Programme",
    "Target",
    "Measurement",
    "Plan",
    "Task",
    "Event",
    "Speech",
    "Request",
    "Consultation",
    "Expert",
    "Finding",
    "Recommendation",
    "Solution",
    "Stage",
    "Site",
    "Contest",
    "ContestField",
    "Criterion",
    "Entry",
    "Score",
    "Publication",
    "Figure",
]

ClassName = Literal[
    "dossier",
    "citation",
    "source",
    "document",
    "organisation",
    "board",
    "person",
    "office",
    "membership",
    "programme",
    "target",
    "measurement",
    "plan",
    "task",
    "event",
    "speech",
    "request",
    "consultation",
    "expert",
    "finding",
    "recommendation",
    "solution",
    "stage",
    "site",
    "contest",
    "contest_field",
    "criterion",
    "entry",
    "score",
    "publication",
    "figure",
]

_DossierState = Literal[
    "draft",
    "final",
]

class Dossier(DossierBase):
    """Dossier: Everything that one federation says about one or more years, with its sources."""

    id: TextField
    """Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", "."."""
    uri: TextField
    """URI: What names the same thing in other dossiers: a joint event has one in all of them."""
    version: IntegerField
    """Version: The version of the dossier's form, now 1; the library fills it in."""
    language: TextField
    """Language: The ISO 639 code of the language it is written in: vi unless said."""
    owner: RefField[Organisation]
    """Owner: The federation that keeps the dossier and reports from it."""
    from_: DateField
    """From: The first year or day that it covers."""
    to: DateField
    """To: The last year or day that it covers."""
    issued: DateField
    """Issued: When the dossier was issued."""
    state: ChoiceField[_DossierState]
    """State: Whether it is a draft still, or final."""
    title: TextField
    """Title: Whose dossier it is, and about which years."""
    sources: ChildrenField[_SourceList, Source]
    """Sources: The news, reports and minutes that the dossier rests on."""
    documents: ChildrenField[_DocumentList, Document]
    """Documents: Documents that are referred to: laws, programmes, letters."""
    organisations: ChildrenField[_OrganisationList, Organisation]
    """Organisations: The federation, its members, authorities and partners."""
    boards: ChildrenField[_BoardList, Board]
    """Boards: Executive committees, advisory boards, juries."""
    people: ChildrenField[_PersonList, Person]
    """People: The people whom the dossier names."""
    offices: ChildrenField[_OfficeList, Office]
    """Offices: Who holds which office, where, since when."""
    memberships: ChildrenField[_MembershipList, Membership]
    """Memberships: Collective, individual and honorary members."""
    programmes: ChildrenField[_ProgrammeList, Programme]
    """Programmes: Programmes of higher bodies, with their targets."""
    plans: ChildrenField[_PlanList, Plan]
    """Plans: Annual plans, schemes and projects with their tasks."""
    tasks: ChildrenField[_TaskList, Task]
    """Tasks: Tasks that belong to no plan."""
    events: ChildrenField[_EventList, Event]
    """Events: Workshops, conferences, forums, training."""
    requests: ChildrenField[_RequestList, Request]
    """Requests: What authorities and leaders ask of the federation."""
    consultations: ChildrenField[_ConsultationList, Consultation]
    """Consultations: Advice, critique and social appraisal (Decision 14/2014/QĐ-TTg)."""
    findings: ChildrenField[_FindingList, Finding]
    """Findings: Strengths, shortcomings and bottlenecks that were found."""
    recommendations: ChildrenField[_RecommendationList, Recommendation]
    """Recommendations: What the federation proposed to authorities."""
    solutions: ChildrenField[_SolutionList, Solution]
    """Solutions: Solutions and models, from proposal to replication."""
    contests: ChildrenField[_ContestList, Contest]
    """Contests: Editions of contests and awards."""
    publications: ChildrenField[_PublicationList, Publication]
    """Publications: Journals, newsletters, proceedings, books, sites."""
    figures: ChildrenField[_FigureList, Figure]
    """Figures: Numbers as somebody stated them, to set beside the records."""
    note: TextField
    """Note: What else is worth knowing and no other field can hold."""
    citations: ChildrenField[_CitationList, Citation]
    """Citations: Where the record, or one field of it, comes from."""
    def __init__(
        self,
        *,
        id: Optional[str] = None,
        uri: Optional[str] = None,
        version: Optional[AnyInteger] = None,
        language: Optional[str] = None,
        owner: Optional[Union[Organisation, str]] = None,
        from_: Optional[AnyDate] = None,
        to: Optional[AnyDate] = None,
        issued: Optional[AnyDate] = None,
        state: Optional[_DossierState] = None,
        title: Optional[str] = None,
        sources: Optional[Iterable[Union[Source, dict[str, Any]]]] = None,
        documents: Optional[Iterable[Union[Document, dict[str, Any]]]] = None,
        organisations: Optional[Iterable[Union[Organisation, dict[str, Any]]]] = None,
        boards: Optional[Iterable[Union[Board, dict[str, Any]]]] = None,
        people: Optional[Iterable[Union[Person, dict[str, Any]]]] = None,
        offices: Optional[Iterable[Union[Office, dict[str, Any]]]] = None,
        memberships: Optional[Iterable[Union[Membership, dict[str, Any]]]] = None,
        programmes: Optional[Iterable[Union[Programme, dict[str, Any]]]] = None,
        plans: Optional[Iterable[Union[Plan, dict[str, Any]]]] = None,
        tasks: Optional[Iterable[Union[Task, dict[str, Any]]]] = None,
        events: Optional[Iterable[Union[Event, dict[str, Any]]]] = None,
        requests: Optional[Iterable[Union[Request, dict[str, Any]]]] = None,
        consultations: Optional[Iterable[Union[Consultation, dict[str, Any]]]] = None,
        findings: Optional[Iterable[Union[Finding, dict[str, Any]]]] = None,
        recommendations: Optional[Iterable[Union[Recommendation, dict[str, Any]]]] = None,
        solutions: Optional[Iterable[Union[Solution, dict[str, Any]]]] = None,
        contests: Optional[Iterable[Union[Contest, dict[str, Any]]]] = None,
        publications: Optional[Iterable[Union[Publication, dict[str, Any]]]] = None,
        figures: Optional[Iterable[Union[Figure, dict[str, Any]]]] = None,
        note: Optional[str] = None,
        citations: Optional[Iterable[Union[Citation, dict[str, Any]]]] = None,
    ) -> None: ...


class Citation(Record):
    """Citation: The place in a source that supports a record or a field."""

    source: RefField[Source]
    """Source: The source that says so."""
    field: TextField
    """Field: The field that it supports, by name; unset means the whole record."""
    locus: TextField
    """Locus: The page, paragraph or section in the source, such as "paragraph 3"."""
    stated: TextField
    """Stated: What the source says, where the dossier reads it otherwise."""
    corrected: TextField
    """Corrected: How the dossier reads it, and why."""

class _CitationList(Records[Citation]):
    def add(  # type: ignore[override]
        self,
        *,
        source: Optional[Union[Source, str]] = None,
        field: Optional[str] = None,
        locus: Optional[str] = None,
        stated: Optional[str] = None,
        corrected: Optional[str] = None,
    ) -> Citation: ...

_SourceKind = Literal[
    "news",
    "report",
    "minutes",
    "letter",
    "website",
    "interview",
    "dataset",
    "document",
]

class Source(Record):
    """Source: Where something in the dossier comes from: an article, a report, minutes."""

    id: TextField
    """Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", "."."""
    uri: TextField
    """URI: What names the same thing in other dossiers: a joint event has one in all of them."""
    alike: QuantityField
    """Alike: How many the record stands for, where a source does not name each; unset means one."""
    kind: ChoiceField[_SourceKind]
    """Kind: What sort of source it is."""
    author: TextField
    """Author: Who wrote it."""
    publisher: TextField
    """Publisher: The newspaper, publisher or body that issued it."""
    published: DateField
    """Published: When it was published."""
    url: TextField
    """URL: Its full address on the web, if it has one."""
    accessed: DateField
    """Accessed: When that address was looked at."""
    document: RefField[Document]
    """Document: The official document, where the source is one."""
    title: TextField
    """Title: The title as printed on the source."""
    note: TextField
    """Note: What else is worth knowing and no other field can hold."""
    citations: ChildrenField[_CitationList, Citation]
    """Citations: Where the record, or one field of it, comes from."""

class _SourceList(Records[Source]):
    def add(  # type: ignore[override]
        self,
        *,
        id: Optional[str] = None,
        uri: Optional[str] = None,
        alike: Optional[AnyQuantity] = None,
        kind: Optional[_SourceKind] = None,
        author: Optional[str] = None,
        publisher: Optional[str] = None,
        published: Optional[AnyDate] = None,
        url: Optional[str] = None,
        accessed: Optional[AnyDate] = None,
        document: Optional[Union[Document, str]] = None,
        title: Optional[str] = None,
        note: Optional[str] = None,
        citations: Optional[Iterable[Union[Citation, dict[str, Any]]]] = None,
    ) -> Source: ...

_DocumentKind = Literal[
    "law",
    "decree",
    "circular",
    "resolution",
    "directive",
    "conclusion",
    "programme",
    "plan",
    "decision",
    "report",
    "submission",
    "notice",
    "guideline",
    "scheme",
    "minutes",
    "letter",
    "charter",
    "regulation",
    "agreement",
    "other",
]

class Document(Record):
    """Document: An official document that was issued: a law, programme, decision, letter."""

    id: TextField
    """Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", "."."""
    uri: TextField
    """URI: What names the same thing in other dossiers: a joint event has one in all of them."""
    alike: QuantityField
    """Alike: How many the record stands for, where a source does not name each; unset means one."""
    number: TextField
    """Number: Its full number as on the document: 07-CTr/TU, 30/2020/NĐ-CP."""
    kind: ChoiceField[_DocumentKind]
    """Kind: The kind of document (Decree 30/2020/NĐ-CP)."""
    issuer: RefField[Organisation]
    """Issuer: The body that issued it."""
    signed: DateField
    """Signed: The date of signature on it."""
    signer: RefField[Person]
    """Signer: Who signed it."""
    effective: DateField
    """Effective: When it came into force."""
    expires: DateField
    """Expires: The last day that it is in force."""
    replaces: RefsField[Document]
    """Replaces: The documents that this one replaces."""
    url: TextField
    """URL: Where its full text can be read on the web."""
    title: TextField
    """Title: What it is about, in the document's own words."""
    note: TextField
    """Note: What else is worth knowing and no other field can hold."""
    citations: ChildrenField[_CitationList, Citation]
    """Citations: Where the record, or one field of it, comes from."""

class _DocumentList(Records[Document]):
    def add(  # type: ignore[override]
        self,
        *,
        id: Optional[str] = None,
        uri: Optional[str] = None,
        alike: Optional[AnyQuantity] = None,
        number: Optional[str] = None,
        kind: Optional[_DocumentKind] = None,
        issuer: Optional[Union[Organisation, str]] = None,
        signed: Optional[AnyDate] = None,
        signer: Optional[Union[Person, str]] = None,
        effective: Optional[AnyDate] = None,
        expires: Optional[AnyDate] = None,
        replaces: Optional[Iterable[Union[Document, str]]] = None,
        url: Optional[str] = None,
        title: Optional[str] = None,
        note: Optional[str] = None,
        citations: Optional[Iterable[Union[Citation, dict[str, Any]]]] = None,
    ) -> Document: ...

_OrganisationKind = Literal[
    "national-union",
    "local-union",
    "association",
    "institute",
    "centre",
    "club",
    "fund",
    "party-body",
    "peoples-committee",
    "peoples-council",
    "assembly-delegation",
    "ministry",
    "department",
    "mass-organisation",
    "enterprise",
    "university",
    "press",
    "territory",
    "other",
]
_OrganisationLevel = Literal[
    "central",
    "provincial",
    "district",
    "commune",
    "foreign",
]

class Organisation(Record):
    """Organisation: A union, association, authority or enterprise (org:Organization of W3C ORG)."""

    id: TextField
    """Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", "."."""
    uri: TextField
    """URI: What names the same thing in other dossiers: a joint event has one in all of them."""
    alike: QuantityField
    """Alike: How many the record stands for, where a source does not name each; unset means one."""
    abbreviation: TextField
    """Abbreviation: Its initials, such as HUSTA; others may use the same."""
    kind: ChoiceField[_OrganisationKind]
    """Kind: A union, association, authority, mass organisation or other."""
    level: ChoiceField[_OrganisationLevel]
    """Level: The level of government at which it works."""
    parent: RefField[Organisation]
    """Parent: The organisation that it is directly part of."""
    code_scheme: TextField
    """Code scheme: What the code is of: Decision 20/2020/QĐ-TTg, tax codes."""
    code: TextField
    """Code: Its identifier in the scheme that is named."""
    founded: DateField
    """Founded: The date in its founding decision, or the year alone."""
    dissolved: DateField
    """Dissolved: When it was dissolved, merged or closed."""
    established_by: RefField[Document]
    """Established by: The decision that founded or allowed it."""
    successors: RefsField[Organisation]
    """Successors: Who took over its work after a merger, division or renaming."""
    country: TextField
    """Country: The ISO 3166 code of the country of its seat, such as VN, JP."""
    locality: TextField
    """Locality: The province or city of its seat."""
    address: TextField
    """Address: The house, street and ward of its seat."""
    phone: TextField
    """Phone: The telephone of the office, not of a person."""
    email: TextField
    """Email: The office's own mailbox."""
    website: TextField
    """Website: The address of its website or portal."""
    name: TextField
    """Name: The official name, as in its charter or founding decision."""
    also: LabelsField
    """Also: Former names, and others in use."""
    short_name: TextField
    """Short name: A shorter name in words, such as "Liên hiệp hội Hà Nội"."""
    note: TextField
    """Note: What else is worth knowing and no other field can hold."""
    citations: ChildrenField[_CitationList, Citation]
    """Citations: Where the record, or one field of it, comes from."""

class _OrganisationList(Records[Organisation]):
    def add(  # type: ignore[override]
        self,
        *,
        id: Optional[str] = None,
        uri: Optional[str] = None,
        alike: Optional[AnyQuantity] = None,
        abbreviation: Optional[str] = None,
        kind: Optional[_OrganisationKind] = None,
        level: Optional[_OrganisationLevel] = None,
        parent: Optional[Union[Organisation, str]] = None,
        code_scheme: Optional[str] = None,
        code: Optional[str] = None,
        founded: Optional[AnyDate] = None,
        dissolved: Optional[AnyDate] = None,
        established_by: Optional[Union[Document, str]] = None,
        successors: Optional[Iterable[Union[Organisation, str]]] = None,
        country: Optional[str] = None,
        locality: Optional[str] = None,
        address: Optional[str] = None,
        phone: Optional[str] = None,
        email: Optional[str] = None,
        website: Optional[str] = None,
        name: Optional[str] = None,
        also: Optional[Iterable[str]] = None,
        short_name: Optional[str] = None,
        note: Optional[str] = None,
        citations: Optional[Iterable[Union[Citation, dict[str, Any]]]] = None,
    ) -> Organisation: ...

_BoardKind = Literal[
    "congress",
    "executive-committee",
    "standing-board",
    "presidium",
    "inspection-committee",
    "office",
    "advisory-board",
    "council",
    "jury",
]

class Board(Record):
    """Board: A committee, office, advisory board or jury of an organisation."""

    id: TextField
    """Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", "."."""
    uri: TextField
    """URI: What names the same thing in other dossiers: a joint event has one in all of them."""
    alike: QuantityField
    """Alike: How many the record stands for, where a source does not name each; unset means one."""
    kind: ChoiceField[_BoardKind]
    """Kind: Whether it leads, inspects, assists, advises or judges."""
    of: RefField[Organisation]
    """Of: The organisation whose board it is."""
    formed: DateField
    """Formed: When it was set up or elected; a review counts it by this date."""
    dissolved: DateField
    """Dissolved: When its term ended or it was dissolved."""
    established_by: RefField[Document]
    """Established by: The decision that set it up or recognised it."""
    term: TextField
    """Term: Its term, such as "8th term, 2020–2025"."""
    supports: RefsField[Organisation]
    """Supports: Whom it supports; a group nobody named is one organisation with alike."""
    name: TextField
    """Name: The name in the founding decision, with its term if any."""
    purpose: TextField
    """Purpose: The duties that it was given."""
    note: TextField
    """Note: What else is worth knowing and no other field can hold."""
    citations: ChildrenField[_CitationList, Citation]
    """Citations: Where the record, or one field of it, comes from."""

class _BoardList(Records[Board]):
    def add(  # type: ignore[override]
        self,
        *,
        id: Optional[str] = None,
        uri: Optional[str] = None,
        alike: Optional[AnyQuantity] = None,
        kind: Optional[_BoardKind] = None,
        of: Optional[Union[Organisation, str]] = None,
        formed: Optional[AnyDate] = None,
        dissolved: Optional[AnyDate] = None,
        established_by: Optional[Union[Document, str]] = None,
        term: Optional[str] = None,
        supports: Optional[Iterable[Union[Organisation, str]]] = None,
        name: Optional[str] = None,
        purpose: Optional[str] = None,
        note: Optional[str] = None,
        citations: Optional[Iterable[Union[Citation, dict[str, Any]]]] = None,
    ) -> Board: ...

_PersonSex = Literal[
    "female",
    "male",
    "other",
]

class Person(Record):
    """Person: Somebody who is named: a leader, expert, member or author."""

    id: TextField
    """Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", "."."""
    uri: TextField
    """URI: What names the same thing in other dossiers: a joint event has one in all of them."""
    alike: QuantityField
    """Alike: How many the record stands for, where a source does not name each; unset means one."""
    family: TextField
    """Family name: The family name, such as "Lê" in "Lê Xuân Rao"."""
    middle: TextField
    """Middle name: What stands between family and given name, such as "Xuân"."""
    given: TextField
    """Given name: The given name, such as "Rao"; lists are sorted by it."""
    name: TextField
    """Name: The whole name where the parts do not apply: foreigners, pen names."""
    sex: ChoiceField[_PersonSex]
    """Sex: Only where statistics need it and the person agrees."""
    born: DateField
    """Born: The date of birth, or the year alone."""
    country: TextField
    """Country: The ISO 3166 code of the country of residence, such as VN, DE."""
    overseas: FlagField
    """Overseas: True for a Vietnamese who lives abroad."""
    field: TextField
    """Field: The field of expertise, such as "town planning"."""
    workplace: RefField[Organisation]
    """Workplace: The main place of work; offices held have records of their own."""
    phone: TextField
    """Phone: The person's own telephone."""
    email: TextField
    """Email: The person's own email address."""
    titles: TextsField
    """Titles: One academic title or degree each: GS, PGS, TSKH, TS."""
    note: TextField
    """Note: What else is worth knowing and no other field can hold."""
    citations: ChildrenField[_CitationList, Citation]
    """Citations: Where the record, or one field of it, comes from."""

class _PersonList(Records[Person]):
    def add(  # type: ignore[override]
        self,
        *,
        id: Optional[str] = None,
        uri: Optional[str] = None,
        alike: Optional[AnyQuantity] = None,
        family: Optional[str] = None,
        middle: Optional[str] = None,
        given: Optional[str] = None,
        name: Optional[str] = None,
        sex: Optional[_PersonSex] = None,
        born: Optional[AnyDate] = None,
        country: Optional[str] = None,
        overseas: Optional[AnyFlag] = None,
        field: Optional[str] = None,
        workplace: Optional[Union[Organisation, str]] = None,
        phone: Optional[str] = None,
        email: Optional[str] = None,
        titles: Optional[Iterable[str]] = None,
        note: Optional[str] = None,
        citations: Optional[Iterable[Union[Citation, dict[str, Any]]]] = None,
    ) -> Person: ...

_OfficeRole = Literal[
    "chair",
    "vice-chair",
    "secretary-general",
    "head",
    "deputy-head",
    "director",
    "deputy-director",
    "secretary",
    "member",
    "inspector",
    "juror",
    "other",
]

class Office(Record):
    """Office: One person in one office for a time; two offices are two records."""

    id: TextField
    """Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", "."."""
    uri: TextField
    """URI: What names the same thing in other dossiers: a joint event has one in all of them."""
    alike: QuantityField
    """Alike: How many the record stands for, where a source does not name each; unset means one."""
    holder: RefField[Person]
    """Holder: Who holds it."""
    of: RefField[Union[Organisation, Board]]
    """Of: The organisation or board that it is in."""
    role: ChoiceField[_OfficeRole]
    """Role: The nearest kind of office (org:role of W3C ORG)."""
    acting: FlagField
    """Acting: True where the office is held for the time being."""
    from_: DateField
    """From: When the holder took office."""
    to: DateField
    """To: When the holder left it; unset while it is held."""
    decided_by: RefField[Document]
    """Decided by: The decision or resolution that appointed the holder."""
    title: TextField
    """Title: As the decision words it, such as "Standing Vice-Chair"."""
    note: TextField
    """Note: What else is worth knowing and no other field can hold."""
    citations: ChildrenField[_CitationList, Citation]
    """Citations: Where the record, or one field of it, comes from."""

class _OfficeList(Records[Office]):
    def add(  # type: ignore[override]
        self,
        *,
        id: Optional[str] = None,
        uri: Optional[str] = None,
        alike: Optional[AnyQuantity] = None,
        holder: Optional[Union[Person, str]] = None,
        of: Optional[Union[Union[Organisation, Board], str]] = None,
        role: Optional[_OfficeRole] = None,
        acting: Optional[AnyFlag] = None,
        from_: Optional[AnyDate] = None,
        to: Optional[AnyDate] = None,
        decided_by: Optional[Union[Document, str]] = None,
        title: Optional[str] = None,
        note: Optional[str] = None,
        citations: Optional[Iterable[Union[Citation, dict[str, Any]]]] = None,
    ) -> Office: ...

_MembershipKind = Literal[
    "member-association",
    "collective",
    "individual",
    "associate",
    "honorary",
]

class Membership(Record):
    """Membership: Who is a member of what, how and since when (org:Membership of W3C ORG)."""

    id: TextField
    """Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", "."."""
    uri: TextField
    """URI: What names the same thing in other dossiers: a joint event has one in all of them."""
    alike: QuantityField
    """Alike: How many the record stands for, where a source does not name each; unset means one."""
    member: RefField[Union[Organisation, Person]]
    """Member: The organisation or person; unset for a group nobody named."""
    of: RefField[Organisation]
    """Of: The union or association that was joined (org:organization)."""
    kind: ChoiceField[_MembershipKind]
    """Kind: The kind of member, by the charter of what was joined."""
    from_: DateField
    """From: When the member was admitted."""
    to: DateField
    """To: When the member left; unset while membership lasts."""
    decided_by: RefField[Document]
    """Decided by: The decision that admitted the member."""
    countries: TextsField
    """Countries: The ISO 3166 codes of a group's countries, such as JP DE."""
    note: TextField
    """Note: What else is worth knowing and no other field can hold."""
    citations: ChildrenField[_CitationList, Citation]
    """Citations: Where the record, or one field of it, comes from."""

class _MembershipList(Records[Membership]):
    def add(  # type: ignore[override]
        self,
        *,
        id: Optional[str] = None,
        uri: Optional[str] = None,
        alike: Optional[AnyQuantity] = None,
        member: Optional[Union[Union[Organisation, Person], str]] = None,
        of: Optional[Union[Organisation, str]] = None,
        kind: Optional[_MembershipKind] = None,
        from_: Optional[AnyDate] = None,
        to: Optional[AnyDate] = None,
        decided_by: Optional[Union[Document, str]] = None,
        countries: Optional[Iterable[str]] = None,
        note: Optional[str] = None,
        citations: Optional[Iterable[Union[Citation, dict[str, Any]]]] = None,
    ) -> Membership: ...


class Programme(Record):
    """Programme: A long-term programme of a higher body, with its targets (ISO 17469, StratML)."""

    id: TextField
    """Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", "."."""
    uri: TextField
    """URI: What names the same thing in other dossiers: a joint event has one in all of them."""
    alike: QuantityField
    """Alike: How many the record stands for, where a source does not name each; unset means one."""
    basis: RefField[Document]
    """Basis: The document that issued it, such as 07-CTr/TU."""
    owner: RefField[Organisation]
    """Owner: The Party committee or authority whose programme it is."""
    from_: DateField
    """From: The first year or day of its period."""
    to: DateField
    """To: The last year or day of its period."""
    title: TextField
    """Title: Its full title with the period, as in the document."""
    targets: ChildrenField[_TargetList, Target]
    """Targets: The targets that it sets."""
    note: TextField
    """Note: What else is worth knowing and no other field can hold."""
    citations: ChildrenField[_CitationList, Citation]
    """Citations: Where the record, or one field of it, comes from."""

class _ProgrammeList(Records[Programme]):
    def add(  # type: ignore[override]
        self,
        *,
        id: Optional[str] = None,
        uri: Optional[str] = None,
        alike: Optional[AnyQuantity] = None,
        basis: Optional[Union[Document, str]] = None,
        owner: Optional[Union[Organisation, str]] = None,
        from_: Optional[AnyDate] = None,
        to: Optional[AnyDate] = None,
        title: Optional[str] = None,
        targets: Optional[Iterable[Union[Target, dict[str, Any]]]] = None,
        note: Optional[str] = None,
        citations: Optional[Iterable[Union[Citation, dict[str, Any]]]] = None,
    ) -> Programme: ...

_TargetDirection = Literal[
    "at-least",
    "above",
    "at-most",
    "below",
    "equal",
    "between",
]

class Target(Record):
    """Target: A number that a programme is to reach by a date."""

    id: TextField
    """Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", "."."""
    uri: TextField
    """URI: What names the same thing in other dossiers: a joint event has one in all of them."""
    alike: QuantityField
    """Alike: How many the record stands for, where a source does not name each; unset means one."""
    unit: TextField
    """Unit: The unit of all its numbers, such as "%", "% a year"."""
    direction: ChoiceField[_TargetDirection]
    """Direction: How a result is compared with the value to be met."""
    value: DecimalField
    """Value: The number to reach; with "between", the lower one."""
    upper: DecimalField
    """Upper: The upper number, with "between" only."""
    baseline: DecimalField
    """Baseline: The number before work began, to show progress."""
    baseline_date: DateField
    """Baseline date: The year or day of the baseline."""
    due: DateField
    """Due: When it is to be met; a year means the end of it."""
    name: TextField
    """Name: What is measured, such as "share of the digital economy"."""
    measurements: ChildrenField[_MeasurementList, Measurement]
    """Measurements: What was measured; the last in the period decides."""
    note: TextField
    """Note: What else is worth knowing and no other field can hold."""
    citations: ChildrenField[_CitationList, Citation]
    """Citations: Where the record, or one field of it, comes from."""

class _TargetList(Records[Target]):
    def add(  # type: ignore[override]
        self,
        *,
        id: Optional[str] = None,
        uri: Optional[str] = None,
        alike: Optional[AnyQuantity] = None,
        unit: Optional[str] = None,
        direction: Optional[_TargetDirection] = None,
        value: Optional[AnyDecimal] = None,
        upper: Optional[AnyDecimal] = None,
        baseline: Optional[AnyDecimal] = None,
        baseline_date: Optional[AnyDate] = None,
        due: Optional[AnyDate] = None,
        name: Optional[str] = None,
        measurements: Optional[Iterable[Union[Measurement, dict[str, Any]]]] = None,
        note: Optional[str] = None,
        citations: Optional[Iterable[Union[Citation, dict[str, Any]]]] = None,
    ) -> Target: ...


class Measurement(Record):
    """Measurement: What a target stood at in a period."""

    id: TextField
    """Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", "."."""
    uri: TextField
    """URI: What names the same thing in other dossiers: a joint event has one in all of them."""
    alike: QuantityField
    """Alike: How many the record stands for, where a source does not name each; unset means one."""
    from_: DateField
    """From: When the time that is measured begins."""
    to: DateField
    """To: When that time ends, or the day of measuring."""
    value: QuantityField
    """Value: The number found, in the target's unit; "~" marks an estimate."""
    by: RefField[Organisation]
    """By: Who measured or published it."""
    note: TextField
    """Note: What else is worth knowing and no other field can hold."""
    citations: ChildrenField[_CitationList, Citation]
    """Citations: Where the record, or one field of it, comes from."""

class _MeasurementList(Records[Measurement]):
    def add(  # type: ignore[override]
        self,
        *,
        id: Optional[str] = None,
        uri: Optional[str] = None,
        alike: Optional[AnyQuantity] = None,
        from_: Optional[AnyDate] = None,
        to: Optional[AnyDate] = None,
        value: Optional[AnyQuantity] = None,
        by: Optional[Union[Organisation, str]] = None,
        note: Optional[str] = None,
        citations: Optional[Iterable[Union[Citation, dict[str, Any]]]] = None,
    ) -> Measurement: ...

_PlanKind = Literal[
    "annual-plan",
    "term-plan",
    "scheme",
    "project",
    "research-topic",
]
_PlanLevel = Literal[
    "central",
    "provincial",
    "district",
    "commune",
    "foreign",
]
_PlanStatus = Literal[
    "draft",
    "approved",
    "under-way",
    "done",
    "suspended",
    "dropped",
]
_PlanTimeliness = Literal[
    "on-time",
    "late",
]

class Plan(Record):
    """Plan: A work plan, scheme, project or research topic with its tasks (ISO 17469, StratML)."""

    id: TextField
    """Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", "."."""
    uri: TextField
    """URI: What names the same thing in other dossiers: a joint event has one in all of them."""
    alike: QuantityField
    """Alike: How many the record stands for, where a source does not name each; unset means one."""
    kind: ChoiceField[_PlanKind]
    """Kind: An annual or term plan, scheme, project or research topic."""
    level: ChoiceField[_PlanLevel]
    """Level: The level that approves or manages it, such as "provincial"."""
    owner: RefField[Organisation]
    """Owner: Who commissions, approves or funds it."""
    lead: RefField[Organisation]
    """Lead: Who leads the work."""
    partners: RefsField[Organisation]
    """Partners: Who takes part in the work."""
    basis: RefsField[Document]
    """Basis: The documents that order, approve or ground it."""
    under: RefField[Union[Programme, Plan]]
    """Under: The programme or larger plan that it carries out."""
    from_: DateField
    """From: When it is planned to begin."""
    to: DateField
    """To: When it is planned to end: the deadline that it is judged by."""
    started: DateField
    """Started: When work began in fact."""
    finished: DateField
    """Finished: When it was completed; a review counts it by this date."""
    status: ChoiceField[_PlanStatus]
    """Status: How far it has come, from draft to done."""
    timeliness: ChoiceField[_PlanTimeliness]
    """Timeliness: On time or late as a source states it, where dates do not tell."""
    serves: RefsField[Target]
    """Serves: The programme's targets that it helps to meet."""
    budget: IntegerField
    """Budget: The funds approved, in VND."""
    funding: TextField
    """Funding: The state budget, sponsors, grants or own funds."""
    title: TextField
    """Title: Its full title, as in the document."""
    also: LabelsField
    """Also: Other wordings of the title in the sources."""
    tasks: ChildrenField[_TaskList, Task]
    """Tasks: The tasks that make it up."""
    note: TextField
    """Note: What else is worth knowing and no other field can hold."""
    citations: ChildrenField[_CitationList, Citation]
    """Citations: Where the record, or one field of it, comes from."""

class _PlanList(Records[Plan]):
    def add(  # type: ignore[override]
        self,
        *,
        id: Optional[str] = None,
        uri: Optional[str] = None,
        alike: Optional[AnyQuantity] = None,
        kind: Optional[_PlanKind] = None,
        level: Optional[_PlanLevel] = None,
        owner: Optional[Union[Organisation, str]] = None,
        lead: Optional[Union[Organisation, str]] = None,
        partners: Optional[Iterable[Union[Organisation, str]]] = None,
        basis: Optional[Iterable[Union[Document, str]]] = None,
        under: Optional[Union[Union[Programme, Plan], str]] = None,
        from_: Optional[AnyDate] = None,
        to: Optional[AnyDate] = None,
        started: Optional[AnyDate] = None,
        finished: Optional[AnyDate] = None,
        status: Optional[_PlanStatus] = None,
        timeliness: Optional[_PlanTimeliness] = None,
        serves: Optional[Iterable[Union[Target, str]]] = None,
        budget: Optional[AnyInteger] = None,
        funding: Optional[str] = None,
        title: Optional[str] = None,
        also: Optional[Iterable[str]] = None,
        tasks: Optional[Iterable[Union[Task, dict[str, Any]]]] = None,
        note: Optional[str] = None,
        citations: Optional[Iterable[Union[Citation, dict[str, Any]]]] = None,
    ) -> Plan: ...

_TaskArea = Literal[
    "propaganda",
    "organisation-building",
    "rallying-intellectuals",
    "consultation",
    "research",
    "technology-transfer",
    "dissemination",
    "training",
    "contest",
    "overseas",
    "cooperation",
    "emulation",
    "administration",
]
_TaskStatus = Literal[
    "planned",
    "under-way",
    "done",
    "dropped",
]
_TaskTimeliness = Literal[
    "on-time",
    "late",
]

class Task(Record):
    """Task: A piece of work, in a plan or in none, divided to any depth."""

    id: TextField
    """Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", "."."""
    uri: TextField
    """URI: What names the same thing in other dossiers: a joint event has one in all of them."""
    alike: QuantityField
    """Alike: How many the record stands for, where a source does not name each; unset means one."""
    area: ChoiceField[_TaskArea]
    """Area: The federation's area of work: the heading in a report."""
    lead: RefField[Organisation]
    """Lead: Who is in charge."""
    partners: RefsField[Organisation]
    """Partners: Who helps."""
    answers: RefsField[Request]
    """Answers: The requests that this task answers."""
    start: DateField
    """Start: When it is planned to begin."""
    due: DateField
    """Due: Its deadline; a month means the end of it."""
    started: DateField
    """Started: When work began in fact."""
    finished: DateField
    """Finished: When it was done, to be set against the deadline."""
    status: ChoiceField[_TaskStatus]
    """Status: Planned, under way, done or dropped."""
    timeliness: ChoiceField[_TaskTimeliness]
    """Timeliness: On time or late as a source states it, where dates do not tell."""
    measure: TextField
    """Measure: The catalogue's measure that counts the result, such as events.forum."""
    amount: QuantityField
    """Amount: How much of that measure is planned."""
    progress: IntegerField
    """Progress: From 0 to 100, as the lead judges it."""
    delivers: RefsField[Union[Document, Board, Membership, Event, Consultation, Recommendation, Solution, Contest, Publication]]
    """Delivers: The events, consultations, proposals and documents that came of it."""
    budget: IntegerField
    """Budget: The funds planned, in VND."""
    spent: IntegerField
    """Spent: What was spent, in VND."""
    title: TextField
    """Title: What is to be done, in one short sentence."""
    topics: TextsField
    """Topics: One subject each, such as "digital transformation"."""
    tasks: ChildrenField[_TaskList, Task]
    """Tasks: Smaller tasks; where there are any, only the last level counts."""
    note: TextField
    """Note: What else is worth knowing and no other field can hold."""
    citations: ChildrenField[_CitationList, Citation]
    """Citations: Where the record, or one field of it, comes from."""

class _TaskList(Records[Task]):
    def add(  # type: ignore[override]
        self,
        *,
        id: Optional[str] = None,
        uri: Optional[str] = None,
        alike: Optional[AnyQuantity] = None,
        area: Optional[_TaskArea] = None,
        lead: Optional[Union[Organisation, str]] = None,
        partners: Optional[Iterable[Union[Organisation, str]]] = None,
        answers: Optional[Iterable[Union[Request, str]]] = None,
        start: Optional[AnyDate] = None,
        due: Optional[AnyDate] = None,
        started: Optional[AnyDate] = None,
        finished: Optional[AnyDate] = None,
        status: Optional[_TaskStatus] = None,
        timeliness: Optional[_TaskTimeliness] = None,
        measure: Optional[str] = None,
        amount: Optional[AnyQuantity] = None,
        progress: Optional[AnyInteger] = None,
        delivers: Optional[Iterable[Union[Union[Document, Board, Membership, Event, Consultation, Recommendation, Solution, Contest, Publication], str]]] = None,
        budget: Optional[AnyInteger] = None,
        spent: Optional[AnyInteger] = None,
        title: Optional[str] = None,
        topics: Optional[Iterable[str]] = None,
        tasks: Optional[Iterable[Union[Task, dict[str, Any]]]] = None,
        note: Optional[str] = None,
        citations: Optional[Iterable[Union[Citation, dict[str, Any]]]] = None,
    ) -> Task: ...

_EventKind = Literal[
    "workshop",
    "conference",
    "seminar",
    "forum",
    "training",
    "lecture",
    "ceremony",
    "exhibition",
    "field-visit",
    "campaign",
    "meeting",
]
_EventArea = Literal[
    "propaganda",
    "organisation-building",
    "rallying-intellectuals",
    "consultation",
    "research",
    "technology-transfer",
    "dissemination",
    "training",
    "contest",
    "overseas",
    "cooperation",
    "emulation",
    "administration",
]
_EventFormat = Literal[
    "in-person",
    "online",
    "hybrid",
]

class Event(Record):
    """Event: A workshop, conference, forum, course, ceremony or meeting."""

    id: TextField
    """Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", "."."""
    uri: TextField
    """URI: What names the same thing in other dossiers: a joint event has one in all of them."""
    alike: QuantityField
    """Alike: How many the record stands for, where a source does not name each; unset means one."""
    kind: ChoiceField[_EventKind]
    """Kind: A workshop, conference, forum, training or other."""
    area: ChoiceField[_EventArea]
    """Area: The area of work: by it, workshops and conferences count as consultation."""
    from_: DateField
    """From: Its first day; a review counts it by this date."""
    to: DateField
    """To: Its last day, where there are several."""
    place: TextField
    """Place: The hall, address or locality."""
    format: ChoiceField[_EventFormat]
    """Format: In person, online or both."""
    hosts: RefsField[Organisation]
    """Hosts: Those who hold it in their name."""
    partners: RefsField[Organisation]
    """Partners: Those who help, support or pay."""
    concerns: RefsField[Union[Document, Programme, Plan, Consultation]]
    """Concerns: The plan, programme, draft or consultation that it reviews, launches, discusses."""
    attendance: QuantityField
    """Attendance: How many attended; "?" where a source says only that many did."""
    papers: QuantityField
    """Papers: How many papers were sent in; "10+" is at least 10."""
    title: TextField
    """Title: The title on the invitation, or as the source gives it."""
    topics: TextsField
    """Topics: One subject each, such as "smart city"."""
    speeches: ChildrenField[_SpeechList, Speech]
    """Speeches: Who spoke, in order."""
    note: TextField
    """Note: What else is worth knowing and no other field can hold."""
    citations: ChildrenField[_CitationList, Citation]
    """Citations: Where the record, or one field of it, comes from."""

class _EventList(Records[Event]):
    def add(  # type: ignore[override]
        self,
        *,
        id: Optional[str] = None,
        uri: Optional[str] = None,
        alike: Optional[AnyQuantity] = None,
        kind: Optional[_EventKind] = None,
        area: Optional[_EventArea] = None,
        from_: Optional[AnyDate] = None,
        to: Optional[AnyDate] = None,
        place: Optional[str] = None,
        format: Optional[_EventFormat] = None,
        hosts: Optional[Iterable[Union[Organisation, str]]] = None,
        partners: Optional[Iterable[Union[Organisation, str]]] = None,
        concerns: Optional[Iterable[Union[Union[Document, Programme, Plan, Consultation], str]]] = None,
        attendance: Optional[AnyQuantity] = None,
        papers: Optional[AnyQuantity] = None,
        title: Optional[str] = None,
        topics: Optional[Iterable[str]] = None,
        speeches: Optional[Iterable[Union[Speech, dict[str, Any]]]] = None,
        note: Optional[str] = None,
        citations: Optional[Iterable[Union[Citation, dict[str, Any]]]] = None,
    ) -> Event: ...


class Speech(Record):
    """Speech: What one person said at an event."""

    id: TextField
    """Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", "."."""
    uri: TextField
    """URI: What names the same thing in other dossiers: a joint event has one in all of them."""
    alike: QuantityField
    """Alike: How many the record stands for, where a source does not name each; unset means one."""
    speaker: RefField[Person]
    """Speaker: Who spoke or read a paper."""
    office: RefField[Office]
    """Office: The office in which the speaker spoke."""
    summary: TextField
    """Summary: The gist of it; what was asked for is a request of its own."""
    note: TextField
    """Note: What else is worth knowing and no other field can hold."""
    citations: ChildrenField[_CitationList, Citation]
    """Citations: Where the record, or one field of it, comes from."""

class _SpeechList(Records[Speech]):
    def add(  # type: ignore[override]
        self,
        *,
        id: Optional[str] = None,
        uri: Optional[str] = None,
        alike: Optional[AnyQuantity] = None,
        speaker: Optional[Union[Person, str]] = None,
        office: Optional[Union[Office, str]] = None,
        summary: Optional[str] = None,
        note: Optional[str] = None,
        citations: Optional[Iterable[Union[Citation, dict[str, Any]]]] = None,
    ) -> Speech: ...


class Request(Record):
    """Request: What a leader or authority asks the federation to do."""

    id: TextField
    """Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", "."."""
    uri: TextField
    """URI: What names the same thing in other dossiers: a joint event has one in all of them."""
    alike: QuantityField
    """Alike: How many the record stands for, where a source does not name each; unset means one."""
    by: RefField[Union[Organisation, Person]]
    """By: The leader or authority that asks."""
    at: RefField[Event]
    """At: The conference or meeting where it was made."""
    made: DateField
    """Made: When it was spoken, or the letter was signed."""
    from_: DateField
    """From: When the time that it asks about begins, such as 2024."""
    to: DateField
    """To: When the time that it asks about ends."""
    basis: RefField[Document]
    """Basis: The letter, directive or conclusion that makes it."""
    concerns: RefsField[Union[Programme, Target, Plan, Solution]]
    """Concerns: The plan, programme, target or solution that it is about."""
    text: TextField
    """Text: What is asked; one record for each thing, for tasks to answer."""
    note: TextField
    """Note: What else is worth knowing and no other field can hold."""
    citations: ChildrenField[_CitationList, Citation]
    """Citations: Where the record, or one field of it, comes from."""

class _RequestList(Records[Request]):
    def add(  # type: ignore[override]
        self,
        *,
        id: Optional[str] = None,
        uri: Optional[str] = None,
        alike: Optional[AnyQuantity] = None,
        by: Optional[Union[Union[Organisation, Person], str]] = None,
        at: Optional[Union[Event, str]] = None,
        made: Optional[AnyDate] = None,
        from_: Optional[AnyDate] = None,
        to: Optional[AnyDate] = None,
        basis: Optional[Union[Document, str]] = None,
        concerns: Optional[Iterable[Union[Union[Programme, Target, Plan, Solution], str]]] = None,
        text: Optional[str] = None,
        note: Optional[str] = None,
        citations: Optional[Iterable[Union[Citation, dict[str, Any]]]] = None,
    ) -> Request: ...

_ConsultationKind = Literal[
    "advice",
    "critique",
    "appraisal",
    "comment",
]
_ConsultationOrigin = Literal[
    "commissioned",
    "own-initiative",
]
_ConsultationSubjectKind = Literal[
    "line",
    "policy",
    "programme",
    "project",
    "scheme",
    "master-plan",
    "plan",
    "law",
]
_ConsultationConclusion = Literal[
    "agree",
    "agree-with-changes",
    "disagree",
]
_ConsultationForm = Literal[
    "report",
    "written-comment",
    "minutes",
    "proceedings",
    "petition",
]
_ConsultationFunding = Literal[
    "budget",
    "contract",
    "own",
]

class Consultation(Record):
    """Consultation: One advice, critique or social appraisal (Decision 14/2014/QĐ-TTg), or comment on a draft."""

    id: TextField
    """Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", "."."""
    uri: TextField
    """URI: What names the same thing in other dossiers: a joint event has one in all of them."""
    alike: QuantityField
    """Alike: How many the record stands for, where a source does not name each; unset means one."""
    kind: ChoiceField[_ConsultationKind]
    """Kind: Advice, critique, social appraisal (Decision 14/2014/QĐ-TTg) or mere comment."""
    origin: ChoiceField[_ConsultationOrigin]
    """Origin: Whether another body asked for it or the federation proposed it."""
    subject_kind: ChoiceField[_ConsultationSubjectKind]
    """Kind of subject: What is considered, by the kinds that Decision 14/2014/QĐ-TTg names."""
    concerns: RefsField[Document]
    """Concerns: The drafts or issued documents that are considered."""
    commissioner: RefField[Organisation]
    """Commissioner: The body that asked for it; unset when on own initiative."""
    drafter: RefField[Organisation]
    """Drafter: Who prepares the subject; may differ from who commissioned it."""
    lead: RefField[Organisation]
    """Lead: The federation or member association that carries it out."""
    partners: RefsField[Organisation]
    """Partners: Associations, institutes and others that take part."""
    answers: RefsField[Request]
    """Answers: The requests in the dossier that it answers."""
    request_document: RefField[Document]
    """Request document: The letter that sent the subject and asked for an opinion."""
    board: RefField[Board]
    """Board: The council of experts formed for it."""
    received: DateField
    """Received: When the request and its papers came in."""
    due: DateField
    """Due: The deadline for the result, as the request or contract sets it."""
    delivered: DateField
    """Delivered: When the report or opinion was sent; this date places it in a period."""
    events: RefsField[Event]
    """Events: Workshops, seminars and meetings held for it."""
    conclusion: ChoiceField[_ConsultationConclusion]
    """Conclusion: The overall view of the federation or council."""
    result: RefField[Document]
    """Result: The report or comment that was sent."""
    form: ChoiceField[_ConsultationForm]
    """Form: In what form the result was sent."""
    cost: IntegerField
    """Cost: What it cost in all, in whole VND."""
    funding: ChoiceField[_ConsultationFunding]
    """Funding: Where the money came from (financial terms of Decision 14/2014/QĐ-TTg)."""
    subject: TextField
    """Subject: The full name of the policy, project, master plan or draft that is considered."""
    experts: ChildrenField[_ExpertList, Expert]
    """Experts: Those who were asked for an opinion, with the view of each."""
    note: TextField
    """Note: What else is worth knowing and no other field can hold."""
    citations: ChildrenField[_CitationList, Citation]
    """Citations: Where the record, or one field of it, comes from."""

class _ConsultationList(Records[Consultation]):
    def add(  # type: ignore[override]
        self,
        *,
        id: Optional[str] = None,
        uri: Optional[str] = None,
        alike: Optional[AnyQuantity] = None,
        kind: Optional[_ConsultationKind] = None,
        origin: Optional[_ConsultationOrigin] = None,
        subject_kind: Optional[_ConsultationSubjectKind] = None,
        concerns: Optional[Iterable[Union[Document, str]]] = None,
        commissioner: Optional[Union[Organisation, str]] = None,
        drafter: Optional[Union[Organisation, str]] = None,
        lead: Optional[Union[Organisation, str]] = None,
        partners: Optional[Iterable[Union[Organisation, str]]] = None,
        answers: Optional[Iterable[Union[Request, str]]] = None,
        request_document: Optional[Union[Document, str]] = None,
        board: Optional[Union[Board, str]] = None,
        received: Optional[AnyDate] = None,
        due: Optional[AnyDate] = None,
        delivered: Optional[AnyDate] = None,
        events: Optional[Iterable[Union[Event, str]]] = None,
        conclusion: Optional[_ConsultationConclusion] = None,
        result: Optional[Union[Document, str]] = None,
        form: Optional[_ConsultationForm] = None,
        cost: Optional[AnyInteger] = None,
        funding: Optional[_ConsultationFunding] = None,
        subject: Optional[str] = None,
        experts: Optional[Iterable[Union[Expert, dict[str, Any]]]] = None,
        note: Optional[str] = None,
        citations: Optional[Iterable[Union[Citation, dict[str, Any]]]] = None,
    ) -> Consultation: ...

_ExpertRole = Literal[
    "chair",
    "reviewer",
    "member",
    "secretary",
]
_ExpertView = Literal[
    "agree",
    "agree-with-changes",
    "disagree",
]

class Expert(Record):
    """Expert: Someone asked for an opinion in one consultation."""

    id: TextField
    """Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", "."."""
    uri: TextField
    """URI: What names the same thing in other dossiers: a joint event has one in all of them."""
    alike: QuantityField
    """Alike: How many the record stands for, where a source does not name each; unset means one."""
    person: RefField[Person]
    """Person: Who the expert is, among the people of the dossier."""
    role: ChoiceField[_ExpertRole]
    """Role: The part played in the council or group of experts."""
    view: ChoiceField[_ExpertView]
    """View: The expert's own view, which may differ from the conclusion."""
    opinion: TextField
    """Opinion: The expert's remarks, reasons and proposals, in short."""
    note: TextField
    """Note: What else is worth knowing and no other field can hold."""
    citations: ChildrenField[_CitationList, Citation]
    """Citations: Where the record, or one field of it, comes from."""

class _ExpertList(Records[Expert]):
    def add(  # type: ignore[override]
        self,
        *,
        id: Optional[str] = None,
        uri: Optional[str] = None,
        alike: Optional[AnyQuantity] = None,
        person: Optional[Union[Person, str]] = None,
        role: Optional[_ExpertRole] = None,
        view: Optional[_ExpertView] = None,
        opinion: Optional[str] = None,
        note: Optional[str] = None,
        citations: Optional[Iterable[Union[Citation, dict[str, Any]]]] = None,
    ) -> Expert: ...

_FindingKind = Literal[
    "strength",
    "shortcoming",
    "bottleneck",
]

class Finding(Record):
    """Finding: A strength, shortcoming or bottleneck found in a consultation, a study or an event."""

    id: TextField
    """Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", "."."""
    uri: TextField
    """URI: What names the same thing in other dossiers: a joint event has one in all of them."""
    alike: QuantityField
    """Alike: How many the record stands for, where a source does not name each; unset means one."""
    kind: ChoiceField[_FindingKind]
    """Kind: A strength, a shortcoming or a bottleneck."""
    arises_from: RefField[Union[Plan, Event, Consultation]]
    """Arises from: The consultation, plan or event that found it."""
    concerns: RefField[Document]
    """Concerns: The document or draft that it is about."""
    text: TextField
    """Text: What was pointed out, one point in each record."""
    note: TextField
    """Note: What else is worth knowing and no other field can hold."""
    citations: ChildrenField[_CitationList, Citation]
    """Citations: Where the record, or one field of it, comes from."""

class _FindingList(Records[Finding]):
    def add(  # type: ignore[override]
        self,
        *,
        id: Optional[str] = None,
        uri: Optional[str] = None,
        alike: Optional[AnyQuantity] = None,
        kind: Optional[_FindingKind] = None,
        arises_from: Optional[Union[Union[Plan, Event, Consultation], str]] = None,
        concerns: Optional[Union[Document, str]] = None,
        text: Optional[str] = None,
        note: Optional[str] = None,
        citations: Optional[Iterable[Union[Citation, dict[str, Any]]]] = None,
    ) -> Finding: ...

_RecommendationKind = Literal[
    "solution",
    "model",
    "mechanism",
    "amendment",
    "other",
]
_RecommendationResponse = Literal[
    "accepted",
    "partly-accepted",
    "rejected",
]

class Recommendation(Record):
    """Recommendation: One thing that the federation proposed to an authority, and the answer to it."""

    id: TextField
    """Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", "."."""
    uri: TextField
    """URI: What names the same thing in other dossiers: a joint event has one in all of them."""
    alike: QuantityField
    """Alike: How many the record stands for, where a source does not name each; unset means one."""
    kind: ChoiceField[_RecommendationKind]
    """Kind: Whether it proposes a solution, a model, a mechanism or an amendment."""
    arises_from: RefField[Union[Plan, Event, Request, Consultation]]
    """Arises from: The consultation, plan, event or request that led to it."""
    addressee: RefField[Organisation]
    """Addressee: The competent authority to which it was made."""
    resolves: RefsField[Finding]
    """Resolves: The shortcomings and bottlenecks that it would remove."""
    made: DateField
    """Made: When it was sent or spoken."""
    response: ChoiceField[_RecommendationResponse]
    """Response: How the addressee answered; unset while no answer is known."""
    responded: DateField
    """Responded: When the addressee answered; the rate of acceptance goes by this date."""
    response_document: RefField[Document]
    """Response document: The letter of answer, or the document that took the recommendation in."""
    text: TextField
    """Text: What is recommended, in one sentence, one thing in each record."""
    reason: TextField
    """Reason: The addressee's reasons, above all for what it did not take up."""
    note: TextField
    """Note: What else is worth knowing and no other field can hold."""
    citations: ChildrenField[_CitationList, Citation]
    """Citations: Where the record, or one field of it, comes from."""

class _RecommendationList(Records[Recommendation]):
    def add(  # type: ignore[override]
        self,
        *,
        id: Optional[str] = None,
        uri: Optional[str] = None,
        alike: Optional[AnyQuantity] = None,
        kind: Optional[_RecommendationKind] = None,
        arises_from: Optional[Union[Union[Plan, Event, Request, Consultation], str]] = None,
        addressee: Optional[Union[Organisation, str]] = None,
        resolves: Optional[Iterable[Union[Finding, str]]] = None,
        made: Optional[AnyDate] = None,
        response: Optional[_RecommendationResponse] = None,
        responded: Optional[AnyDate] = None,
        response_document: Optional[Union[Document, str]] = None,
        text: Optional[str] = None,
        reason: Optional[str] = None,
        note: Optional[str] = None,
        citations: Optional[Iterable[Union[Citation, dict[str, Any]]]] = None,
    ) -> Recommendation: ...

_SolutionKind = Literal[
    "solution",
    "model",
]

class Solution(Record):
    """Solution: A solution or model, followed from proposal to replication or its end."""

    id: TextField
    """Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", "."."""
    uri: TextField
    """URI: What names the same thing in other dossiers: a joint event has one in all of them."""
    alike: QuantityField
    """Alike: How many the record stands for, where a source does not name each; unset means one."""
    kind: ChoiceField[_SolutionKind]
    """Kind: A single solution, or a model to replicate."""
    arises_from: RefField[Union[Plan, Recommendation, Entry]]
    """Arises from: The recommendation, plan (scheme, research topic) or contest entry that gave rise to it."""
    owner: RefField[Organisation]
    """Owner: The organisation that owns it, develops it and passes it on."""
    serves: RefsField[Target]
    """Serves: The targets of programmes that it helps to meet."""
    title: TextField
    """Title: Its name as in the proposal, decision or contest papers."""
    stages: ChildrenField[_StageList, Stage]
    """Stages: The steps it went through: proposed, selected, piloted, replicated."""
    sites: ChildrenField[_SiteList, Site]
    """Sites: Where it was piloted or replicated, with the outcome."""
    note: TextField
    """Note: What else is worth knowing and no other field can hold."""
    citations: ChildrenField[_CitationList, Citation]
    """Citations: Where the record, or one field of it, comes from."""

class _SolutionList(Records[Solution]):
    def add(  # type: ignore[override]
        self,
        *,
        id: Optional[str] = None,
        uri: Optional[str] = None,
        alike: Optional[AnyQuantity] = None,
        kind: Optional[_SolutionKind] = None,
        arises_from: Optional[Union[Union[Plan, Recommendation, Entry], str]] = None,
        owner: Optional[Union[Organisation, str]] = None,
        serves: Optional[Iterable[Union[Target, str]]] = None,
        title: Optional[str] = None,
        stages: Optional[Iterable[Union[Stage, dict[str, Any]]]] = None,
        sites: Optional[Iterable[Union[Site, dict[str, Any]]]] = None,
        note: Optional[str] = None,
        citations: Optional[Iterable[Union[Citation, dict[str, Any]]]] = None,
    ) -> Solution: ...

_StageKind = Literal[
    "proposed",
    "selected",
    "piloted",
    "replicated",
    "adopted",
    "dropped",
]

class Stage(Record):
    """Stage: One step of a solution on its way from proposal to use."""

    id: TextField
    """Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", "."."""
    uri: TextField
    """URI: What names the same thing in other dossiers: a joint event has one in all of them."""
    alike: QuantityField
    """Alike: How many the record stands for, where a source does not name each; unset means one."""
    kind: ChoiceField[_StageKind]
    """Kind: Which step the solution reached."""
    on: DateField
    """On: When it reached that step; this date places it in a period."""
    by: RefField[Organisation]
    """By: The organisation that proposed, chose or applied it."""
    basis: RefField[Document]
    """Basis: The decision, letter or agreement that records the step."""
    note: TextField
    """Note: What else is worth knowing and no other field can hold."""
    citations: ChildrenField[_CitationList, Citation]
    """Citations: Where the record, or one field of it, comes from."""

class _StageList(Records[Stage]):
    def add(  # type: ignore[override]
        self,
        *,
        id: Optional[str] = None,
        uri: Optional[str] = None,
        alike: Optional[AnyQuantity] = None,
        kind: Optional[_StageKind] = None,
        on: Optional[AnyDate] = None,
        by: Optional[Union[Organisation, str]] = None,
        basis: Optional[Union[Document, str]] = None,
        note: Optional[str] = None,
        citations: Optional[Iterable[Union[Citation, dict[str, Any]]]] = None,
    ) -> Stage: ...

_SiteUse = Literal[
    "pilot",
    "replication",
]
_SiteOutcome = Literal[
    "pending",
    "success",
    "partial",
    "failure",
]

class Site(Record):
    """Site: A place where a solution or model is piloted or replicated."""

    id: TextField
    """Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", "."."""
    uri: TextField
    """URI: What names the same thing in other dossiers: a joint event has one in all of them."""
    alike: QuantityField
    """Alike: How many the record stands for, where a source does not name each; unset means one."""
    place: TextField
    """Place: The commune, ward, plant or works where it is used."""
    organisation: RefField[Organisation]
    """Organisation: The enterprise, cooperative or body that uses it there."""
    use: ChoiceField[_SiteUse]
    """Use: As a pilot or as a replication."""
    from_: DateField
    """From: When use began; this date places the site in a period."""
    to: DateField
    """To: When use ended; unset while it goes on."""
    outcome: ChoiceField[_SiteOutcome]
    """Outcome: How far the aims were reached there."""
    benefit: TextField
    """Benefit: Economic, social and environmental gains seen, with figures if known."""
    note: TextField
    """Note: What else is worth knowing and no other field can hold."""
    citations: ChildrenField[_CitationList, Citation]
    """Citations: Where the record, or one field of it, comes from."""

class _SiteList(Records[Site]):
    def add(  # type: ignore[override]
        self,
        *,
        id: Optional[str] = None,
        uri: Optional[str] = None,
        alike: Optional[AnyQuantity] = None,
        place: Optional[str] = None,
        organisation: Optional[Union[Organisation, str]] = None,
        use: Optional[_SiteUse] = None,
        from_: Optional[AnyDate] = None,
        to: Optional[AnyDate] = None,
        outcome: Optional[_SiteOutcome] = None,
        benefit: Optional[str] = None,
        note: Optional[str] = None,
        citations: Optional[Iterable[Union[Citation, dict[str, Any]]]] = None,
    ) -> Site: ...

_ContestKind = Literal[
    "technical-innovation",
    "youth-innovation",
    "award",
]

class Contest(Record):
    """Contest: One edition of an innovation contest or an award."""

    id: TextField
    """Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", "."."""
    uri: TextField
    """URI: What names the same thing in other dossiers: a joint event has one in all of them."""
    alike: QuantityField
    """Alike: How many the record stands for, where a source does not name each; unset means one."""
    kind: ChoiceField[_ContestKind]
    """Kind: Which sort of contest or award it is."""
    edition: IntegerField
    """Edition: Which edition it is, as a number: 1 for the first."""
    from_: DateField
    """From: When it was launched or opened to entries."""
    to: DateField
    """To: When prizes were given; this date places it in a period."""
    hosts: RefsField[Organisation]
    """Hosts: The bodies that hold it, by its rules."""
    partners: RefsField[Organisation]
    """Partners: Departments, mass organisations and sponsors that take part."""
    basis: RefField[Document]
    """Basis: The decision that set its rules or its plan."""
    jury: RefField[Board]
    """Jury: The board that judges the entries."""
    title: TextField
    """Title: The full name as in the rules, with edition and years if given."""
    fields: ChildrenField[_ContestFieldList, ContestField]
    """Fields: The fields of the contest, with the prizes set for each."""
    criteria: ChildrenField[_CriterionList, Criterion]
    """Criteria: What entries are judged by, as the rules say."""
    entries: ChildrenField[_EntryList, Entry]
    """Entries: What was entered; at least what won a prize."""
    note: TextField
    """Note: What else is worth knowing and no other field can hold."""
    citations: ChildrenField[_CitationList, Citation]
    """Citations: Where the record, or one field of it, comes from."""

class _ContestList(Records[Contest]):
    def add(  # type: ignore[override]
        self,
        *,
        id: Optional[str] = None,
        uri: Optional[str] = None,
        alike: Optional[AnyQuantity] = None,
        kind: Optional[_ContestKind] = None,
        edition: Optional[AnyInteger] = None,
        from_: Optional[AnyDate] = None,
        to: Optional[AnyDate] = None,
        hosts: Optional[Iterable[Union[Organisation, str]]] = None,
        partners: Optional[Iterable[Union[Organisation, str]]] = None,
        basis: Optional[Union[Document, str]] = None,
        jury: Optional[Union[Board, str]] = None,
        title: Optional[str] = None,
        fields: Optional[Iterable[Union[ContestField, dict[str, Any]]]] = None,
        criteria: Optional[Iterable[Union[Criterion, dict[str, Any]]]] = None,
        entries: Optional[Iterable[Union[Entry, dict[str, Any]]]] = None,
        note: Optional[str] = None,
        citations: Optional[Iterable[Union[Citation, dict[str, Any]]]] = None,
    ) -> Contest: ...


class ContestField(Record):
    """Contest field: One field of a contest, with prizes of its own."""

    id: TextField
    """Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", "."."""
    uri: TextField
    """URI: What names the same thing in other dossiers: a joint event has one in all of them."""
    alike: QuantityField
    """Alike: How many the record stands for, where a source does not name each; unset means one."""
    max_first: IntegerField
    """Most first prizes: How many first prizes the rules allow in the field."""
    max_second: IntegerField
    """Most second prizes: How many second prizes the rules allow in the field."""
    max_third: IntegerField
    """Most third prizes: How many third prizes the rules allow in the field."""
    max_encouragement: IntegerField
    """Most encouragement prizes: How many encouragement prizes the rules allow in the field."""
    name: TextField
    """Name: The field as the rules call it, such as "information technology, electronics, telecommunications"."""
    note: TextField
    """Note: What else is worth knowing and no other field can hold."""
    citations: ChildrenField[_CitationList, Citation]
    """Citations: Where the record, or one field of it, comes from."""

class _ContestFieldList(Records[ContestField]):
    def add(  # type: ignore[override]
        self,
        *,
        id: Optional[str] = None,
        uri: Optional[str] = None,
        alike: Optional[AnyQuantity] = None,
        max_first: Optional[AnyInteger] = None,
        max_second: Optional[AnyInteger] = None,
        max_third: Optional[AnyInteger] = None,
        max_encouragement: Optional[AnyInteger] = None,
        name: Optional[str] = None,
        note: Optional[str] = None,
        citations: Optional[Iterable[Union[Citation, dict[str, Any]]]] = None,
    ) -> ContestField: ...


class Criterion(Record):
    """Criterion: Something that the jury scores entries by."""

    id: TextField
    """Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", "."."""
    uri: TextField
    """URI: What names the same thing in other dossiers: a joint event has one in all of them."""
    alike: QuantityField
    """Alike: How many the record stands for, where a source does not name each; unset means one."""
    weight: DecimalField
    """Weight: Its share of the total by the rules, such as 30 out of 100."""
    name: TextField
    """Name: As the rules have it: novelty, applicability, benefit."""
    note: TextField
    """Note: What else is worth knowing and no other field can hold."""
    citations: ChildrenField[_CitationList, Citation]
    """Citations: Where the record, or one field of it, comes from."""

class _CriterionList(Records[Criterion]):
    def add(  # type: ignore[override]
        self,
        *,
        id: Optional[str] = None,
        uri: Optional[str] = None,
        alike: Optional[AnyQuantity] = None,
        weight: Optional[AnyDecimal] = None,
        name: Optional[str] = None,
        note: Optional[str] = None,
        citations: Optional[Iterable[Union[Citation, dict[str, Any]]]] = None,
    ) -> Criterion: ...

_EntryPrize = Literal[
    "special",
    "first",
    "second",
    "third",
    "encouragement",
]

class Entry(Record):
    """Entry: A solution, work or product put in for a contest or an award."""

    id: TextField
    """Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", "."."""
    uri: TextField
    """URI: What names the same thing in other dossiers: a joint event has one in all of them."""
    alike: QuantityField
    """Alike: How many the record stands for, where a source does not name each; unset means one."""
    field: RefField[ContestField]
    """Field: The field of the contest that it was entered in."""
    authors: RefsField[Person]
    """Authors: The authors, the leading one first."""
    unit: RefField[Organisation]
    """Unit: Where the authors work, or the body that entered it."""
    prize: ChoiceField[_EntryPrize]
    """Prize: The prize that it won; unset if none."""
    money: IntegerField
    """Money: The money that went with the prize, in whole VND."""
    title: TextField
    """Title: The name of the solution or product, as on the entry form."""
    scores: ChildrenField[_ScoreList, Score]
    """Scores: What each juror gave on each criterion."""
    note: TextField
    """Note: What else is worth knowing and no other field can hold."""
    citations: ChildrenField[_CitationList, Citation]
    """Citations: Where the record, or one field of it, comes from."""

class _EntryList(Records[Entry]):
    def add(  # type: ignore[override]
        self,
        *,
        id: Optional[str] = None,
        uri: Optional[str] = None,
        alike: Optional[AnyQuantity] = None,
        field: Optional[Union[ContestField, str]] = None,
        authors: Optional[Iterable[Union[Person, str]]] = None,
        unit: Optional[Union[Organisation, str]] = None,
        prize: Optional[_EntryPrize] = None,
        money: Optional[AnyInteger] = None,
        title: Optional[str] = None,
        scores: Optional[Iterable[Union[Score, dict[str, Any]]]] = None,
        note: Optional[str] = None,
        citations: Optional[Iterable[Union[Citation, dict[str, Any]]]] = None,
    ) -> Entry: ...


class Score(Record):
    """Score: What a juror, or the jury, gave on one criterion."""

    id: TextField
    """Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", "."."""
    uri: TextField
    """URI: What names the same thing in other dossiers: a joint event has one in all of them."""
    alike: QuantityField
    """Alike: How many the record stands for, where a source does not name each; unset means one."""
    criterion: RefField[Criterion]
    """Criterion: The criterion of the contest that is scored."""
    juror: RefField[Person]
    """Juror: Who gave it; unset for a score of the jury as a whole."""
    value: DecimalField
    """Value: The score exactly as on the sheet, not rounded."""
    note: TextField
    """Note: What else is worth knowing and no other field can hold."""
    citations: ChildrenField[_CitationList, Citation]
    """Citations: Where the record, or one field of it, comes from."""

class _ScoreList(Records[Score]):
    def add(  # type: ignore[override]
        self,
        *,
        id: Optional[str] = None,
        uri: Optional[str] = None,
        alike: Optional[AnyQuantity] = None,
        criterion: Optional[Union[Criterion, str]] = None,
        juror: Optional[Union[Person, str]] = None,
        value: Optional[AnyDecimal] = None,
        note: Optional[str] = None,
        citations: Optional[Iterable[Union[Citation, dict[str, Any]]]] = None,
    ) -> Score: ...

_PublicationKind = Literal[
    "journal",
    "newsletter",
    "proceedings",
    "book",
    "website",
    "broadcast",
]

class Publication(Record):
    """Publication: An issue of a journal or newsletter, or proceedings, a book, a site or a broadcast."""

    id: TextField
    """Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", "."."""
    uri: TextField
    """URI: What names the same thing in other dossiers: a joint event has one in all of them."""
    alike: QuantityField
    """Alike: How many the record stands for, where a source does not name each; unset means one."""
    kind: ChoiceField[_PublicationKind]
    """Kind: Journal, newsletter, proceedings, book, website or broadcast."""
    issue: TextField
    """Issue: The issue or volume, such as "no. 3/2023"."""
    published: DateField
    """Published: When it came out or went on air; this date places it in a period."""
    publisher: RefField[Organisation]
    """Publisher: The association, publisher or press body that issued it."""
    events: RefsField[Event]
    """Events: The workshops or conferences that it records."""
    copies: QuantityField
    """Copies: How many copies of this issue were printed; ? where the source is vague."""
    title: TextField
    """Title: The name of the journal, book or proceedings, as on the cover."""
    note: TextField
    """Note: What else is worth knowing and no other field can hold."""
    citations: ChildrenField[_CitationList, Citation]
    """Citations: Where the record, or one field of it, comes from."""

class _PublicationList(Records[Publication]):
    def add(  # type: ignore[override]
        self,
        *,
        id: Optional[str] = None,
        uri: Optional[str] = None,
        alike: Optional[AnyQuantity] = None,
        kind: Optional[_PublicationKind] = None,
        issue: Optional[str] = None,
        published: Optional[AnyDate] = None,
        publisher: Optional[Union[Organisation, str]] = None,
        events: Optional[Iterable[Union[Event, str]]] = None,
        copies: Optional[AnyQuantity] = None,
        title: Optional[str] = None,
        note: Optional[str] = None,
        citations: Optional[Iterable[Union[Citation, dict[str, Any]]]] = None,
    ) -> Publication: ...


class Figure(Record):
    """Figure: A number as somebody stated it, set beside the records and never in their place."""

    id: TextField
    """Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", "."."""
    uri: TextField
    """URI: What names the same thing in other dossiers: a joint event has one in all of them."""
    alike: QuantityField
    """Alike: How many the record stands for, where a source does not name each; unset means one."""
    measure: TextField
    """Measure: The code of a measure in the library's catalogue, such as contests.entries."""
    about: RefField[Record]
    """About: The contest, plan or board that it counts within; unset means the whole dossier."""
    by: RefField[Organisation]
    """By: The organisation that stated the number."""
    from_: DateField
    """From: The start of the period it is for; one date alone is the whole period."""
    to: DateField
    """To: The end of that period; for a stock, the day it was taken."""
    value: QuantityField
    """Value: The number as stated: 26, ~26 (about), 26+ (at least), ? (unknown)."""
    concerns: RefsField[Union[Document, Programme, Plan]]
    """Concerns: The documents, plans and programmes that the number was stated for."""
    note: TextField
    """Note: What else is worth knowing and no other field can hold."""
    citations: ChildrenField[_CitationList, Citation]
    """Citations: Where the record, or one field of it, comes from."""

class _FigureList(Records[Figure]):
    def add(  # type: ignore[override]
        self,
        *,
        id: Optional[str] = None,
        uri: Optional[str] = None,
        alike: Optional[AnyQuantity] = None,
        measure: Optional[str] = None,
        about: Optional[Union[Record, str]] = None,
        by: Optional[Union[Organisation, str]] = None,
        from_: Optional[AnyDate] = None,
        to: Optional[AnyDate] = None,
        value: Optional[AnyQuantity] = None,
        concerns: Optional[Iterable[Union[Union[Document, Programme, Plan], str]]] = None,
        note: Optional[str] = None,
        citations: Optional[Iterable[Union[Citation, dict[str, Any]]]] = None,
    ) -> Figure: ...
