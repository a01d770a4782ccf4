/* SPDX-License-Identifier: MIT */
/* Programmes with their targets, plans with their tasks. */
#include "bench/generate/making.h"

void make_programme(lh_object *root, unsigned index)
{
	lh_object *programme = add(root, LH_DOSSIER_PROGRAMMES, "chuong-trinh", index);

	set(programme, LH_PROGRAMME_TITLE, "Chương trình %s, số %u", pick(&chance, topics),
	    index + 1);
	set(programme, LH_PROGRAMME_BASIS, "van-ban-%u", any(DOCUMENTS));
	set(programme, LH_PROGRAMME_OWNER, "to-chuc-%u", any(ORGANISATIONS));
	set(programme, LH_PROGRAMME_FROM, "%u", FIRST_YEAR);
	set(programme, LH_PROGRAMME_TO, "%u", FIRST_YEAR + YEARS - 1);
	for (unsigned i = 0; i < TARGETS; i++) {
		lh_object *target =
			add(programme, LH_PROGRAMME_TARGETS, "chi-tieu", index * TARGETS + i);

		set(target, LH_TARGET_NAME, "Tỷ lệ xã áp dụng giải pháp về %s, nhóm %u",
		    pick(&chance, topics), index * TARGETS + i + 1);
		set(target, LH_TARGET_UNIT, "%%");
		set(target, LH_TARGET_DIRECTION, "%s", PICK("at-least", "above"));
		set(target, LH_TARGET_VALUE, "%u.5", 40 + chance_below(&chance, 50));
		set(target, LH_TARGET_DUE, "%u", FIRST_YEAR + YEARS - 1);
		for (unsigned k = 0; k < MEASUREMENTS; k++) {
			lh_object *measurement = add(target, LH_TARGET_MEASUREMENTS, NULL, 0);

			set(measurement, LH_MEASUREMENT_FROM, "%u", FIRST_YEAR + 4 * k + 1);
			set(measurement, LH_MEASUREMENT_VALUE, "%s%u", k ? "" : "~",
			    20 + chance_below(&chance, 70));
			set(measurement, LH_MEASUREMENT_BY, "to-chuc-%u", any(ORGANISATIONS));
		}
	}
}

/* A task within the days of its plan; those that deliver an event name one of that time. */
static void make_task(lh_object *owner, unsigned list, unsigned number, unsigned day)
{
	lh_object *task = add(owner, list, "nhiem-vu", number);
	const char *topic = pick(&chance, topics), *place = pick(&chance, places);

	set(task, LH_TASK_TITLE, "Tổ chức nghiên cứu, tuyên truyền về %s tại %s, đợt %u", topic,
	    place, number + 1);
	set(task, LH_TASK_AREA, "%s",
	    PICK("consultation", "dissemination", "training", "research"));
	set(task, LH_TASK_LEAD, "to-chuc-%u", any(ORGANISATIONS));
	if (chance_below(&chance, 3) == 0)
		set(task, LH_TASK_PARTNERS, "to-chuc-%u to-chuc-1", 1 + any(ORGANISATIONS - 1));
	set_day(task, LH_TASK_START, day);
	set_day(task, LH_TASK_DUE, day + 60);
	set_day(task, LH_TASK_STARTED, day + 5);
	set_day(task, LH_TASK_FINISHED, day + 30 + chance_below(&chance, 30));
	set(task, LH_TASK_STATUS, "done");
	if (chance_below(&chance, 4) == 0)
		set(task, LH_TASK_DELIVERS, "su-kien-%u", any(EVENTS));
	set(task, LH_TASK_BUDGET, "%u000000", 50 + chance_below(&chance, 200));
	set(task, LH_TASK_SPENT, "%u500000", 10 + chance_below(&chance, 39));
	set_prose(task, LH_RECORD_NOTE, 1);
}

void make_plan(lh_object *root, unsigned index)
{
	lh_object *plan = add(root, LH_DOSSIER_PLANS, "ke-hoach", index);
	unsigned year = index * YEARS / (PLANS * thousands),
		 number = index * TASKS * (1 + SUBTASKS);

	set(plan, LH_PLAN_TITLE, "Kế hoạch công tác năm %u của đơn vị số %u", FIRST_YEAR + year,
	    index + 1);
	set(plan, LH_PLAN_KIND, "annual-plan");
	set(plan, LH_PLAN_OWNER, "to-chuc-%u", any(ORGANISATIONS));
	set(plan, LH_PLAN_UNDER, "chuong-trinh-%u", any(PROGRAMMES));
	set(plan, LH_PLAN_FROM, "%u", FIRST_YEAR + year);
	set(plan, LH_PLAN_TO, "%u", FIRST_YEAR + year);
	for (unsigned i = 0; i < TASKS; i++) {
		unsigned day = year * 360 + i * 300 / TASKS;
		lh_object *task = NULL;

		make_task(plan, LH_PLAN_TASKS, number++, day);
		task = lh_list_get(plan, LH_PLAN_TASKS, i);
		for (unsigned k = 0; k < SUBTASKS; k++)
			make_task(task, LH_TASK_TASKS, number++, day);
	}
}
