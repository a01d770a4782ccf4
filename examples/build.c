/* SPDX-License-Identifier: MIT */
/*
 * build FILE: make a dossier that holds one workshop, and save it.
 *
 * To build it against an installed library:
 *     cc build.c $(pkg-config --cflags --libs lienhiep) -o build
 */
#include <lienhiep.h>
#include <stdio.h>

/*
 * The union whose dossier it is. What adds a record returns it, or NULL with an error; what sets
 * a field returns 0, or -1 with an error. Records live in the dossier: nobody frees them.
 */
static lh_organisation *add_union(lh_dossier *dossier, lh_error *error)
{
	lh_organisation *owner = lh_dossier_organisations_add(dossier, "union", error);

	/* A label is text in the dossier's language, Vietnamese unless said, and may have translations. */
	if (!owner || lh_organisation_set_kind(owner, LH_ORGANISATION_KIND_LOCAL_UNION, error) ||
	    lh_organisation_set_name(owner, "Liên hiệp các Hội Khoa học và Kỹ thuật Hà Nội",
				     error) ||
	    lh_organisation_set_name_in(
		    owner, "en", "Hanoi Union of Science and Technology Associations", error))
		return NULL;
	return owner;
}

/* A date is as precise as its source: a year, a month or a day. What no source says stays unset. */
static lh_event *add_workshop(lh_dossier *dossier, const lh_organisation *host, lh_error *error)
{
	lh_event *event = lh_dossier_events_add(dossier, "workshop-capital-law", error);
	lh_date day = { 2024, 4, 15 };
	lh_quantity papers = { { 10, 0 }, LH_AT_LEAST }; /* "more than ten": 10+ in the file */

	if (!event || lh_event_set_kind(event, LH_EVENT_KIND_WORKSHOP, error) ||
	    lh_event_set_area(event, LH_EVENT_AREA_CONSULTATION, error) ||
	    lh_event_set_from(event, day, error) || lh_event_hosts_add(event, host, error) ||
	    lh_event_set_papers(event, papers, error) ||
	    lh_event_set_title(event, "Hội thảo góp ý dự thảo Luật Thủ đô (sửa đổi)", error))
		return NULL;
	return event;
}

static int fill(lh_dossier *dossier, lh_error *error)
{
	lh_date year = { 2024, 0, 0 };
	lh_organisation *owner = add_union(dossier, error);

	if (!owner || lh_dossier_set_title(dossier, "Liên hiệp hội Hà Nội: năm 2024", error) ||
	    lh_dossier_set_owner(dossier, owner, error) ||
	    lh_dossier_set_from(dossier, year, error) || lh_dossier_set_to(dossier, year, error))
		return -1;
	return add_workshop(dossier, owner, error) ? 0 : -1;
}

int main(int argc, char **argv)
{
	lh_error error;
	lh_dossier *dossier = NULL;
	int result = 1;

	if (argc != 2) {
		fprintf(stderr, "usage: %s FILE\n", argv[0]);
		return 2;
	}
	/* The file is replaced as a whole: whoever reads it sees the old dossier or the new one. */
	dossier = lh_dossier_new(&error);
	if (dossier && fill(dossier, &error) == 0 &&
	    lh_dossier_write_file(dossier, argv[1], &error) == 0)
		result = 0;
	else
		fprintf(stderr, "%s: %s\n", argv[0], lh_error_text(&error, LH_ENGLISH));
	lh_dossier_unref(dossier);
	return result;
}
