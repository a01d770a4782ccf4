# SPDX-License-Identifier: MIT
# shellcheck disable=SC2154 # what make says in the environment
# ldoc.sh: LDoc makes pages of every function that the language server is told of.
set -eu

definitions=$top_srcdir/bindings/lua/meta/module.lua
if ! command -v ldoc >/dev/null; then
	echo 'ldoc (lua-ldoc) is not here.'
	exit 77
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
# It is a Lua program itself, with modules of its own.
unset LUA_CPATH
sh "$top_srcdir/bindings/lua/ldoc.sh" "$definitions" "$work/pages" >"$work/said" 2>&1 || failed=1
# It says where it wrote, and all else is a complaint.
if grep -v -e '^output written to' -e '^reading configuration' "$work/said"; then
	failed=1
fi
sed -n 's/^function \(lienhiep\.\)\{0,1\}\([^ (]*\).*/\2/p' "$definitions" >"$work/names"
while read -r name; do
	if ! grep -q "name *= *\"$name\"" "$work/pages/index.html"; then
		echo "LDoc has no $name"
		failed=1
	fi
done <"$work/names"
echo "$(wc -l <"$work/names") functions"
exit $failed
