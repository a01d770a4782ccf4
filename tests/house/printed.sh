# SPDX-License-Identifier: MIT
# shellcheck disable=SC2154 # what make says in the environment
# printed.sh [--write]: what print-model prints from the rows is what is committed; or make it so.
set -eu

printer=$top_builddir/lib/print-model
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

while read -r part file; do
	"$printer" "$part" >"$work/$part"
	if cmp -s "$work/$part" "$top_srcdir/$file"; then
		continue
	elif [ "${1-}" = --write ]; then
		cat "$work/$part" >"$top_srcdir/$file"
		echo "printed $file"
	else
		echo "$file is not what the rows print: run 'make print' and commit it"
		diff -u "$top_srcdir/$file" "$work/$part" | head -n 20
		failed=1
	fi
done <<END
header include/lienhiep/model.h
schema lib/xml/dossier.xsd
reference doc/model.md
stubs bindings/python/lienhiep/model.pyi
END
exit $failed
