# SPDX-License-Identifier: MIT
# shellcheck disable=SC2154 # what make says in the environment
# The example programs in C, Python and Lua: each does what it should, the same in every language.
set -eu

expected=$top_srcdir/tests/examples
examples=$top_srcdir/examples
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
checks=0 failures=0

# A module that was left out of the build has no stage.
languages=c
[ ! -d "$top_builddir/bindings/python/stage" ] || languages="$languages python"
[ ! -d "$top_builddir/bindings/lua/stage" ] || languages="$languages lua"

# example LANGUAGE NAME ARGUMENT...
example() {
	language=$1 name=$2
	shift 2
	# shellcheck disable=SC2086 # a command with its arguments
	case $language in
	c) "$top_builddir/examples/$name" "$@" ;;
	python) $SANITIZER_PRELOAD "$PYTHON" "$examples/$name.py" "$@" ;;
	lua) $SANITIZER_PRELOAD "$LUA" "$examples/$name.lua" "$@" ;;
	esac
}

failed() {
	echo "$*"
	failures=$((failures + 1))
}

# prints EXPECTED LANGUAGE NAME ARGUMENT...: it succeeds, says nothing else, and prints that.
prints() {
	wanted=$expected/$1
	shift
	checks=$((checks + 1))
	if ! example "$@" >out 2>err || [ -s err ]; then
		failed "$2 in $1: $(cat err)"
	elif ! diff -u "$wanted" out; then
		failed "$2 in $1 does not print $wanted"
	fi
}

# writes EXPECTED LANGUAGE NAME: it writes a file like that, to the byte.
writes() {
	checks=$((checks + 1))
	rm -f written.xml
	if ! example "$2" "$3" written.xml 2>err || [ -s err ]; then
		failed "$3 in $2: $(cat err)"
	elif ! diff -u "$expected/$1" written.xml; then
		failed "$3 in $2 does not write $expected/$1"
	fi
}

# refuses TEXT LANGUAGE NAME ARGUMENT...: it ends with status 1, and its message holds the text.
refuses() {
	text=$1 status=0
	shift
	checks=$((checks + 1))
	example "$@" >out 2>err || status=$?
	if [ "$status" != 1 ] || ! grep -qF "$text" err; then
		failed "$2 in $1: status $status, wanted 1 and '$text' in: $(cat err)"
	fi
}

printf '<dossier xmlns="urn:lienhiep:dossier:1" version="1" language="vi" mood="?"/>\n' >bad.xml
for language in $languages; do
	# C has a verdict's label, the modules have its name.
	review=review-modules.expected
	[ "$language" != c ] || review=review.expected
	writes build.expected "$language" build
	refuses nowhere/new.xml "$language" build nowhere/new.xml
	prints "$review" "$language" review "$examples/hanoi-2023.xml" 2023
	refuses absent.xml "$language" review absent.xml 2023
	refuses soon "$language" review "$examples/hanoi-2023.xml" soon
	prints unanswered.expected "$language" unanswered "$examples/hanoi-2023.xml" "$examples/hanoi-2024.xml"
	refuses bad.xml:1:1: "$language" unanswered bad.xml
done

# The closing line in Check's form, which tests/summary counts.
echo "$(((checks - failures) * 100 / checks))%: Checks: $checks, Failures: $failures, Errors: 0"
[ "$failures" = 0 ]
