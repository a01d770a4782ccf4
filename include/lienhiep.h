/* SPDX-License-Identifier: MIT */
/**
 * @file lienhiep.h
 * liblienhiep: a federation of science and technology associations, its plans and its
 * consultancy outputs. This header includes all others.
 *
 * Read base.h for values and errors, encoding.h for old text, dossier.h for records, xml.h for
 * files, model.h for the typed accessors of each class.
 */
#ifndef LIENHIEP_H
#define LIENHIEP_H

#include <lienhiep/base.h>
#include <lienhiep/encoding.h>
#include <lienhiep/reflection.h>
#include <lienhiep/dossier.h>
#include <lienhiep/model.h>
#include <lienhiep/problem.h>
#include <lienhiep/file.h>
#include <lienhiep/xml.h>
#include <lienhiep/rules.h>
#include <lienhiep/review.h>
#include <lienhiep/trace.h>
#include <lienhiep/exchange.h>
#include <lienhiep/calendar.h>
#include <lienhiep/report.h>

#endif
