# SPDX-License-Identifier: MIT
# ldoc.sh DEFINITIONS FOLDER: pages by LDoc, from what the language server reads. LDoc knows functions,
# with their @param and @return; what only the server knows is left out.
set -eu

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
awk '
function flush() {
	if (block !~ /---@(class|alias)/)
		printf "%s", block
	block = ""
}
/^---@(meta|field|operator|generic)/ { next }
/^---/ { block = block $0 "\n"; next }
{ flush(); print }
' "$1" | sed 's/^\(---@param [^ ?]*\)?/\1/' >"$work/lienhiep.lua"
cat >"$work/config.ld" <<'END'
project = "liblienhiep"
title = "The Lua module lienhiep"
format = "plain"
no_lua_ref = true
END
ldoc -c "$work/config.ld" -d "$2" "$work"
