/* SPDX-License-Identifier: MIT */
/* Dossiers with every field of every class set, for tests that walk the rows. */
#ifndef TESTS_COMMON_GENERATE_H
#define TESTS_COMMON_GENERATE_H

#include <lienhiep.h>

/* A dossier in which every field of every class has a value that follows from @seed. */
lh_dossier *generate_dossier(unsigned seed);

#endif
