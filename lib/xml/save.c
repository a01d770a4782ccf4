/* SPDX-License-Identifier: MIT */
/* Where a written dossier goes: memory, a descriptor, or a file replaced as a whole. */
#include "base/error.h"
#include "base/file.h"
#include "xml/writer.h"

enum { FLUSH_AT = 256 * 1024 };

void lh_writer_flush(struct writer *writer, bool all)
{
	struct lh_buffer *buffer = writer->buffer;

	if (writer->descriptor < 0 || (!all && buffer->size < FLUSH_AT))
		return;
	if (!writer->error_number)
		writer->error_number =
			lh_descriptor_write(writer->descriptor, buffer->data, buffer->size);
	writer->flushed += buffer->size;
	buffer->size = 0;
}

static int missing(lh_error *error)
{
	return lh_error_set(error, LH_ERROR_ARGUMENT, "thiếu hồ sơ hoặc nơi ghi (NULL)",
			    "no dossier, or nowhere to write it (NULL)");
}

int lh_dossier_write_memory(const lh_dossier *dossier, char **data, size_t *size, lh_error *error)
{
	struct lh_buffer buffer = { 0 };
	struct writer writer = { .buffer = &buffer, .descriptor = -1 };

	lh_error_clear(error);
	if (!dossier || !data)
		return missing(error);
	lh_writer_put(&writer, dossier);
	lh_buffer_put(&buffer, "", 1);
	if (buffer.failed) {
		lh_buffer_destroy(&buffer);
		return lh_error_set_memory(error);
	}
	*data = buffer.data;
	if (size)
		*size = buffer.size - 1;
	return 0;
}

static int write_to(const void *dossier, int descriptor, const char *name, lh_error *error)
{
	struct lh_buffer buffer = { 0 };
	struct writer writer = { .buffer = &buffer, .descriptor = descriptor };
	bool failed = false;

	lh_writer_put(&writer, dossier);
	lh_writer_flush(&writer, true);
	failed = buffer.failed;
	lh_buffer_destroy(&buffer);
	if (failed)
		return lh_error_set_memory(error);
	if (!writer.error_number)
		return 0;
	return lh_error_set_system(error, writer.error_number, "không ghi được", "cannot write",
				   name);
}

int lh_dossier_write_descriptor(const lh_dossier *dossier, int descriptor, lh_error *error)
{
	lh_error_clear(error);
	if (!dossier || descriptor < 0)
		return missing(error);
	return write_to(dossier, descriptor, NULL, error);
}

int lh_dossier_write_file(const lh_dossier *dossier, const char *path, lh_error *error)
{
	lh_error_clear(error);
	if (!dossier || !path)
		return missing(error);
	return lh_file_replace(path, NULL, write_to, dossier, error);
}

int lh_dossier_write_file_if_unchanged(const lh_dossier *dossier, const char *path,
				       const lh_file_mark *mark, lh_error *error)
{
	lh_error_clear(error);
	if (!dossier || !path || !mark)
		return missing(error);
	return lh_file_replace(path, mark, write_to, dossier, error);
}
