# SPDX-License-Identifier: MIT
# shellcheck disable=SC2154 # what make says in the environment
# The printed schema accepts the good files and the examples, and refuses each of the bad ones, by
# xmllint and by Python's xmlschema.
set -eu

cd "$top_srcdir"
schema=lib/xml/dossier.xsd
failed=0 tried=0

# What a newer model may say is not in this version's schema.
set -- examples/*.xml
for file in tests/data/good/*.xml; do
	[ "$file" = tests/data/good/newer.xml ] || set -- "$@" "$file"
done

if command -v xmllint >/dev/null; then
	tried=1
	xmllint --noout --schema "$schema" "$@" 2>&1 | grep -v ' validates$' && failed=1
	for file in tests/data/bad-schema/*.xml; do
		xmllint --noout "$file" || failed=1
		if xmllint --noout --schema "$schema" "$file" 2>/dev/null; then
			echo "xmllint accepts $file"
			failed=1
		fi
	done
else
	echo 'no xmllint: the schema was not tried with it'
fi

if [ -n "${PYTHON-}" ] && "$PYTHON" -c 'import xmlschema' 2>/dev/null; then
	tried=1
	"$PYTHON" - "$schema" "$@" <<'END' || failed=1
import glob
import sys
import xmlschema

schema = xmlschema.XMLSchema(sys.argv[1])
wrong = [f for f in sys.argv[2:] if not schema.is_valid(f)]
wrong += [f for f in glob.glob("tests/data/bad-schema/*.xml") if schema.is_valid(f)]
for file in wrong:
    print("Python's xmlschema is wrong about", file)
sys.exit(bool(wrong))
END
else
	echo 'no Python with xmlschema (Debian: python3-xmlschema): the schema was not tried with it'
fi
[ "$tried" = 1 ] || exit 77
exit $failed
