# SPDX-License-Identifier: MIT
# shellcheck shell=sh disable=SC2154 # what make says in the environment
# make fuzz TIME=60: libFuzzer on each target for so many seconds. What it finds stays in fuzz/TARGET/, and
# what breaks something in fuzz/TARGET-*: tests/fuzz/check-TARGET FILE repeats it under a debugger.
set -eu

clang=${FUZZ_CC:-clang}
seconds=${seconds:-60}
sanitizers=address,undefined

if ! command -v "$clang" >/dev/null; then
	echo "make fuzz needs $clang (Debian: clang)"
	exit 1
fi
rm -rf fuzz/objects
mkdir -p fuzz/objects
# As in a line of a Makefile, with quotes and backslashes.
eval "set -- $clang -std=c11 -g -O1 -fno-omit-frame-pointer -fno-sanitize-recover=all $flags"

echo 'Building the library for libFuzzer'
for source in $sources; do
	case $source in *.h) continue ;; esac
	object=fuzz/objects/$(echo "$source" | tr / _).o
	"$@" "-fsanitize=fuzzer-no-link,$sanitizers" -c "$top_srcdir/$source" -o "$object"
done

for target in ${FUZZ_TARGETS:-$targets}; do
	echo "Fuzzing $target for $seconds seconds"
	mkdir -p "fuzz/$target"
	# shellcheck disable=SC2086 # a list of options
	"$@" "-fsanitize=fuzzer,$sanitizers" "$top_srcdir/tests/fuzz/$target.c" \
		fuzz/objects/*.o $libs -o "fuzz/fuzz-$target"
	dictionary=
	others=
	if [ "$target" = read ]; then
		dictionary=-dict=$top_srcdir/tests/fuzz/dossier.dict
		# What the suites read is where to begin, too.
		others="$top_srcdir/tests/data/good $top_srcdir/tests/data/bad-schema $top_srcdir/tests/rules/files"
	fi
	# shellcheck disable=SC2086 # an option, or none, and folders
	"fuzz/fuzz-$target" $dictionary -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -verbosity=0 \
		-print_final_stats=1 -artifact_prefix="fuzz/$target-" "fuzz/$target" \
		"$top_srcdir/tests/fuzz/seeds/$target" $others
done
