/* SPDX-License-Identifier: MIT */
/*
 * The Lua module. SWIG wraps what has no state of its own: the model as data, measures, rules,
 * text. Records, lists, values, dossiers and reviews are made by hand (binding.h), from reflection,
 * because a field must cost no wrapper, and a misspelt name must be an error.
 */
%module lienhiep

%{
#include "binding.h"

/* SWIG takes any userdata for one of its own, and would look for the name of its type in ours. */
#undef SWIG_fail_arg
#define SWIG_fail_arg(function, argument, type)                                             \
	do {                                                                                \
		SWIG_Lua_pushferrstring(L, "Error in %s (arg %d), expected '%s' got '%s'",  \
					function, argument, type, luaL_typename(L, argument)); \
		goto fail;                                                                  \
	} while (0)

/*
 * Its own opening fills tables of types that nothing here uses, once for the process: half of them,
 * where Lua runs out of memory meanwhile or two threads open it at once. Ours is at the end.
 */
#undef SWIG_init
#define SWIG_init __attribute__((unused)) open_by_swig
#undef SWIGEXPORT
#define SWIGEXPORT static
%}

/* Made by hand: by name, for the shared interface has a pattern that would win over one here. */
%ignore lh_language;
%ignore lh_category;
%ignore lh_severity;
%ignore lh_verdict;
%ignore lh_review_list;
%ignore lh_attainment;
%ignore lh_progress;
%ignore lh_target_state;
%ignore LH_EVERY_AREA;
%ignore lh_encoding;
%ignore lh_attainment_label;
%ignore lh_attainment_name;
%ignore lh_breakdown_count;
%ignore lh_breakdown_free;
%ignore lh_breakdown_key;
%ignore lh_breakdown_label;
%ignore lh_breakdown_new;
%ignore lh_breakdown_object;
%ignore lh_breakdown_overlaps;
%ignore lh_breakdown_record;
%ignore lh_breakdown_record_count;
%ignore lh_breakdown_value;
%ignore lh_calendar_write;
%ignore lh_csv_write;
%ignore lh_dossier_check;
%ignore lh_dossier_redact;
%ignore lh_dossier_read_file;
%ignore lh_dossier_read_memory;
%ignore lh_dossier_write_file;
%ignore lh_dossier_write_file_if_unchanged;
%ignore lh_dossier_write_memory;
%ignore lh_encoding_find;
%ignore lh_encoding_name;
%ignore lh_file_mark_read;
%ignore lh_file_write;
%ignore lh_import_csv;
%ignore lh_import_finish;
%ignore lh_import_free;
%ignore lh_import_new;
%ignore lh_import_row;
%ignore lh_import_table;
%ignore lh_period_format;
%ignore lh_period_parse;
%ignore lh_progress_label;
%ignore lh_progress_name;
%ignore lh_report_format;
%ignore lh_report_format_find;
%ignore lh_report_format_name;
%ignore lh_report_write_file;
%ignore lh_report_write_memory;
%ignore lh_review_admitted;
%ignore lh_review_amount_actual;
%ignore lh_review_amount_count;
%ignore lh_review_amount_is_undetermined;
%ignore lh_review_amount_measure;
%ignore lh_review_amount_planned;
%ignore lh_review_amount_task;
%ignore lh_review_amount_verdict;
%ignore lh_review_from;
%ignore lh_review_is_covered;
%ignore lh_review_is_silent;
%ignore lh_review_left;
%ignore lh_review_list_count;
%ignore lh_review_list_get;
%ignore lh_review_list_label;
%ignore lh_review_list_name;
%ignore lh_review_new;
%ignore lh_review_opening;
%ignore lh_review_plan;
%ignore lh_review_plan_budget;
%ignore lh_review_plan_count;
%ignore lh_review_plan_spent;
%ignore lh_review_plan_task;
%ignore lh_review_plan_task_count;
%ignore lh_review_plan_tasks;
%ignore lh_review_planned;
%ignore lh_review_planned_verdict;
%ignore lh_review_previous;
%ignore lh_review_previous_from;
%ignore lh_review_previous_is_covered;
%ignore lh_review_previous_to;
%ignore lh_review_record;
%ignore lh_review_record_count;
%ignore lh_review_stated;
%ignore lh_review_stated_count;
%ignore lh_review_stated_recorded;
%ignore lh_review_stated_verdict;
%ignore lh_review_target;
%ignore lh_review_target_count;
%ignore lh_review_target_measurement;
%ignore lh_review_target_state;
%ignore lh_review_to;
%ignore lh_review_undetermined;
%ignore lh_review_undetermined_count;
%ignore lh_review_value;
%ignore lh_review_value_is_stated;
%ignore lh_review_verdict;
%ignore lh_schema_check_file;
%ignore lh_set_cell;
%ignore lh_stop;
%ignore lh_stop_label;
%ignore lh_stops_count;
%ignore lh_stops_is_certain;
%ignore lh_stops_new;
%ignore lh_stops_on;
%ignore lh_stops_record;
%ignore lh_stops_waited;
%ignore lh_table_cell;
%ignore lh_table_column_count;
%ignore lh_table_field;
%ignore lh_table_free;
%ignore lh_table_heading;
%ignore lh_table_new;
%ignore lh_table_row_count;
%ignore lh_target_state_label;
%ignore lh_target_state_name;
%ignore lh_text_decode;
%ignore lh_text_format;
%ignore lh_text_format_folded;
%ignore lh_trace_count;
%ignore lh_trace_form;
%ignore lh_trace_format;
%ignore lh_trace_format_name;
%ignore lh_trace_get;
%ignore lh_trace_new;
%ignore lh_trace_way;
%ignore lh_verdict_label;
%ignore lh_verdict_name;
%rename(match) lh_text_match;
%ignore lh_version; /* _VERSION */

/* SWIG would make floats of whole numbers. */
%typemap(out) unsigned int, size_t, unsigned long, long, int, enum SWIGTYPE
{
	lua_pushinteger(L, (lua_Integer)$1);
	SWIG_arg++;
}

/* It would cut numbers off to what fits. */
%typemap(in, checkfn="lua_isnumber") unsigned int, size_t, enum SWIGTYPE
{
	$1 = ($1_ltype)lh_lua_check_number(L, $input);
}

/* Strings that C cannot see to their end are refused. */
%typemap(in, checkfn="lua_isstring") const char *
{
	$1 = (char *)lh_lua_check_text(L, $input, false);
}

/* Languages by their codes, "vi" and "en". */
%typemap(in, checkfn="lua_isstring") lh_language
{
	$1 = lh_lua_check_language(L, $input);
}

/* An error that a call fills is raised. */
%typemap(in, numinputs=0) lh_error *error (lh_error temporary)
{
	temporary.code = LH_OK;
	$1 = &temporary;
}
%typemap(argout) lh_error *error
{
	if ($1->code != LH_OK)
		lh_lua_raise(L, $1);
}

%include "../lienhiep.i"

%wrapper %{
static swig_lua_namespace swig_SwigModule;

__attribute__((visibility("default"))) int luaopen_lienhiep(lua_State *L)
{
	const swig_lua_method *method = swig_SwigModule.ns_methods;

	lua_newtable(L);
	for (; method->name; method++)
		SWIG_Lua_add_function(L, method->name, method->func);
	SWIG_Lua_InstallConstants(L, swig_SwigModule.ns_constants);
	lh_lua_open(L);
	return 1;
}
%}
