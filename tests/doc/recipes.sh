# SPDX-License-Identifier: MIT
# shellcheck disable=SC2154 # what make says in the environment
# recipes.sh [--write]: each recipe of doc/lua.md prints what stands after it; or write down what it prints.
#
# A recipe is a fence that begins with ```lua, and what it prints the fence with ```text after it. Each runs by
# itself, all in one folder, beside examples/.
set -u

if [ "$("$LUA" -e 'print(_VERSION >= "Lua 5.4")')" != true ]; then
	echo 'The recipes are for Lua 5.4.'
	exit 77
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
guide=$top_srcdir/doc/lua.md
mkdir "$work/run" && ln -s "$top_srcdir/examples" "$work/run/examples"

# Cut it: N.lua is a recipe, N.shown what follows it, and N.text what stands before either.
awk -v to="$work/" '
BEGIN { number = 1 }
/^```lua$/ { code = 1; lines[number] = FNR; print >(to number ".text"); next }
/^```text$/ { shown = 1; print >(to number ".between"); next }
/^```$/ && code { code = 0; print >(to number ".between"); next }
/^```$/ && shown { shown = 0; number++ }
code { print >(to number ".lua"); next }
shown { print >(to number ".shown"); next }
{ print >(to number ".text") }
END { for (n = 1; n < number; n++) print n, lines[n] >(to "recipes") }
' "$guide"

all=0 failed=0
while read -r number line; do
	all=$((all + 1))
	touch "$work/$number.shown"
	status=0
	# shellcheck disable=SC2086 # a command with its arguments
	(cd "$work/run" && ${SANITIZER_PRELOAD-} "$LUA" "../$number.lua") >"$work/$number.printed" 2>&1 </dev/null || status=$?
	if [ "$status" != 0 ] || { [ "${1-}" != --write ] && ! cmp -s "$work/$number.shown" "$work/$number.printed"; }; then
		failed=$((failed + 1))
		echo "lua.md:$line: exits with $status, and prints something else:"
		diff -u --label 'the recipe' --label 'Lua now' "$work/$number.shown" "$work/$number.printed"
		cp "$work/$number.shown" "$work/$number.printed"
	fi
done <"$work/recipes"

if [ "${1-}" = --write ]; then
	number=1
	while [ -e "$work/$number.text" ]; do
		for part in text lua between printed; do
			[ ! -e "$work/$number.$part" ] || cat "$work/$number.$part"
		done
		number=$((number + 1))
	done >"$work/lua.md"
	cmp -s "$work/lua.md" "$guide" || { cp "$work/lua.md" "$guide"; echo 'wrote doc/lua.md'; }
fi
echo "$(((all - failed) * 100 / all))%: Checks: $all, Failures: $failed, Errors: 0"
[ "$all" = "$(grep -c '^```lua' "$guide")" ] && [ "$failed" = 0 ]
