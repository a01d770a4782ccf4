/* SPDX-License-Identifier: MIT */
/* The writer: dossiers into a buffer, and from there to a descriptor. */
#ifndef LH_XML_WRITER_H
#define LH_XML_WRITER_H

#include <lienhiep/xml.h>

#include "dossier/foreign.h"
#include "xml/escape.h"

#define LH_NAMESPACE "urn:lienhiep:dossier:1"

/* A class's fields as they are written, worked out once for each file. */
struct lh_field_order {
	uint16_t fields[RECORD_FIELD_COUNT + UINT8_MAX]; /* as many as numbers allow */
	unsigned count, attributes;			 /* attributes come first */
};

struct writer {
	struct lh_buffer *buffer;
	int descriptor;	  /* where a full buffer goes; -1: it grows */
	int error_number; /* why writing failed, or 0 */
	size_t flushed;	  /* bytes that left the buffer */
	struct lh_field_order orders[CLASS_COUNT];
};

/* Write a whole dossier into the writer's buffer (write.c). */
void lh_writer_put(struct writer *writer, const struct lh_dossier *dossier);
/* Give what the buffer holds to the descriptor, where it is much or @all (save.c). */
void lh_writer_flush(struct writer *writer, bool all);

#endif
