# SPDX-License-Identifier: MIT
# shellcheck disable=SC2154 # what make says in the environment
# The functions that the headers declare, those that the map names, and those that the library
# exports are the same.
set -eu

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# In the headers: the last word before the bracket of each declaration that is LH_API.
cat "$top_srcdir"/include/lienhiep.h "$top_srcdir"/include/lienhiep/*.h | sed '/^#/d' |
	tr '\n\t' '  ' | grep -oE 'LH_API [^;(]*\(' | grep -oE 'lh_[a-z0-9_]*\($' | tr -d '(' |
	LC_ALL=C sort >"$work/declared"
sed -n 's/^[[:space:]]*\(lh_[a-z0-9_]*\);$/\1/p' "$top_srcdir/lib/liblienhiep.map" |
	LC_ALL=C sort >"$work/mapped"
"${NM:-nm}" -D --defined-only "$top_builddir/lib/.libs/liblienhiep.so" |
	awk '$2 != "A" { sub(/@.*/, "", $3); print $3 }' | LC_ALL=C sort >"$work/exported"

[ -s "$work/declared" ] || { echo 'no declaration found in the headers'; exit 1; }
status=0
diff -u --label 'declared in the headers' --label 'named in lib/liblienhiep.map' \
	"$work/declared" "$work/mapped" || status=1
diff -u --label 'named in lib/liblienhiep.map' --label 'exported by the library' \
	"$work/mapped" "$work/exported" || status=1
exit $status
