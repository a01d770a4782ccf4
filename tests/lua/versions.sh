# SPDX-License-Identifier: MIT
# shellcheck disable=SC2154 # what make says in the environment
# versions.sh: the module for each Lua that this machine has with its headers, and its suites there.
# Only the module is built anew, not the library. With ALL_LUAS=yes, all of them must be there.
set -eu

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0 built=0
suites=$(ls "$top_srcdir"/tests/lua/test_*.lua)

# build LUA: $work/LUA/lienhiep.so, with the warnings as errors.
build() {
	mkdir "$work/$1"
	# What SWIG wrote is not ours to warn about.
	for source in "$top_srcdir"/bindings/lua/*.c "$top_builddir/bindings/lua/lienhiep_wrap.c"; do
		warnings='-Wall -Wextra -Werror'
		case $source in *_wrap.c) warnings=-w ;; esac
		# shellcheck disable=SC2046,SC2086 # lists of options
		$CC -std=c11 -O1 -g -fPIC -fvisibility=hidden -D_GNU_SOURCE $warnings -c \
			-I"$top_srcdir/include" -I"$top_srcdir/bindings/lua" $(pkg-config --cflags "$1") \
			"$source" -o "$work/$1/$(basename "$source" .c).o"
	done
	$CC -shared -Wl,-z,nodelete -o "$work/$1/lienhiep.so" "$work/$1"/*.o \
		-L"$top_builddir/lib/.libs" -Wl,-rpath,"$top_builddir/lib/.libs" -llienhiep
}

# try_states LUA: several states, and memory that runs out. LuaJIT takes no allocator but its own.
try_states() {
	pkg-config --exists check || return 0
	# shellcheck disable=SC2046 # lists of options
	$CC -std=c11 -g -D_GNU_SOURCE -Wall -Wextra -Werror $(pkg-config --cflags check "$1") \
		"$top_srcdir/tests/lua/states.c" -o "$work/$1/states" $(pkg-config --libs check "$1") -pthread
	status=0
	LUA_CPATH="$work/$1/?.so" "$work/$1/states" >"$work/out" 2>&1 || status=$?
	[ "$status" = 0 ] || [ "$status" = 77 ] || { echo "$1 states:"; cat "$work/out"; failed=1; }
}

# try LUA: every suite.
try() {
	for suite in $suites; do
		if ! LUA="$1" LUA_CPATH="$work/$1/?.so" "$1" "$suite" >"$work/out" 2>&1; then
			echo "$1 $(basename "$suite"):"
			cat "$work/out"
			failed=1
		fi
	done
}

for lua in lua5.1 lua5.3 lua5.4 luajit; do
	if ! pkg-config --exists "$lua" || ! command -v "$lua" >/dev/null; then
		echo "$lua: not here"
		[ "${ALL_LUAS-}" != yes ] || failed=1
		continue
	fi
	build "$lua"
	try "$lua"
	try_states "$lua"
	built=$((built + 1))
	echo "$lua: $("$lua" -v 2>&1 | cut -d' ' -f1-2), $(echo "$suites" | wc -l) suites"
done
[ "$built" -gt 0 ] || echo 'There is no Lua here.'
exit $failed
