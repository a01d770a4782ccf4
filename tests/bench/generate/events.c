/* SPDX-License-Identifier: MIT */
/* What happens: events, contests, publications. */
#include "bench/generate/making.h"

void make_event(lh_object *root, unsigned index)
{
	lh_object *event = add(root, LH_DOSSIER_EVENTS, "su-kien", index);
	unsigned day = day_of(index, EVENTS * thousands);
	const char *what = PICK("Hội thảo khoa học về", "Tập huấn về", "Diễn đàn");
	const char *about = PICK("", "~");

	set(event, LH_EVENT_TITLE, "%s %s, lần %u", what, pick(&chance, topics), index + 1);
	if (chance_below(&chance, 4) == 0)
		set_english(event, LH_EVENT_TITLE, "Meeting", pick(&chance, topics_en));
	set(event, LH_EVENT_KIND, "%s",
	    PICK("workshop", "conference", "forum", "training", "seminar"));
	set(event, LH_EVENT_AREA, "%s", PICK("consultation", "dissemination", "training"));
	set(event, LH_EVENT_TOPICS, "%s", pick(&chance, topics));
	if (chance_below(&chance, 8) == 0)
		set(event, LH_EVENT_FROM, "%u-%02u", FIRST_YEAR + day / 360, 1 + day / 30 % 12);
	else
		set_day(event, LH_EVENT_FROM, day);
	set(event, LH_EVENT_PLACE, "%s", pick(&chance, places));
	set(event, LH_EVENT_FORMAT, "%s", PICK("in-person", "online", "hybrid"));
	set(event, LH_EVENT_HOSTS, "to-chuc-%u", any(ORGANISATIONS));
	set(event, LH_EVENT_PARTNERS, "to-chuc-%u to-chuc-1", 1 + any(ORGANISATIONS - 1));
	set(event, LH_EVENT_ATTENDANCE, "%s%u", about, 20 + chance_below(&chance, 300));
	set(event, LH_EVENT_PAPERS, "%u", 3 + chance_below(&chance, 20));
	if (index % 3 == 0) {
		lh_object *speech = add(event, LH_EVENT_SPEECHES, NULL, 0);

		set(speech, LH_SPEECH_SPEAKER, "nguoi-%u", any(PEOPLE));
		set_prose(speech, LH_SPEECH_SUMMARY, 2);
	}
	set_prose(event, LH_RECORD_NOTE, 2);
	cite(event);
}

static void add_entry(lh_object *contest, unsigned index, unsigned number)
{
	unsigned total = index * ENTRIES + number;
	lh_object *entry = add(contest, LH_CONTEST_ENTRIES, "bai-thi", total);
	unsigned author = any(PEOPLE);

	set(entry, LH_ENTRY_TITLE, "Giải pháp %s, mã %u", pick(&chance, topics), total + 1);
	set(entry, LH_ENTRY_FIELD, "linh-vuc-%u",
	    index * CONTEST_FIELDS + number % CONTEST_FIELDS + 1);
	set(entry, LH_ENTRY_AUTHORS, "nguoi-%u nguoi-%u", author,
	    author % (PEOPLE * thousands) + 1);
	set(entry, LH_ENTRY_UNIT, "to-chuc-%u", any(ORGANISATIONS));
	if (number < WINNERS) {
		for (unsigned i = 0; i < CRITERIA; i++) {
			lh_object *score = add(entry, LH_ENTRY_SCORES, NULL, 0);

			set(score, LH_SCORE_CRITERION, "tieu-chi-%u", index * CRITERIA + i + 1);
			set(score, LH_SCORE_VALUE, "%u.5", 20 + chance_below(&chance, 10));
		}
		set(entry, LH_ENTRY_PRIZE, "%s", number ? "encouragement" : "first");
		set(entry, LH_ENTRY_MONEY, "%u000000", number ? 5 : 30);
	}
	set_prose(entry, LH_RECORD_NOTE, 1);
}

