/* SPDX-License-Identifier: MIT */
/* Building lists of problems. */
#ifndef LH_BASE_PROBLEM_H
#define LH_BASE_PROBLEM_H

#include <lienhiep/problem.h>

/* An empty list, or NULL when memory runs out. */
lh_problems *lh_problems_new(void);
/* Append a copy of @problem. Returns 0, or -1 when memory runs out. */
int lh_problems_add(lh_problems *problems, const lh_problem *problem);
/*
 * Put the problems into another order: @order has, for each place, where the problem is that comes
 * there. Returns 0, or -1 when memory runs out.
 */
int lh_problems_arrange(lh_problems *problems, const size_t *order);
/* Forget all but the first @count. */
void lh_problems_cut(lh_problems *problems, size_t count);

#endif
