# SPDX-License-Identifier: MIT
# shellcheck shell=sh disable=SC2154 # what make says in the environment
# make tsan ROUNDS=20: the library and the threads' suite with ThreadSanitizer, in tsan/. libxml2 and ICU are those of
# the system: what they do alone is not looked at, what they do to our memory is.
set -eu

mkdir -p tsan
# As in a line of a Makefile, with quotes and backslashes.
eval "set -- $CC -std=c11 -g -O1 -fno-omit-frame-pointer -fsanitize=thread $flags"
set -- "$@" "-I$top_srcdir/tests" "-DSOURCES=\"$top_srcdir\"" "-DEXAMPLES=\"$top_srcdir/examples\""

echo 'Building the library for ThreadSanitizer'
objects=
for source in $sources; do
	case $source in *.h) continue ;; esac
	object=tsan/$(echo "$source" | tr / _).o
	"$@" -c "$top_srcdir/$source" -o "$object"
	objects="$objects $object"
done
# shellcheck disable=SC2086 # lists
"$@" $objects $libs -o tsan/check-threads

# In one process: what is set up once stays so. Where the kernel scatters addresses too widely for the sanitizer, not.
run=
! setarch "$(uname -m)" -R true 2>/dev/null || run="setarch $(uname -m) -R"
CK_FORK=no ROUNDS=${rounds:-20} TSAN_OPTIONS="halt_on_error=0 exitcode=66 ${TSAN_OPTIONS-}" \
	$run tsan/check-threads
