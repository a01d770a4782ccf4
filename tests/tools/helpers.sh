# SPDX-License-Identifier: MIT
# shellcheck shell=sh disable=SC2154,SC2034 # what make says in the environment; for others
# For scripts of checks on the command: sourced first, it takes them to an empty folder of their
# own; conclude comes last.

lienhiep=$top_builddir/tools/lienhiep
examples=$top_srcdir/examples
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset LC_ALL LC_MESSAGES LANG NO_COLOR
cd "$work" || exit 1
all=0 failed=0

# ok WHAT COMMAND...: the command succeeds.
ok() {
	what=$1
	shift
	all=$((all + 1))
	if ! "$@"; then
		failed=$((failed + 1))
		echo "not so: $what"
	fi
}

# exits STATUS ARGUMENT...: lienhiep exits with that; what it says is in out and err.
exits() {
	wanted=$1 status=0
	shift
	"$lienhiep" "$@" >out 2>err || status=$?
	[ "$status" = "$wanted" ] || { echo "lienhiep $*: exit $status"; cat err; return 1; }
}

# prints TEXT ARGUMENT...: lienhiep succeeds and prints just that line.
prints() {
	line=$1
	shift
	exits 0 "$@" || return 1
	[ "$(cat out)" = "$line" ] || { cat out; return 1; }
}

# says FILE TEXT: it stands in the file.
says() {
	grep -qF "$2" "$1" || { echo "$1 has no '$2':"; cat "$1"; return 1; }
}

is_silent() {
	[ ! -s "$1" ] || { echo "$1 is not empty:"; cat "$1"; return 1; }
}

# Check's closing line, and whether all was well.
conclude() {
	echo "$(((all - failed) * 100 / all))%: Checks: $all, Failures: $failed, Errors: 0"
	[ "$failed" = 0 ]
}
