# SPDX-License-Identifier: MIT
# shellcheck disable=SC2154 # what make says in the environment
# make install below DESTDIR, the installed things at work, and make uninstall, which leaves nothing.
set -eu

stage=$top_builddir/tests/house/stage
# The variables of the make that runs the tests are not those of these.
unset MAKEFLAGS MFLAGS MAKELEVEL
rm -rf "$stage"
cd "$top_builddir"

for target in install installcheck uninstall; do
	echo "make $target"
	${MAKE:-make} "$target" DESTDIR="$stage" >"$stage.log" 2>&1 || {
		cat "$stage.log"
		exit 1
	}
done

left=$(find "$stage" ! -type d)
if [ -n "$left" ]; then
	printf 'left after make uninstall:\n%s\n' "$left"
	exit 1
fi
rm -rf "$stage" "$stage.log"
