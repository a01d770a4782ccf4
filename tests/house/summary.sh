# SPDX-License-Identifier: MIT
# shellcheck disable=SC2154 # what make says in the environment
# The summary counts the checks in Check's closing lines, and else each test as one.
set -eu

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# test NAME RESULT [LINE]
test_result() {
	printf '%s\n' "${3-}" >"$work/$1.log"
	printf ':test-result: %s\n:global-test-result: %s\n' "$2" "$2" >"$work/$1.trs"
}

# expect STATUS LINE LOG...: the exit status and the last line for these logs.
expect() {
	wanted_status=$1 wanted=$2
	shift 2
	status=0
	last=$(cd "$work" && sh "$top_srcdir/tests/summary" "$@" | tail -n 1) || :
	(cd "$work" && sh "$top_srcdir/tests/summary" "$@" >/dev/null) || status=$?
	if [ "$last" != "$wanted" ] || [ "$status" != "$wanted_status" ]; then
		echo "summary of $*: '$last', status $status; wanted '$wanted', status $wanted_status"
		exit 1
	fi
}

test_result suite PASS '100%: Checks: 12, Failures: 0, Errors: 0'
test_result broken FAIL '70%: Checks: 10, Failures: 2, Errors: 1'
test_result crashed FAIL 'Segmentation fault'
test_result dying FAIL '100%: Checks: 3, Failures: 0, Errors: 0'
test_result lying PASS '50%: Checks: 2, Failures: 1, Errors: 0'
test_result script PASS 'all is well'
test_result absent SKIP 'no compiler'

expect 0 '12 passed, 0 failed' suite.log
expect 0 '13 passed, 0 failed, 1 skipped' suite.log script.log absent.log
expect 1 '19 passed, 3 failed' suite.log broken.log
expect 1 '1 passed, 1 failed' script.log crashed.log
expect 1 '3 passed, 1 failed' dying.log
expect 1 '1 passed, 1 failed' lying.log
expect 1 '12 passed, 1 failed' suite.log never-run.log
