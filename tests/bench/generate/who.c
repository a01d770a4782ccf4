/* SPDX-License-Identifier: MIT */
/* Who and what there is: sources, documents, organisations, people and what they are. */
#include "bench/generate/making.h"

void make_source(lh_object *root, unsigned index)
{
	lh_object *source = add(root, LH_DOSSIER_SOURCES, "nguon", index);
	unsigned day = day_of(index, SOURCES * thousands);
	const char *topic = pick(&chance, topics), *place = pick(&chance, places);

	set(source, LH_SOURCE_KIND, "%s", PICK("news", "report", "minutes", "website"));
	set(source, LH_SOURCE_TITLE, "Tin về %s tại %s, kỳ %u", topic, place, index + 1);
	set(source, LH_SOURCE_AUTHOR, "Minh %s", pick(&chance, given_names));
	set(source, LH_SOURCE_PUBLISHER, "%s", pick(&chance, newspapers));
	set_day(source, LH_SOURCE_PUBLISHED, day);
	set(source, LH_SOURCE_URL, "https://example.vn/tin-tuc/%u?muc=khoa-hoc&trang=%u", index + 1,
	    1 + chance_below(&chance, 9));
	set_day(source, LH_SOURCE_ACCESSED, day + 20);
	set_prose(source, LH_RECORD_NOTE, 1);
}

void make_document(lh_object *root, unsigned index)
{
	lh_object *document = add(root, LH_DOSSIER_DOCUMENTS, "van-ban", index);
	const char *const kinds[][2] = { { "plan", "KH" },
					 { "decision", "QĐ" },
					 { "report", "BC" } };
	unsigned kind = chance_below(&chance, 3);
	const char *topic = pick(&chance, topics), *place = pick(&chance, places);

	set(document, LH_DOCUMENT_NUMBER, "%u/%s-LHH", index + 1, kinds[kind][1]);
	set(document, LH_DOCUMENT_KIND, "%s", kinds[kind][0]);
	set(document, LH_DOCUMENT_TITLE, "Về việc %s tại %s", topic, place);
	set(document, LH_DOCUMENT_ISSUER, "to-chuc-%u", any(ORGANISATIONS));
	set_day(document, LH_DOCUMENT_SIGNED, day_of(index, DOCUMENTS * thousands));
	set(document, LH_DOCUMENT_SIGNER, "nguoi-%u", any(PEOPLE));
	set_prose(document, LH_RECORD_NOTE, 2);
	cite(document);
}

void make_organisation(lh_object *root, unsigned index)
{
	lh_object *organisation = add(root, LH_DOSSIER_ORGANISATIONS, "to-chuc", index);
	const char *what = PICK("Hội", "Viện", "Trung tâm", "Câu lạc bộ");
	const char *topic = pick(&chance, topics), *place = pick(&chance, places);

	if (index == 0)
		set(organisation, LH_ORGANISATION_NAME,
		    "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh");
	else
		set(organisation, LH_ORGANISATION_NAME, "%s %s, %s, số %u", what, topic, place,
		    index + 1);
	set_english(organisation, LH_ORGANISATION_NAME, "Association", pick(&chance, topics_en));
	set(organisation, LH_ORGANISATION_KIND, "%s",
	    index ? PICK("association", "institute", "centre", "department") : "local-union");
	set(organisation, LH_ORGANISATION_LEVEL, "provincial");
	if (index)
		set(organisation, LH_ORGANISATION_PARENT, "to-chuc-1");
	set(organisation, LH_ORGANISATION_FOUNDED, "%u", 1985 + chance_below(&chance, 30));
	set(organisation, LH_ORGANISATION_ADDRESS, "Số %u, %s", 1 + chance_below(&chance, 300),
	    place);
	set(organisation, LH_ORGANISATION_WEBSITE, "https://hoi-%u.example.vn/", index + 1);
	cite(organisation);
}

void make_board(lh_object *root, unsigned index)
{
	lh_object *board = add(root, LH_DOSSIER_BOARDS, "ban", index);

	set(board, LH_BOARD_NAME, "Hội đồng tư vấn về %s, khóa %u", pick(&chance, topics),
	    index + 1);
	set(board, LH_BOARD_KIND, "%s", PICK("advisory-board", "council", "jury"));
	set(board, LH_BOARD_OF, "to-chuc-%u", any(ORGANISATIONS));
	set_prose(board, LH_BOARD_PURPOSE, 2);
	set_day(board, LH_BOARD_FORMED, day_of(index, BOARDS * thousands));
	cite(board);
}

void make_person(lh_object *root, unsigned index)
{
	lh_object *person = add(root, LH_DOSSIER_PEOPLE, "nguoi", index);
	unsigned year = 1950 + chance_below(&chance, 50), month = 1 + chance_below(&chance, 12);

	set(person, LH_PERSON_FAMILY, "%s", pick(&chance, family_names));
	set(person, LH_PERSON_MIDDLE, "%s", pick(&chance, middle_names));
	set(person, LH_PERSON_GIVEN, "%s", pick(&chance, given_names));
	if (chance_below(&chance, 2))
		set(person, LH_PERSON_TITLES, "%s", pick(&chance, titles_of_people));
	set(person, LH_PERSON_SEX, "%s", PICK("female", "male"));
	set(person, LH_PERSON_BORN, "%u-%02u-%02u", year, month, 1 + chance_below(&chance, 28));
	set(person, LH_PERSON_FIELD, "%s", pick(&chance, topics));
	set(person, LH_PERSON_WORKPLACE, "to-chuc-%u", any(ORGANISATIONS));
	set(person, LH_PERSON_EMAIL, "nguoi-%u@example.vn", index + 1);
	set_prose(person, LH_RECORD_NOTE, 1);
	cite(person);
}

void make_office(lh_object *root, unsigned index)
{
	lh_object *office = add(root, LH_DOSSIER_OFFICES, "chuc-vu", index);

	set(office, LH_OFFICE_HOLDER, "nguoi-%u", any(PEOPLE));
	set(office, LH_OFFICE_OF, "to-chuc-%u", any(ORGANISATIONS));
	set(office, LH_OFFICE_ROLE, "%s", PICK("vice-chair", "member", "secretary", "head"));
	set(office, LH_OFFICE_TITLE, "Phụ trách %s", pick(&chance, topics));
	set_day(office, LH_OFFICE_FROM, day_of(index, OFFICES * thousands));
	set(office, LH_OFFICE_DECIDED_BY, "van-ban-%u", any(DOCUMENTS));
	set_prose(office, LH_RECORD_NOTE, 1);
	cite(office);
}

void make_membership(lh_object *root, unsigned index)
{
	lh_object *membership = add(root, LH_DOSSIER_MEMBERSHIPS, "hoi-vien", index);

	/* One person after the other: nobody is a member twice. */
	set(membership, LH_MEMBERSHIP_MEMBER, "nguoi-%u", index + 1);
	set(membership, LH_MEMBERSHIP_OF, "to-chuc-%u", any(ORGANISATIONS));
	set(membership, LH_MEMBERSHIP_KIND, "%s", PICK("individual", "individual", "honorary"));
	set_day(membership, LH_MEMBERSHIP_FROM, day_of(index, MEMBERSHIPS * thousands));
	if (chance_below(&chance, 4) == 0)
		set_day(membership, LH_MEMBERSHIP_TO, DAYS - 1 - chance_below(&chance, 150));
	set(membership, LH_MEMBERSHIP_DECIDED_BY, "van-ban-%u", any(DOCUMENTS));
	set_prose(membership, LH_RECORD_NOTE, 1);
	cite(membership);
}
