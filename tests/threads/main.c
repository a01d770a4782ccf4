/* SPDX-License-Identifier: MIT */
/*
 * The contract on threads: const calls run together on one dossier, different
 * dossiers are independent, references are counted from anywhere. `make tsan`
 * builds this with ThreadSanitizer, which shows the races.
 */
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "suites.h"

void run_together(void *(*run)(void *), struct work works[THREADS])
{
	pthread_t threads[THREADS];

	for (int i = 0; i < THREADS; i++)
		works[i].number = i;
	for (int i = 0; i < THREADS; i++)
		ck_assert_int_eq(pthread_create(&threads[i], NULL, run, &works[i]), 0);
	for (int i = 0; i < THREADS; i++)
		ck_assert_int_eq(pthread_join(threads[i], NULL), 0);
	for (int i = 0; i < THREADS; i++)
		ck_assert_msg(works[i].good, "thread %d", i);
}

bool writes(const lh_dossier *dossier, const char *expected)
{
	char *data = NULL;
	bool good = lh_dossier_write_memory(dossier, &data, NULL, NULL) == 0 &&
		    strcmp(data, expected) == 0;

	free(data);
	return good;
}

int rounds(void)
{
	const char *text = getenv("ROUNDS");
	int count = text ? atoi(text) : 0;

	return count > 0 ? count : 3;
}

int main(void)
{
	SRunner *runner = srunner_create(lh_one_room_suite());
	int failed = 0;

	srunner_add_suite(runner, lh_rooms_suite());
	srunner_run_all(runner, CK_ENV);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
