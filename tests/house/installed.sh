# SPDX-License-Identifier: MIT
# shellcheck disable=SC2154 # what make says in the environment
# What is installed works: a program built by way of pkg-config, the command, both modules. Run by
# make installcheck, which says where things are; below DESTDIR if that is set.
set -eu

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=${DESTDIR-}

if [ -n "$root" ]; then
	export PKG_CONFIG_SYSROOT_DIR="$root" LD_LIBRARY_PATH="$root$libdir"
fi
export PKG_CONFIG_PATH="$root$pkgconfigdir"

fail() {
	echo "$*"
	exit 1
}

# The library that a module or program finds must not be the one in the build tree.
no_build_path() {
	if readelf -d "$1" | grep -E 'R(UN)?PATH' | grep -F "$top_builddir/lib"; then
		fail "$1 looks for libraries in the build tree"
	fi
}

cat >"$work/program.c" <<'END'
#include <lienhiep.h>
#include <stdio.h>
int main(void)
{
	lh_error error;
	lh_dossier *dossier = lh_dossier_new(&error);

	puts(dossier ? lh_version() : lh_error_text(&error, LH_ENGLISH));
	lh_dossier_unref(dossier);
	return 0;
}
END
# shellcheck disable=SC2086,SC2046 # lists of options
$CC $CFLAGS $SANITIZER_CFLAGS "$work/program.c" -o "$work/program" \
	$(pkg-config --cflags --libs lienhiep) -Wl,-rpath,"$libdir"
[ "$("$work/program")" = "$VERSION" ] || fail "a program sees another version than $VERSION"
"$root$bindir/lienhiep" --version | grep -qF "$VERSION" || fail 'lienhiep --version says another'
no_build_path "$root$bindir/lienhiep"
schema=$(PKG_CONFIG_SYSROOT_DIR='' pkg-config --variable=schema lienhiep)
[ -s "$root$schema" ] || fail "no schema is installed at $schema, where pkg-config says it is"
printf '<dossier xmlns="urn:lienhiep:dossier:1" version="1"/>\n' >"$work/empty.xml"
LIENHIEP_SCHEMA="$root$schema" "$root$bindir/lienhiep" check --schema "$work/empty.xml" >/dev/null ||
	fail 'lienhiep check --schema does not work with what is installed'
if [ -z "$root" ]; then
	"$bindir/lienhiep" check --schema "$work/empty.xml" >/dev/null ||
		fail 'lienhiep check --schema does not find the schema that is installed'
fi
stylesheets=$(PKG_CONFIG_SYSROOT_DIR='' pkg-config --variable=stylesheets lienhiep)
[ -s "$root$stylesheets/review.xsd" ] || fail "no stylesheets are installed at $stylesheets"
for format in csv html odt; do
	LIENHIEP_STYLESHEETS="$root$stylesheets" "$root$bindir/lienhiep" review "$work/empty.xml" --year 2023 \
		--format "$format" >/dev/null || fail "lienhiep review --format $format does not work with what is installed"
done
if [ -z "$root" ]; then
	"$bindir/lienhiep" review "$work/empty.xml" --year 2023 --format html >/dev/null ||
		fail 'lienhiep review --format html does not find the stylesheets that are installed'
fi
[ -s "$root$man1dir/lienhiep.1" ] || fail 'no manual page is installed'

# Below DESTDIR, or under a prefix that an interpreter does not search, its path must be told.
cd "$work"
if [ -n "$pythondir" ]; then
	echo 'import sys; sys.exit(sys.argv[1] not in sys.path)' >searched.py
	if [ -n "$root" ] || ! "$PYTHON" searched.py "$pythondir"; then
		export PYTHONPATH="$root$pythondir"
	fi
	# shellcheck disable=SC2086
	found=$($SANITIZER_PRELOAD "$PYTHON" -c \
		'import lienhiep, lienhiep.sheets; d = lienhiep.loads(lienhiep.Dossier().dumps()); print(lienhiep.__file__)')
	[ "$found" = "$root$pythondir/lienhiep/__init__.py" ] || fail "Python imports $found"
	for module in "$root$pythondir/lienhiep/_lienhiep"*.so; do
		no_build_path "$module"
	done
	[ ! -e "$root$pythondir/lienhiep/_lienhiep.la" ] || fail 'a .la file stands beside the Python module'
fi
if [ -n "$luacmoddir" ]; then
	# shellcheck disable=SC2016
	case ";$("$LUA" -e 'print(package.cpath)');" in
	*";$root$luacmoddir/?.so;"*) ;;
	*) export LUA_CPATH="$root$luacmoddir/?.so" ;;
	esac
	# shellcheck disable=SC2086
	$SANITIZER_PRELOAD "$LUA" -e 'local lh = require "lienhiep"; assert(#lh.Dossier().events == 0)'
	no_build_path "$root$luacmoddir/lienhiep.so"
	[ -s "$root$pkgdatadir/lua/module.lua" ] && [ -s "$root$pkgdatadir/lua/model.lua" ] ||
		fail 'the definitions for the Lua language server are not installed'
	[ ! -e "$root$luacmoddir/lienhiep.la" ] || fail 'a .la file stands beside the Lua module'
fi
