/* SPDX-License-Identifier: MIT */
/* Stated figures. */
#include "cases.h"
#include "suites.h"

#define FOR_CONTEST                                                                     \
	"<contests><contest id='c' to='2023'><title>A</title></contest></contests>"     \
	"<organisations><organisation id='sở' kind='department'><name>Sở</name>" \
	"</organisation></organisations><figures>"
#define FIGURE(by, measure, value) \
	"<figure by='" by "' about='c' measure='contests." measure "' value='" value "'/>"
/* Nobody knows how many: what is stated contradicts no record. */
#define ANY_RECOMMENDATIONS                                                                \
	"<documents><document id='d'/></documents><recommendations>"                       \
	"<recommendation alike='?' kind='model' addressee='hội' made='2023-03' "          \
	"response='accepted' responded='2023-04' response_document='d'><text>A</text>"     \
	"</recommendation><recommendation alike='?' kind='model' addressee='hội' "        \
	"made='2023-03' response='rejected' responded='2023-04' response_document='d'>"    \
	"<text>B</text></recommendation></recommendations><figures>"
#define CONCERNING(documents, value)                                                    \
	"<figure by='hội' from='2023' measure='members.individual' concerns='" documents \
	"' value='" value "'/>"
#define RECOMMENDED(measure, value)                                                         \
	"<figure by='hội' from='2023' measure='recommendations." measure "' value='" value \
	"'/>"

#define ENTERED                                                                           \
	"<contests><contest id='c' to='2023'><title>A</title><entries><entry><title>B"    \
	"</title></entry></entries></contest></contests><figures>"
#define RECOMMENDATION(response, text)                                                     \
	"<recommendation kind='model' addressee='hội' made='2023-03' response='" response \
	"' responded='2023-04' response_document='d'><text>" text "</text></recommendation>"
#define ONE_OF_THREE                                                    \
	"<documents><document id='d'/></documents><recommendations>"    \
	RECOMMENDATION("accepted", "A") RECOMMENDATION("rejected", "B") \
		RECOMMENDATION("rejected", "C") "</recommendations><figures>"
#define SHARED(answered, accepted, acceptance)                                        \
	ANY_RECOMMENDATIONS RECOMMENDED("answered", answered)                         \
		RECOMMENDED("accepted", accepted) RECOMMENDED("acceptance", acceptance) \
	"</figures>"

