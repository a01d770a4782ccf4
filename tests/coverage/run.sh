# SPDX-License-Identifier: MIT
# shellcheck shell=sh disable=SC2154 # what make says in the environment
# make coverage: every test over a build that counts, then the lines and branches of lib/ that they
# reached: by file in coverage/lines.txt and coverage/branches.txt, by line in coverage/html/.
# Arguments are for configure.
set -eu

cc=${COVERAGE_CC:-gcc}
# The names of gcovr's files are relative to the folder in which it runs.
top=$(cd "$top_srcdir" && pwd -P)

if ! command -v gcovr >/dev/null; then
	echo 'make coverage needs gcovr (Debian: gcovr)'
	exit 1
fi
mkdir -p coverage/html
cd coverage
[ -e config.status ] ||
	"$top/configure" --quiet "$@" CC="$cc" CPPFLAGS=-DCOUNTED \
		CFLAGS='-O0 -g --coverage -fprofile-update=atomic'
# What was counted before, and what configure tried.
find . \( -name '*.gcda' -o -name '*conftest.gcno' \) -delete
"$MAKE" --no-print-directory check

# The programs that print from the rows are no part of the library.
gcovr --root "$top" --object-directory . --filter "$top/lib/" --exclude "$top/lib/print" \
	--json coverage.json .
set -- --root "$top" --add-tracefile coverage.json
gcovr "$@" --html-details html/index.html --txt lines.txt --print-summary
gcovr "$@" --branches --txt branches.txt
"${PYTHON:-python3}" "$top/tests/coverage/unreached.py" coverage.json "$top"
echo "Line by line: $PWD/html/index.html"
