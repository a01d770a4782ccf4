/* SPDX-License-Identifier: MIT */
/* gSOAP's data binding of the schema, without its foreign content (plain_schema.py). */
#include <fcntl.h>
#include <unistd.h>

#include "soapH.h"
#include "ns1.nsmap"

#include "bench/harness.h"

static struct soap *soap;
static struct ns1__dossier dossier;
static int scratch;

static void load(const char *path)
{
	soap = soap_new1(SOAP_C_UTFSTRING | SOAP_XML_TREE);
	soap_default_ns1__dossier(soap, &dossier);
	soap->recvfd = open(path, O_RDONLY);
	if (soap->recvfd < 0 || soap_read_ns1__dossier(soap, &dossier) || !dossier.events)
		bench_fail(path);
	close(soap->recvfd);
}

static void load_to_save(const char *path)
{
	load(path);
	scratch = bench_scratch(path);
}

static double run_load(const char *path)
{
	load(path);
	return dossier.events->__sizeevent;
}

static double run_save(const char *path)
{
	soap->sendfd = scratch;
	if (soap_write_ns1__dossier(soap, &dossier))
		bench_fail(path);
	return 0;
}

const struct bench_work bench_works[] = {
	{ "load", NULL, run_load },
	{ "save", load_to_save, run_save },
	{ NULL, NULL, NULL },
};