static const struct rule_case cases[] = {
	{ "LH-0401",
	  "<figures><figure by='hội' measure='events' value='0'/></figures>",
	  "/dossier/figures/figure[1]", NULL,
	  "<figures><figure by='hội' measure='events' value='0' from='2023'/>"
	  "<figure by='hội' measure='events' value='0' to='2023'/>"
	  "<figure by='hội' measure='events' value='0' about='hội'/></figures>" },
	{ "LH-0402",
	  "<figures><figure by='hội' measure='event' from='2023' value='3'/></figures>",
	  "/dossier/figures/figure[1]", "measure",
	  "<figures><figure by='hội' measure='events' from='2023' value='0'/></figures>" },
	{ "LH-0402",
	  "<tasks><task measure='events.forums' amount='1'><title>A</title></task></tasks>",
	  "/dossier/tasks/task[1]", "measure",
	  "<tasks><task measure='events.forum' amount='1'><title>A</title></task></tasks>" },
	/* A contradiction needs an exact number. */
	{ "LH-0403",
	  "<events><event kind='forum' from='2023-05'><title>A</title></event>"
	  "<event kind='forum' from='2023-06'><title>B</title></event></events><figures>"
	  "<figure by='hội' from='2023' measure='events' value='1'/></figures>",
	  "/dossier/figures/figure[1]", "value",
	  "<events><event kind='forum' from='2023-05'><title>A</title></event>"
	  "<event kind='forum' from='2023-06'><title>B</title></event></events><figures>"
	  "<figure by='hội' from='2023' measure='events' value='~1'/>"
	  "<figure by='hội' from='2023' measure='events' value='1+'/>"
	  "<figure by='hội' from='2023' measure='events' value='?'/></figures>" },
	/* Over the period that it is for, whatever the dossier covers. */
	{ "LH-0403",
	  "<events><event kind='forum' from='2023-05'><title>A</title></event>"
	  "<event kind='forum' from='2023-06'><title>B</title></event></events><figures>"
	  "<figure by='hội' from='2023-05' measure='events' value='0'/></figures>",
	  "/dossier/figures/figure[1]", "value",
	  "<events><event kind='forum' from='2023-05'><title>A</title></event>"
	  "<event kind='forum' from='2023-06'><title>B</title></event></events><figures>"
	  "<figure by='hội' to='2023-06' measure='events' value='1'/></figures>" },
	/* What nobody can place leaves open how many there were. */
	{ "LH-0403",
	  "<events><event kind='forum' from='2023-05'><title>A</title></event>"
	  "<event kind='forum' from='2023-06-30'><title>B</title></event></events><figures>"
	  "<figure by='hội' from='2023-05' to='2023-06' measure='events' value='1'/></figures>",
	  "/dossier/figures/figure[1]", "value",
	  "<events><event kind='forum' from='2023-05'><title>A</title></event>"
	  "<event kind='forum' from='2023'><title>B</title></event></events><figures>"
	  "<figure by='hội' from='2023-05' to='2023-06' measure='events' value='2'/></figures>" },
	/* Without a date it is for the year of what it is about, and counted within that alone. */
	{ "LH-0403",
	  "<contests><contest id='c' to='2023'><title>A</title><entries><entry prize='first'>"
	  "<title>B</title></entry><entry><title>C</title></entry></entries></contest>"
	  "</contests><figures>"
	  "<figure by='hội' about='c' measure='contests.entries' value='1'/></figures>",
	  "/dossier/figures/figure[1]", "value",
	  "<contests><contest id='c' to='2023'><title>A</title><entries><entry prize='first'>"
	  "<title>B</title></entry><entry><title>C</title></entry></entries></contest>"
	  "</contests><figures>"
	  "<figure by='hội' about='c' measure='contests.entries' value='2'/>"
	  "<figure by='hội' about='c' measure='contests.prizes' value='1'/></figures>" },
	/* A share may be rounded, and contradicts what is less than it as well. */
	{ "LH-0403",
	  "<documents><document id='d'/></documents><recommendations>"
	  "<recommendation kind='model' addressee='hội' made='2023-03' response='accepted' "
	  "responded='2023-04' response_document='d'><text>A</text></recommendation>"
	  "<recommendation kind='model' addressee='hội' made='2023-03' response='rejected' "
	  "responded='2023-04' response_document='d'><text>B</text></recommendation>"
	  "<recommendation kind='model' addressee='hội' made='2023-03' response='rejected' "
	  "responded='2023-04' response_document='d'><text>C</text></recommendation>"
	  "</recommendations><figures>"
	  "<figure by='hội' from='2023' measure='recommendations.acceptance' value='33.4'/>"
	  "</figures>",
	  "/dossier/figures/figure[1]", "value",
	  "<documents><document id='d'/></documents><recommendations>"
	  "<recommendation kind='model' addressee='hội' made='2023-03' response='accepted' "
	  "responded='2023-04' response_document='d'><text>A</text></recommendation>"
	  "<recommendation kind='model' addressee='hội' made='2023-03' response='rejected' "
	  "responded='2023-04' response_document='d'><text>B</text></recommendation>"
	  "<recommendation kind='model' addressee='hội' made='2023-03' response='rejected' "
	  "responded='2023-04' response_document='d'><text>C</text></recommendation>"
	  "</recommendations><figures>"
	  "<figure by='hội' from='2023' measure='recommendations.acceptance' value='33.3'/>"
	  "</figures>" },
	{ "LH-0404",
	  "<events><event kind='forum' from='2023-05'><title>A</title></event>"
	  "<event kind='forum' from='2023-06'><title>B</title></event></events><figures>"
	  "<figure by='hội' from='2023' measure='events' value='3+'/></figures>",
	  "/dossier/figures/figure[1]", "value",
	  "<events><event kind='forum' from='2023-05'><title>A</title></event>"
	  "<event kind='forum' from='2023-06'><title>B</title></event></events><figures>"
	  "<figure by='hội' from='2023' measure='events' value='2+'/></figures>" },
	/* A contest without entries leaves open how many there were. */
	{ "LH-0404",
	  "<contests><contest id='c' to='2023'><title>A</title><entries><entry prize='first'>"
	  "<title>B</title></entry><entry><title>C</title></entry></entries></contest>"
	  "</contests><figures>"
	  "<figure by='hội' about='c' measure='contests.entries' value='3'/></figures>",
	  "/dossier/figures/figure[1]", "value",
	  "<contests><contest id='c' to='2023'><title>A</title></contest></contests><figures>"
	  "<figure by='hội' about='c' measure='contests.entries' value='3'/></figures>" },
	/* Two lower bounds, or two that are no numbers, contradict nothing. */
	{ "LH-0405",
	  "<figures>"
	  "<figure by='hội' from='2023' measure='members.individual' value='5+'/>"
	  "<figure by='hội' from='2023' measure='members.individual' value='3'/>"
	  "</figures>",
	  "/dossier/figures/figure[2]", "value",
	  "<figures>"
	  "<figure by='hội' from='2023' measure='members.individual' value='5+'/>"
	  "<figure by='hội' from='2023' measure='members.individual' value='3+'/>"
	  "<figure by='hội' from='2023' measure='members.individual' value='~3'/>"
	  "</figures>" },
	/* At least four are more than three. */
	{ "LH-0405",
	  "<events><event kind='training' from='2023'><title>A</title></event></events>"
	  "<figures>"
	  "<figure by='hội' from='2023' measure='events.training.attendance' value='3'/>"
	  "<figure by='hội' from='2023' measure='events.training.attendance' value='4+'/>"
	  "</figures>",
	  "/dossier/figures/figure[2]", "value",
	  "<events><event kind='training' from='2023'><title>A</title></event></events>"
	  "<figures>"
	  "<figure by='hội' from='2023' measure='events.training.attendance' value='3'/>"
	  "<figure by='hội' from='2023' measure='events.training.attendance' value='3+'/>"
	  "<figure by='hội' from='2023' measure='events.training.attendance' value='~9'/>"
	  "<figure by='hội' from='2023' measure='events.training.attendance' value='?'/>"
	  "</figures>" },
	{ "LH-0405",
	  "<events><event kind='training' from='2023'><title>A</title></event></events>"
	  "<figures>"
	  "<figure by='hội' from='2023' measure='events.training.attendance' value='5+'/>"
	  "<figure by='hội' from='2023' measure='events.training.attendance' value='6'/>"
	  "<figure by='hội' from='2023' measure='events.training.attendance' value='7'/>"
	  "</figures>",
	  "/dossier/figures/figure[3]", "value",
	  "<events><event kind='training' from='2023'><title>A</title></event></events>"
	  "<figures>"
	  "<figure by='hội' from='2023' measure='events.training.attendance' value='5+'/>"
	  "<figure by='hội' from='2023' measure='events.training.attendance' value='6'/>"
	  "<figure by='hội' from='2023' measure='events.training.attendance' value='6.0'/>"
	  "</figures>" },
	/* Of one period, one subject and stated for the same. */
	{ "LH-0405",
	  "<documents><document id='d'/><document id='e'/></documents><events>"
	  "<event kind='training' from='2023'><title>A</title></event></events><figures>"
	  "<figure by='hội' from='2023' measure='events.training.attendance' concerns='d' "
	  "value='1'/>"
	  "<figure by='hội' from='2023' measure='events.training.attendance' concerns='d' "
	  "value='2'/></figures>",
	  "/dossier/figures/figure[2]", "value",
	  "<documents><document id='d'/><document id='e'/></documents><events>"
	  "<event kind='training' from='2023'><title>A</title></event></events><figures>"
	  "<figure by='hội' from='2023' measure='events.training.attendance' concerns='d' "
	  "value='1'/>"
	  "<figure by='hội' from='2023' measure='events.training.attendance' concerns='e' "
	  "value='2'/>"
	  "<figure by='hội' from='2023-02' measure='events.training.attendance' value='3'/>"
	  "<figure by='hội' from='2023' measure='events.training.attendance' about='hội' "
	  "value='0'/></figures>" },
	/* Of what stands on a day, only the day counts. */
	{ "LH-0405",
	  "<figures>"
	  "<figure by='hội' from='2023' to='2023' measure='members.individual' value='3'/>"
	  "<figure by='hội' from='2022' to='2023' measure='members.individual' value='4'/>"
	  "</figures>",
	  "/dossier/figures/figure[2]", "value",
	  "<figures>"
	  "<figure by='hội' from='2023' to='2023' measure='members.individual' value='3'/>"
	  "<figure by='hội' from='2022' to='2023' measure='members.individual' value='3'/>"
	  "</figures>" },
	/* Rounded to the places that it has, a half up or down. */
	{ "LH-0406",
	  "<documents><document id='d'/></documents><recommendations>"
	  "<recommendation alike='?' kind='model' addressee='hội' made='2023-03' "
	  "response='accepted' responded='2023-04' response_document='d'><text>A</text>"
	  "</recommendation>"
	  "<recommendation alike='?' kind='model' addressee='hội' made='2023-03' "
	  "response='rejected' responded='2023-04' response_document='d'><text>B</text>"
	  "</recommendation></recommendations><figures>"
	  "<figure by='hội' from='2023' measure='recommendations.answered' value='32'/>"
	  "<figure by='hội' from='2023' measure='recommendations.accepted' value='10'/>"
	  "<figure by='hội' from='2023' measure='recommendations.acceptance' value='31.1'/>"
	  "</figures>",
	  "/dossier/figures/figure[3]", "value",
	  "<documents><document id='d'/></documents><recommendations>"
	  "<recommendation alike='?' kind='model' addressee='hội' made='2023-03' "
	  "response='accepted' responded='2023-04' response_document='d'><text>A</text>"
	  "</recommendation>"
	  "<recommendation alike='?' kind='model' addressee='hội' made='2023-03' "
	  "response='rejected' responded='2023-04' response_document='d'><text>B</text>"
	  "</recommendation></recommendations><figures>"
	  "<figure by='hội' from='2023' measure='recommendations.answered' value='32'/>"
	  "<figure by='hội' from='2023' measure='recommendations.accepted' value='10'/>"
	  "<figure by='hội' from='2023' measure='recommendations.acceptance' value='31.3'/>"
	  "</figures>" },
	{ "LH-0406",
	  "<documents><document id='d'/></documents><recommendations>"
	  "<recommendation alike='?' kind='model' addressee='hội' made='2023-03' "
	  "response='accepted' responded='2023-04' response_document='d'><text>A</text>"
	  "</recommendation>"
	  "<recommendation alike='?' kind='model' addressee='hội' made='2023-03' "
	  "response='rejected' responded='2023-04' response_document='d'><text>B</text>"
	  "</recommendation></recommendations><figures>"
	  "<figure by='hội' from='2023' measure='recommendations.answered' value='32'/>"
	  "<figure by='hội' from='2023' measure='recommendations.accepted' value='10'/>"
	  "<figure by='hội' from='2023' measure='recommendations.acceptance' value='32'/>"
	  "</figures>",
	  "/dossier/figures/figure[3]", "value",
	  "<documents><document id='d'/></documents><recommendations>"
	  "<recommendation alike='?' kind='model' addressee='hội' made='2023-03' "
	  "response='accepted' responded='2023-04' response_document='d'><text>A</text>"
	  "</recommendation>"
	  "<recommendation alike='?' kind='model' addressee='hội' made='2023-03' "
	  "response='rejected' responded='2023-04' response_document='d'><text>B</text>"
	  "</recommendation></recommendations><figures>"
	  "<figure by='hội' from='2023' measure='recommendations.answered' value='32'/>"
	  "<figure by='hội' from='2023' measure='recommendations.accepted' value='10'/>"
	  "<figure by='hội' from='2023' measure='recommendations.acceptance' value='31'/>"
	  "</figures>" },
	{ "LH-0406",
	  "<documents><document id='d'/></documents><recommendations>"
	  "<recommendation alike='?' kind='model' addressee='hội' made='2023-03' "
	  "response='accepted' responded='2023-04' response_document='d'><text>A</text>"
	  "</recommendation>"
	  "<recommendation alike='?' kind='model' addressee='hội' made='2023-03' "
	  "response='rejected' responded='2023-04' response_document='d'><text>B</text>"
	  "</recommendation></recommendations><figures>"
	  "<figure by='hội' from='2023' measure='recommendations.answered' value='30'/>"
	  "<figure by='hội' from='2023' measure='recommendations.accepted' value='10'/>"
	  "<figure by='hội' from='2023' measure='recommendations.acceptance' value='33.334'/>"
	  "</figures>",
	  "/dossier/figures/figure[3]", "value",
	  "<documents><document id='d'/></documents><recommendations>"
	  "<recommendation alike='?' kind='model' addressee='hội' made='2023-03' "
	  "response='accepted' responded='2023-04' response_document='d'><text>A</text>"
	  "</recommendation>"
	  "<recommendation alike='?' kind='model' addressee='hội' made='2023-03' "
	  "response='rejected' responded='2023-04' response_document='d'><text>B</text>"
	  "</recommendation></recommendations><figures>"
	  "<figure by='hội' from='2023' measure='recommendations.answered' value='30'/>"
	  "<figure by='hội' from='2023' measure='recommendations.accepted' value='10'/>"
	  "<figure by='hội' from='2023' measure='recommendations.acceptance' value='33.333'/>"
	  "</figures>" },
	/* Of an estimate nobody can tell. */
	{ "LH-0406",
	  "<documents><document id='d'/></documents><recommendations>"
	  "<recommendation alike='?' kind='model' addressee='hội' made='2023-03' "
	  "response='accepted' responded='2023-04' response_document='d'><text>A</text>"
	  "</recommendation>"
	  "<recommendation alike='?' kind='model' addressee='hội' made='2023-03' "
	  "response='rejected' responded='2023-04' response_document='d'><text>B</text>"
	  "</recommendation></recommendations><figures>"
	  "<figure by='hội' from='2023' measure='recommendations.answered' value='32'/>"
	  "<figure by='hội' from='2023' measure='recommendations.accepted' value='10'/>"
	  "<figure by='hội' from='2023' measure='recommendations.acceptance' value='31.15'/>"
	  "</figures>",
	  "/dossier/figures/figure[3]", "value",
	  "<documents><document id='d'/></documents><recommendations>"
	  "<recommendation alike='?' kind='model' addressee='hội' made='2023-03' "
	  "response='accepted' responded='2023-04' response_document='d'><text>A</text>"
	  "</recommendation>"
	  "<recommendation alike='?' kind='model' addressee='hội' made='2023-03' "
	  "response='rejected' responded='2023-04' response_document='d'><text>B</text>"
	  "</recommendation></recommendations><figures>"
	  "<figure by='hội' from='2023' measure='recommendations.answered' value='~32'/>"
	  "<figure by='hội' from='2023' measure='recommendations.accepted' value='10'/>"
	  "<figure by='hội' from='2023' measure='recommendations.acceptance' value='31.15'/>"
	  "</figures>" },
	{ "LH-0407",
	  "<contests><contest id='c' to='2023'><title>A</title></contest></contests><figures>"
	  "<figure by='hội' about='c' measure='contests.prizes' value='58'/>"
	  "<figure by='hội' about='c' measure='contests.prizes.first' value='5'/>"
	  "<figure by='hội' about='c' measure='contests.prizes.second' value='12'/>"
	  "<figure by='hội' about='c' measure='contests.prizes.third' value='18'/>"
	  "<figure by='hội' about='c' measure='contests.prizes.encouragement' value='22'/>"
	  "</figures>",
	  "/dossier/figures/figure[1]", "value",
	  "<contests><contest id='c' to='2023'><title>A</title></contest></contests><figures>"
	  "<figure by='hội' about='c' measure='contests.prizes' value='58'/>"
	  "<figure by='hội' about='c' measure='contests.prizes.special' value='1'/>"
	  "<figure by='hội' about='c' measure='contests.prizes.first' value='5'/>"
	  "<figure by='hội' about='c' measure='contests.prizes.second' value='12'/>"
	  "<figure by='hội' about='c' measure='contests.prizes.third' value='18'/>"
	  "<figure by='hội' about='c' measure='contests.prizes.encouragement' value='22'/>"
	  "</figures>" },
	/* What is missing may make up what lacks, but not what is too much. */
	{ "LH-0407",
	  "<contests><contest id='c' to='2023'><title>A</title></contest></contests><figures>"
	  "<figure by='hội' about='c' measure='contests.prizes' value='58'/>"
	  "<figure by='hội' about='c' measure='contests.prizes.first' value='59'/></figures>",
	  "/dossier/figures/figure[1]", "value",
	  "<contests><contest id='c' to='2023'><title>A</title></contest></contests><figures>"
	  "<figure by='hội' about='c' measure='contests.prizes' value='58'/>"
	  "<figure by='hội' about='c' measure='contests.prizes.first' value='5'/></figures>" },
	{ "LH-0407",
	  "<contests><contest id='c' to='2023'><title>A</title></contest></contests><figures>"
	  "<figure by='hội' about='c' measure='contests.prizes' value='58'/>"
	  "<figure by='hội' about='c' measure='contests.prizes.first' value='50+'/>"
	  "<figure by='hội' about='c' measure='contests.prizes.second' value='9'/></figures>",
	  "/dossier/figures/figure[1]", "value",
	  "<contests><contest id='c' to='2023'><title>A</title></contest></contests><figures>"
	  "<figure by='hội' about='c' measure='contests.prizes' value='58'/>"
	  "<figure by='hội' about='c' measure='contests.prizes.first' value='50+'/>"
	  "<figure by='hội' about='c' measure='contests.prizes.second' value='8'/>"
	  "<figure by='hội' about='c' measure='contests.prizes.third' value='?'/>"
	  "<figure by='hội' about='c' measure='contests.prizes.encouragement' value='?'/>"
	  "</figures>" },
	{ "LH-0407",
	  "<contests><contest id='c' to='2023'><title>A</title></contest></contests><figures>"
	  "<figure by='hội' about='c' measure='contests.prizes' value='58'/>"
	  "<figure by='hội' about='c' measure='contests.prizes.first' value='5'/>"
	  "<figure by='hội' about='c' measure='contests.prizes.second' value='12'/>"
	  "<figure by='hội' about='c' measure='contests.prizes.third' value='18'/>"
	  "<figure by='hội' about='c' measure='contests.prizes.encouragement' value='22'/>"
	  "</figures>",
	  "/dossier/figures/figure[1]", "value",
	  "<contests><contest id='c' to='2023'><title>A</title></contest></contests><figures>"
	  "<figure by='hội' about='c' measure='contests.prizes' value='58'/>"
	  "<figure by='hội' about='c' measure='contests.prizes.first' value='5'/>"
	  "<figure by='hội' about='c' measure='contests.prizes.second' value='12'/>"
	  "<figure by='hội' about='c' measure='contests.prizes.third' value='18'/>"
	  "<figure by='hội' about='c' measure='contests.prizes.encouragement' value='~22'/>"
	  "</figures>" },
	{ "LH-0408",
	  "<contests><contest id='c' to='2023'><title>A</title></contest></contests>"
	  "<organisations><organisation id='sở' kind='department'><name>Sở</name>"
	  "</organisation></organisations><figures>"
	  "<figure by='sở' about='c' measure='contests.entries' value='50'/>"
	  "<figure by='hội' about='c' measure='contests.entries' value='50+'/>"
	  "<figure by='sở' about='c' measure='contests.prizes' value='51'/></figures>",
	  "/dossier/figures/figure[3]", "value",
	  "<contests><contest id='c' to='2023'><title>A</title></contest></contests>"
	  "<organisations><organisation id='sở' kind='department'><name>Sở</name>"
	  "</organisation></organisations><figures>"
	  "<figure by='sở' about='c' measure='contests.entries' value='50'/>"
	  "<figure by='hội' about='c' measure='contests.entries' value='50+'/>"
	  "<figure by='sở' about='c' measure='contests.prizes' value='50'/></figures>" },
	{ "LH-0408",
	  "<contests><contest id='c' to='2023'><title>A</title></contest></contests><figures>"
	  "<figure by='hội' about='c' measure='contests.prizes' value='9+'/>"
	  "<figure by='hội' about='c' measure='contests.entries' value='8'/></figures>",
	  "/dossier/figures/figure[1]", "value",
	  "<contests><contest id='c' to='2023'><title>A</title></contest></contests><figures>"
	  "<figure by='hội' about='c' measure='contests.prizes' value='9+'/>"
	  "<figure by='hội' about='c' measure='contests.entries' value='9'/></figures>" },
	{ "LH-0408",
	  "<contests><contest id='c' to='2023'><title>A</title></contest></contests><figures>"
	  "<figure by='hội' about='c' measure='contests.prizes' value='9'/>"
	  "<figure by='hội' about='c' measure='contests.entries' value='8'/></figures>",
	  "/dossier/figures/figure[1]", "value",
	  "<contests><contest id='c' to='2023'><title>A</title></contest></contests><figures>"
	  "<figure by='hội' about='c' measure='contests.prizes' value='9'/>"
	  "<figure by='hội' about='c' measure='contests.entries' value='8+'/></figures>" },
	/* Of somebody else, if who states the part is silent about the whole. */
	{ "LH-0408",
	  FOR_CONTEST FIGURE("sở", "prizes", "51") FIGURE("hội", "entries", "50") "</figures>",
	  "/dossier/figures/figure[1]", "value",
	  FOR_CONTEST FIGURE("sở", "prizes", "~51") FIGURE("sở", "prizes.first", "51")
		  FIGURE("hội", "entries", "50") "</figures>" },
	/* Each in an order of its own: what a figure is about is part of it. */
	{ "LH-0405",
	  "<documents><document id='d'/><document id='e'/></documents><figures>"
	  CONCERNING("d e", "1") CONCERNING("d e", "2") "</figures>",
	  "/dossier/figures/figure[2]", "value",
	  "<documents><document id='d'/><document id='e'/></documents><figures>"
	  CONCERNING("d e", "1") CONCERNING("e d", "2") CONCERNING("d", "3") "</figures>" },
	/* Numbers that no sum holds, and parts without a rare one. */
	{ "LH-0407",
	  FOR_CONTEST FIGURE("hội", "prizes", "58") FIGURE("hội", "prizes.special", "0")
		  FIGURE("hội", "prizes.first", "5") FIGURE("hội", "prizes.second", "12")
			  FIGURE("hội", "prizes.third", "18")
				  FIGURE("hội", "prizes.encouragement", "22") "</figures>",
	  "/dossier/figures/figure[1]", "value",
	  FOR_CONTEST FIGURE("hội", "prizes", "58")
		  FIGURE("hội", "prizes.first", "9223372036854775807")
			  FIGURE("hội", "prizes.second", "1") "</figures>" },
	/* Whoever of the two states the part. */
	{ "LH-0408",
	  FOR_CONTEST FIGURE("hội", "prizes", "51") FIGURE("sở", "entries", "50") "</figures>",
	  "/dossier/figures/figure[1]", "value",
	  FOR_CONTEST FIGURE("hội", "prizes", "50") FIGURE("sở", "entries", "50") "</figures>" },
	/* With a date or without, and over periods that begin or end alike. */
	{ "LH-0404",
	  ENTERED "<figure by='hội' about='c' measure='contests.entries' value='1'/>"
		  "<figure by='hội' about='c' from='2023' measure='contests.entries' value='2'/></figures>",
	  "/dossier/figures/figure[2]", "value",
	  ENTERED "<figure by='hội' about='c' measure='contests.entries' value='1'/>"
		  "<figure by='hội' about='c' from='2023' measure='contests.entries' value='1'/>"
		  "<figure by='hội' about='c' from='2023-06' to='2023' measure='contests.entries' value='1'/>"
		  "<figure by='hội' about='c' from='2023-06' measure='contests.entries' value='0'/></figures>" },
	/* About what is not there it is about nobody knows what. */
	{ "LH-0201",
	  "<figures><figure by='hội' about='x' from='2023' measure='events' value='9'/></figures>",
	  "/dossier/figures/figure[1]", "about",
	  "<figures><figure by='hội' about='hội' from='2023' measure='events' value='0'/></figures>" },
	/* A share that no number holds beside the right one is wrong. */
	{ "LH-0403",
	  ONE_OF_THREE RECOMMENDED("acceptance", "9223372036854775807") "</figures>",
	  "/dossier/figures/figure[1]", "value",
	  ONE_OF_THREE RECOMMENDED("acceptance", "33") "</figures>" },
	{ "LH-0403",
	  ONE_OF_THREE RECOMMENDED("acceptance", "50000000000000000.5") "</figures>",
	  "/dossier/figures/figure[1]", "value",
	  ONE_OF_THREE RECOMMENDED("acceptance", "33.3") "</figures>" },
	/* A share of what is estimated, of what is not stated, or of numbers that are too large to tell. */
	{ "LH-0406",
	  ANY_RECOMMENDATIONS RECOMMENDED("answered", "3") RECOMMENDED("accepted", "1")
		  RECOMMENDED("acceptance", "50") "</figures>",
	  "/dossier/figures/figure[3]", "value",
	  ANY_RECOMMENDATIONS RECOMMENDED("answered", "~3") RECOMMENDED("accepted", "1")
		  RECOMMENDED("acceptance", "50") "</figures>" },
	{ "LH-0406",
	  ANY_RECOMMENDATIONS RECOMMENDED("answered", "3") RECOMMENDED("accepted", "1")
		  RECOMMENDED("acceptance", "50") "</figures>",
	  "/dossier/figures/figure[3]", "value",
	  ANY_RECOMMENDATIONS RECOMMENDED("accepted", "1") RECOMMENDED("acceptance", "50") "</figures>" },
	{ "LH-0406",
	  ANY_RECOMMENDATIONS RECOMMENDED("answered", "3") RECOMMENDED("accepted", "1")
		  RECOMMENDED("acceptance", "50") "</figures>",
	  "/dossier/figures/figure[3]", "value",
	  ANY_RECOMMENDATIONS RECOMMENDED("answered", "3") RECOMMENDED("acceptance", "50") "</figures>" },
	{ "LH-0406",
	  ANY_RECOMMENDATIONS RECOMMENDED("answered", "3") RECOMMENDED("accepted", "1")
		  RECOMMENDED("acceptance", "50") "</figures>",
	  "/dossier/figures/figure[3]", "value",
	  ANY_RECOMMENDATIONS RECOMMENDED("answered", "9223372036854775807") RECOMMENDED("accepted", "1")
		  RECOMMENDED("acceptance", "3") "</figures>" },
	{ "LH-0406",
	  ANY_RECOMMENDATIONS RECOMMENDED("answered", "3") RECOMMENDED("accepted", "2")
		  RECOMMENDED("acceptance", "50") "</figures>",
	  "/dossier/figures/figure[3]", "value",
	  ANY_RECOMMENDATIONS RECOMMENDED("answered", "9223372036854775807")
		  RECOMMENDED("accepted", "9223372036854775806")
			  RECOMMENDED("acceptance", "1") "</figures>" },
	{ "LH-0406", SHARED("9223372036854775", "1", "100"), "/dossier/figures/figure[3]", "value",
	  SHARED("9223372036854775807", "9223372036854775807", "0") },
	{ "LH-0406", SHARED("9", "5", "0.1"), "/dossier/figures/figure[3]", "value",
	  SHARED("4999999999999999999", "49999999999999999", "0.1") },
	{ "LH-0406", SHARED("9", "1", "1"), "/dossier/figures/figure[3]", "value",
	  SHARED("9000000000000000000", "1", "1") },
	{ "LH-0303", SHARED("3.0000000001", "1", "0.100000000"), "/dossier/figures/figure[1]", "value",
	  SHARED("3.0000000000", "1", "33.333333333") },
	/* Of nothing there is no share. */
	{ "LH-0406", SHARED("3", "3", "0"), "/dossier/figures/figure[3]", "value",
	  "<figures>" RECOMMENDED("answered", "0") RECOMMENDED("accepted", "0")
		  RECOMMENDED("acceptance", "0") "</figures>" },
};

CASE_SUITE(lh_figures_suite, "figures")
