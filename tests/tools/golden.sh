# SPDX-License-Identifier: MIT
# shellcheck disable=SC2154 # what make says in the environment
# golden.sh [--write]: the command prints, and exits with, what the transcripts GROUP.expected say
# for the cases in the table `cases`; or write the transcripts anew.
set -eu

lienhiep=$top_builddir/tools/lienhiep
here=$top_srcdir/tests/tools
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset LC_MESSAGES NO_COLOR
export LC_ALL=C LANG=C
export LIENHIEP_SCHEMA="$top_srcdir/lib/xml/dossier.xsd"
export LIENHIEP_STYLESHEETS="$top_srcdir/lib/report"
write=${1-} all=0 failed=0

# The dossiers and texts under short names: what is expected holds no path of a build.
mkdir "$work/files" "$work/expected"
cp "$here"/*.xml "$here"/*.csv "$here"/old-*.txt "$top_srcdir"/examples/hanoi-*.xml "$work/files"
cd "$work/files"

# run ARGUMENT...: what stands on standard output, then on standard error, then the status. A
# carriage return is made visible, and so survives what Git does to line ends.
run() {
	status=0
	"$lienhiep" "$@" <hanoi-2023.xml >"$work/out" 2>"$work/err" || status=$?
	sed 's/\r$/<CR>/' "$work/out"
	sed 's/^/stderr: /' "$work/err"
	echo "exit $status"
}

# transcript_of GROUP LINE: the part of a transcript that begins with a line.
transcript_of() {
	awk -v line="$2" '/^\$ / { within = ($0 "") == line } within' "$here/$1.expected" || :
}

# The words of a case are no patterns for names of files.
set -f
while read -r group arguments; do
	case $group in '' | '#'*) continue ;; esac
	set --
	for argument in $arguments; do
		set -- "$@" "$(echo "$argument" | tr _ ' ')"
	done
	line="\$ lienhiep $arguments"
	{
		echo "$line"
		run "$@"
		echo
	} >"$work/actual"
	cat "$work/actual" >>"$work/expected/$group.expected"
	[ "$write" != --write ] || continue
	all=$((all + 1))
	transcript_of "$group" "$line" >"$work/wanted" 2>/dev/null
	if ! cmp -s "$work/wanted" "$work/actual"; then
		failed=$((failed + 1))
		diff -u --label "$group.expected" --label 'lienhiep now' "$work/wanted" "$work/actual" || :
	fi
done <"$here/cases"

set +f
cd "$work/expected"
for transcript in *.expected; do
	cmp -s "$transcript" "$here/$transcript" && continue
	if [ "$write" = --write ]; then
		cp "$transcript" "$here/$transcript"
		echo "wrote tests/tools/$transcript"
	elif [ "$failed" = 0 ]; then
		# Every case is as expected, and there are more of them in the transcript.
		all=$((all + 1)) failed=1
		echo "$transcript: holds what is no case, or in another order: make golden"
	fi
done
[ "$write" != --write ] || exit 0
echo "$(((all - failed) * 100 / all))%: Checks: $all, Failures: $failed, Errors: 0"
[ "$failed" = 0 ]
