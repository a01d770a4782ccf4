/* SPDX-License-Identifier: MIT */
/*
 * What the modules for all languages take from the public headers: the model
 * as data, reading and writing, checks, reviews, text.
 *
 * A language's own file (python/lienhiep.i, lua/lienhiep.i) names the module,
 * defines how lh_error, lh_date, lh_quantity, lh_object and the handles pass
 * its border, ignores what it wraps by hand, and then includes this file, as
 * "../lienhiep.i": a file that SWIG has read once it skips without a word.
 *
 * Records and lists are not here: a field must cost no wrapper of its own, so
 * each language makes its classes from reflection, in C, when it is imported.
 */
%{
#include <lienhiep.h>
%}

%rename("%(strip:[lh_])s", %$isfunction) "";
%rename("%(strip:[LH_])s", %$isenumitem) "";

/* Values and handles: each language has types of its own for them. */
%rename("$ignore", regexmatch$name="^lh_(error|date|decimal|quantity|nearest|collator|problem|read_options|file_mark$)") "";
%rename("$ignore", regexmatch$name="^lh_(calendar_(options|result)|check_options|csv_options|report_options|decoding|import_result)$") "";
%rename("$ignore", regexmatch$name="^lh_(days|trace_step|trace_(free|dossier)|stops_(free|dossier))$") "";
%rename("$ignore", regexmatch$name="^lh_(order|known|review_free|review_dossier|breakdown_free)$") "";
/* Languages have files; what they hand over is a path or the bytes. */
%rename("$ignore", regexmatch$name="^lh_dossier_(read|write)_descriptor$") "";
/* A default is what is left unsaid. */
%ignore LH_DEFAULT_MAX_PROBLEMS;

/* Copies that the caller owns. */
%typemap(newfree) char * "free($1);"
%newobject lh_text_format;
%newobject lh_text_format_folded;
%newobject lh_text_decode;
%newobject lh_period_format;
%newobject lh_trace_format;
%newobject lh_trace_format_name;

%include <stdint.i>
%include <lienhiep/base.h>
%include <lienhiep/reflection.h>
%include <lienhiep/problem.h>
%include <lienhiep/file.h>
%include <lienhiep/xml.h>
%include <lienhiep/rules.h>
%include <lienhiep/review.h>
%include <lienhiep/trace.h>
%include <lienhiep/encoding.h>
%include <lienhiep/exchange.h>
%include <lienhiep/report.h>
%include <lienhiep/calendar.h>
