# SPDX-License-Identifier: MIT
# shellcheck shell=sh disable=SC2154 # what make says in the environment
# Build those of the peers whose headers and tools are there, in bench/peers/. Bindings are generated from the
# schema that is printed from the rows, and built again when it changes: gSOAP's and CodeSynthesis' take a minute.
set -eu

python=${PYTHON:-python3}
out=$PWD/bench/peers
here=$top_srcdir/tests/bench
log=$out/build.log
flags="-O2 -g -D_GNU_SOURCE -I$top_srcdir/tests"
mkdir -p "$out"
: >"$log"

# is_old PROGRAM SOURCE...: whether it is not there, or one of the sources is newer.
is_old() {
	program=$1
	shift
	[ ! -e "$program" ] || [ -n "$(find "$@" "$here/harness.c" "$here/harness.h" -newer "$program")" ]
}

# build NAME COMMAND...: whether it is there in the end. What cannot be built is not installed.
build() {
	name=$1
	shift
	if ! "$@" >>"$log" 2>&1; then
		rm -f "$out/$name"
		echo "$name: not built, see $log"
	fi
}

has_header() {
	echo "#include <$1>" | g++ -E -x c++ - >/dev/null 2>&1
}

harness() {
	# shellcheck disable=SC2086 # a list of options
	! is_old "$out/harness.o" "$here/harness.c" || $CC $flags -c "$here/harness.c" -o "$out/harness.o"
}

schema() {
	"$python" "$here/peers/plain_schema.py" "$top_srcdir/lib/xml/dossier.xsd" "$1/plain.xsd"
}

build_gsoap() {
	mkdir -p "$out/gsoap.src"
	schema "$out/gsoap.src"
	(cd "$out/gsoap.src" && wsdl2h -c -g -y -s -P -x -W -o dossier.h plain.xsd && soapcpp2 -c -0 -x -L dossier.h)
	# shellcheck disable=SC2086 # a list of options
	$CC $flags -I"$out/gsoap.src" "$here/peers/gsoap.c" "$out/gsoap.src/soapC.c" "$out/harness.o" -lgsoap \
		-o "$out/gsoap"
}

build_xsdcxx() {
	mkdir -p "$out/xsdcxx.src"
	schema "$out/xsdcxx.src"
	(cd "$out/xsdcxx.src" && xsdcxx cxx-tree --std c++11 --root-element dossier \
		--namespace-map urn:lienhiep:dossier:1=model plain.xsd xml.xsd)
	# shellcheck disable=SC2086 # a list of options
	g++ -std=c++11 $flags -I"$out/xsdcxx.src" "$here/peers/xsdcxx.cpp" "$out/xsdcxx.src/plain.cxx" \
		"$out/xsdcxx.src/xml.cxx" "$out/harness.o" -lxerces-c -o "$out/xsdcxx"
}

# Its module `model`, for modules.py.
build_xsdata() {
	mkdir -p "$out/xsdata"
	schema "$out/xsdata"
	(cd "$out/xsdata" && "$python" -m xsdata generate plain.xsd --package model --structure-style single-package)
}

command -v g++ >/dev/null || exit 0
schema_file=$top_srcdir/lib/xml/dossier.xsd
build harness harness
# shellcheck disable=SC2086 # a list of options
if has_header expat.h && is_old "$out/expat" "$here/peers/expat.c"; then
	build expat $CC $flags "$here/peers/expat.c" "$out/harness.o" -lexpat -o "$out/expat"
fi
# shellcheck disable=SC2086 # a list of options
if has_header pugixml.hpp && is_old "$out/pugixml" "$here/peers/pugixml.cpp"; then
	build pugixml g++ $flags "$here/peers/pugixml.cpp" "$out/harness.o" -lpugixml -o "$out/pugixml"
fi
if command -v soapcpp2 >/dev/null && is_old "$out/gsoap" "$here/peers/gsoap.c" "$schema_file"; then
	build gsoap build_gsoap
fi
if command -v xsdcxx >/dev/null && is_old "$out/xsdcxx" "$here/peers/xsdcxx.cpp" "$schema_file"; then
	build xsdcxx build_xsdcxx
fi
if "$python" -c 'import xsdata' 2>/dev/null && is_old "$out/xsdata/model.py" "$schema_file"; then
	build xsdata build_xsdata
fi
