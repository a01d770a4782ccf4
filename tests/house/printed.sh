# SPDX-License-Identifier: MIT
# shellcheck disable=SC2154 # what make says in the environment
# printed.sh [--write]: what is printed from the rows is what is committed; or make it so.
set -eu

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

while read -r file command; do
	# shellcheck disable=SC2086 # a command with its arguments
	"$top_builddir"/lib/$command >"$work/printed"
	if cmp -s "$work/printed" "$top_srcdir/$file"; then
		continue
	elif [ "${1-}" = --write ]; then
		cat "$work/printed" >"$top_srcdir/$file"
		echo "printed $file"
	else
		echo "$file is not what the rows print: run 'make print' and commit it"
		diff -u "$top_srcdir/$file" "$work/printed" | head -n 20
		failed=1
	fi
done <<END
include/lienhiep/model.h print-model header
lib/xml/dossier.xsd print-model schema
doc/model.md print-model reference
bindings/python/lienhiep/model.pyi print-model stubs
bindings/lua/meta/model.lua print-model definitions
doc/rules.md print-rules
tests/fuzz/dossier.dict print-model dictionary
END
exit $failed