void make_contest(lh_object *root, unsigned index)
{
	lh_object *contest = add(root, LH_DOSSIER_CONTESTS, "hoi-thi", index);
	static const char *const criteria[] = { "Tính mới", "Khả năng áp dụng", "Hiệu quả" };
	static const unsigned weights[] = { 30, 30, 40 };
	unsigned day = day_of(index, CONTESTS * thousands);

	set(contest, LH_CONTEST_TITLE, "Hội thi sáng tạo kỹ thuật về %s, mã %u",
	    pick(&chance, topics), index + 1);
	set(contest, LH_CONTEST_KIND, "technical-innovation");
	set_day(contest, LH_CONTEST_FROM, day);
	set_day(contest, LH_CONTEST_TO, day + 100);
	set(contest, LH_CONTEST_HOSTS, "to-chuc-%u", any(ORGANISATIONS));
	set(contest, LH_CONTEST_BASIS, "van-ban-%u", any(DOCUMENTS));
	for (unsigned i = 0; i < CONTEST_FIELDS; i++) {
		lh_object *field =
			add(contest, LH_CONTEST_FIELDS, "linh-vuc", index * CONTEST_FIELDS + i);

		set(field, LH_CONTEST_FIELD_NAME, "Lĩnh vực %u: %s", i + 1, pick(&chance, topics));
		set(field, LH_CONTEST_FIELD_MAX_FIRST, "1");
	}
	for (unsigned i = 0; i < CRITERIA; i++) {
		lh_object *criterion =
			add(contest, LH_CONTEST_CRITERIA, "tieu-chi", index * CRITERIA + i);

		set(criterion, LH_CRITERION_NAME, "%s", criteria[i]);
		set(criterion, LH_CRITERION_WEIGHT, "%u", weights[i]);
	}
	for (unsigned i = 0; i < ENTRIES; i++)
		add_entry(contest, index, i);
	cite(contest);
}

void make_publication(lh_object *root, unsigned index)
{
	lh_object *publication = add(root, LH_DOSSIER_PUBLICATIONS, "an-pham", index);

	set(publication, LH_PUBLICATION_TITLE, "Kỷ yếu về %s, tập %u", pick(&chance, topics),
	    index + 1);
	set(publication, LH_PUBLICATION_KIND, "%s",
	    PICK("journal", "newsletter", "proceedings", "book"));
	set(publication, LH_PUBLICATION_ISSUE, "số %u", 1 + chance_below(&chance, 12));
	set_day(publication, LH_PUBLICATION_PUBLISHED,
		day_of(index, PUBLICATIONS * thousands) + 30);
	set(publication, LH_PUBLICATION_PUBLISHER, "to-chuc-%u", any(ORGANISATIONS));
	set(publication, LH_PUBLICATION_EVENTS, "su-kien-%u", beside(index, PUBLICATIONS, EVENTS));
	set(publication, LH_PUBLICATION_COPIES, "%u", 100 * (1 + chance_below(&chance, 20)));
	set_prose(publication, LH_RECORD_NOTE, 2);
	cite(publication);
}

/* What somebody stated of a contest, which the records bear out. */
void make_figure(lh_object *root, unsigned index)
{
	lh_object *figure = add(root, LH_DOSSIER_FIGURES, "so-lieu", index);
	static const struct {
		const char *measure;
		unsigned value;
	} rows[FIGURES] = {
		{ "contests.entries", ENTRIES },
		{ "contests.prizes", WINNERS },
		{ "contests.prizes.first", 1 },
		{ "contests.prizes.encouragement", WINNERS - 1 },
		{ "contests.prize-money", 30000000 + (WINNERS - 1) * 5000000 },
		{ "contests", 1 },
	};

	set(figure, LH_FIGURE_MEASURE, "%s", rows[index % FIGURES].measure);
	set(figure, LH_FIGURE_ABOUT, "hoi-thi-%u", index / FIGURES + 1);
	set(figure, LH_FIGURE_BY, "to-chuc-1");
	set(figure, LH_FIGURE_VALUE, "%u", rows[index % FIGURES].value);
	set_prose(figure, LH_RECORD_NOTE, 2);
	cite(figure);
}
