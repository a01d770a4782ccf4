# SPDX-License-Identifier: MIT
# shellcheck disable=SC2154 # what make says in the environment
# rock.sh: luarocks builds the module, and it works with nothing else of ours installed.
set -eu

if ! command -v luarocks >/dev/null; then
	echo 'luarocks is not here.'
	exit 77
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
version=$("$LUA" -e 'print((_VERSION:gsub("Lua ", "")))')
ROCK_BUILD=$work/build
export ROCK_BUILD
unset LUA_PATH LUA_CPATH LIENHIEP_STYLESHEETS LIENHIEP_SCHEMA

cd "$top_srcdir"
if ! CC="$CC" luarocks --lua-version "$version" --tree "$work/tree" make >"$work/said" 2>&1; then
	tail -n 40 "$work/said"
	exit 1
fi
rm -rf "$ROCK_BUILD"
module=$work/tree/lib/lua/$version/lienhiep.so
if ldd "$module" | grep -F liblienhiep || nm -D --defined-only "$module" | grep -v ' luaopen_lienhiep$'; then
	echo 'the module needs the library, or shows it to others'
	exit 1
fi
cd /
LUA_CPATH="$work/tree/lib/lua/$version/?.so" "$LUA" - "$top_srcdir/examples/hanoi-2023.xml" <<'END'
local lh = require "lienhiep"
local d = lh.load(arg[1])
assert(#lh.check_schema(arg[1]) == 0)
assert(d:review(2023):paper "html":find "<h1>")
print(("a rock for %s, with %d events"):format(_VERSION, #d.events))
END
luarocks --lua-version "$version" --tree "$work/tree" remove lienhiep >/dev/null 2>&1
[ ! -e "$module" ]
