# SPDX-License-Identifier: MIT
# shellcheck disable=SC2154 # what make says in the environment
# Each public header compiles alone, as C11 and as C++, with no library's headers but our own.
set -eu

cd "$top_srcdir/include"
strict='-Wall -Wextra -Werror -pedantic -fsyntax-only -I .'
for header in lienhiep.h lienhiep/*.h; do
	# shellcheck disable=SC2086 # options, and CC may hold some as well
	echo "#include <$header>" | ${CC:-cc} -std=c11 $strict -x c -
done

if ! command -v "${CXX:-c++}" >/dev/null; then
	echo "no C++ compiler: headers were tried as C11 only"
	exit 77
fi
for header in lienhiep.h lienhiep/*.h; do
	# shellcheck disable=SC2086
	echo "#include <$header>" | ${CXX:-c++} -std=c++11 $strict -x c++ -
done
