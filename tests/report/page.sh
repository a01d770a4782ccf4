# SPDX-License-Identifier: MIT
# shellcheck disable=SC2154 # what make says in the environment, and helpers.sh
# Reviews as pages and as data: valid by other tools, complete in themselves, every link with its end.
set -eu

# shellcheck source=tests/tools/helpers.sh
. "$top_srcdir/tests/tools/helpers.sh"
export LIENHIEP_STYLESHEETS="$top_srcdir/lib/report"
schema=$top_srcdir/lib/report/review.xsd

# paper FORMAT EXAMPLE LANGUAGE: written to a file of that name.
paper() {
	"$lienhiep" review "$examples/$2.xml" --lang "$3" --format "$1" -o "$2-$3.$1"
}

is_tidy() {
	! command -v tidy >/dev/null || tidy -q -e "$1" >tidy.out 2>&1 || { cat tidy.out; false; }
}

# Every link within the page has its end there.
has_ends() {
	grep -o ' href="#[^"]*"' "$1" | sed 's/ href="#//; s/"//' | sort -u >links
	grep -o ' id="[^"]*"' "$1" | sed 's/ id="//; s/"//' | sort >ids
	[ -s links ] && [ -z "$(uniq -d ids)" ] && [ -z "$(comm -23 links ids)" ] ||
		{ comm -23 links ids; uniq -d ids; false; }
}

# Nothing is fetched, and nothing runs.
stands_alone() {
	! grep -Ei '<script|<link|<iframe|<img|@import|url\(| src=| on[a-z]+=' "$1"
}

# Headings go down one level at a time, and each picture has a title and a text.
is_accessible() {
	grep -o '<h[1-6]' "$1" | tr -d '<h' | awk '$1 > last + 1 { exit 1 } { last = $1 }' &&
		[ "$(grep -o '<svg' "$1" | wc -l)" = "$(grep -o '<desc' "$1" | wc -l)" ] &&
		[ "$(grep -o '<th[ >]' "$1" | wc -l)" = "$(grep -o '<th [^>]*scope=' "$1" | wc -l)" ]
}

# JSON is what one rule makes of the XML.
follows() {
	"$PYTHON" - "$1" "$2" <<-'END'
		import json, sys
		from decimal import Decimal
		from xml.etree import ElementTree
		BARE = {"number": Decimal, "line": int, "year": int, "days": int}

		def value(name, text):
		    if name.endswith("_day"):
		        return int(text)
		    if text in ("true", "false") and name != "text":
		        return text == "true"
		    return BARE.get(name, str)(text)

		def convert(element):
		    children = list(element)
		    if not element.attrib and not children and element.text:
		        return element.text
		    if not element.attrib:
		        return [convert(child) for child in children]
		    made = {name: value(name, text) for name, text in element.attrib.items()}
		    for child in children:
		        name = child.tag.partition("}")[2]
		        assert name not in made, name
		        made[name] = convert(child)
		    return made

		root = ElementTree.parse(sys.argv[1]).getroot()
		with open(sys.argv[2], encoding="utf-8") as file:
		    made = json.load(file, parse_float=Decimal)
		sys.exit(convert(root) != made)
	END
}

for example in hanoi-2023 hanoi-2024; do
	for language in vi en; do
		name=$example-$language
		for format in xml json html odt; do
			paper "$format" "$example" "$language"
		done
		ok "$name.xml is valid" xmllint --noout --schema "$schema" "$name.xml" 2>/dev/null
		ok "$name.odt is well-formed" xmllint --noout "$name.odt"
		ok "$name.html is valid" is_tidy "$name.html"
		ok "links of $name.html have ends" has_ends "$name.html"
		ok "$name.html stands alone" stands_alone "$name.html"
		ok "$name.html is accessible" is_accessible "$name.html"
		[ -z "${PYTHON-}" ] || ok "$name.json follows from $name.xml" follows "$name.xml" "$name.json"
	done
done

# A dossier with what the examples lack: plots.
if [ -n "${PYTHON-}" ] && [ -e "$top_builddir/bindings/python/stage/lienhiep/__init__.py" ] &&
	$SANITIZER_PRELOAD "$PYTHON" "$examples/sample.py" sample.xml 2>/dev/null; then
	"$lienhiep" review sample.xml --year 2024 --lang vi --format html -o sample.html
	"$lienhiep" review sample.xml --year 2024 --lang vi --format xml -o sample-review.xml
	ok 'the sample is valid' xmllint --noout --schema "$schema" sample-review.xml 2>/dev/null
	ok 'its page is valid' is_tidy sample.html
	ok 'its links have ends' has_ends sample.html
	ok 'it is accessible' is_accessible sample.html
	ok 'it has five plots' [ "$(grep -o '<svg' sample.html | wc -l)" = 5 ]
fi

# The user's own stylesheet, and a name of a file that is not to be had.
cat >own.xsl <<'END'
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:r="urn:lienhiep:review:1">
<xsl:output method="text"/><xsl:template match="/"><xsl:value-of select="r:review/r:period/@text"/></xsl:template>
</xsl:stylesheet>
END
ok 'an own stylesheet is used' exits 0 review "$examples/hanoi-2023.xml" --year 2023 --stylesheet own.xsl --lang en
ok 'and what it makes is printed' grep -qx 2023 out
ok 'a folder that is not there is told' exits 2 review "$examples/hanoi-2023.xml" --format html -o none/x.html
ok 'and nothing is written' [ ! -e none ]

conclude
