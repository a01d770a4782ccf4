# SPDX-License-Identifier: MIT

# LH_ADD_FLAGS(VARIABLE, FLAGS)
# Append to VARIABLE each of FLAGS that the compiler knows.
AC_DEFUN([LH_ADD_FLAGS], [
	AC_LANG_ASSERT([C])
	for lh_flag in $2; do
		AC_MSG_CHECKING([whether $CC accepts $lh_flag])
		lh_saved_CFLAGS=$CFLAGS
		# Unknown -Wno-… and, with clang, unknown -W… are only warned of.
		CFLAGS="$CFLAGS -Werror $lh_flag"
		AC_COMPILE_IFELSE([AC_LANG_PROGRAM([])],
			[AC_MSG_RESULT([yes]); $1="$$1 $lh_flag"],
			[AC_MSG_RESULT([no])])
		CFLAGS=$lh_saved_CFLAGS
	done
])

# LH_WARNINGS
# Substitute WARNING_CFLAGS for our own sources; --enable-werror makes them errors.
AC_DEFUN([LH_WARNINGS], [
	AC_ARG_ENABLE([werror],
		[AS_HELP_STRING([--enable-werror], [treat compiler warnings as errors @<:@no@:>@])],
		[], [enable_werror=no])
	WARNING_CFLAGS=
	LH_ADD_FLAGS([WARNING_CFLAGS], [-Wall -Wextra -Wshadow -Wstrict-prototypes \
		-Wmissing-prototypes -Wpointer-arith -Wcast-qual -Wwrite-strings -Wvla -Wundef \
		-Wno-missing-field-initializers])
	AS_IF([test "$enable_werror" = yes], [LH_ADD_FLAGS([WARNING_CFLAGS], [-Werror])])
	AC_SUBST([WARNING_CFLAGS])
])

# LH_VERSION_SCRIPT
# The exported symbols are those of a map, which needs a linker that reads one. Nobody puts others in
# their place for the library itself, whose own calls go straight to them.
AC_DEFUN([LH_VERSION_SCRIPT], [
	AC_MSG_CHECKING([whether the linker takes a version script])
	echo 'LH_TEST { global: main; local: *; };' >conftest.map
	lh_saved_LDFLAGS=$LDFLAGS
	LDFLAGS="$LDFLAGS -Wl,--version-script=conftest.map -Wl,-Bsymbolic-functions"
	AC_LINK_IFELSE([AC_LANG_PROGRAM([])],
		[AC_MSG_RESULT([yes])],
		[AC_MSG_RESULT([no])
		AC_MSG_ERROR([a linker with --version-script is needed (GNU ld, gold, lld)])])
	LDFLAGS=$lh_saved_LDFLAGS
	rm -f conftest.map
	LH_ADD_FLAGS([INTERPOSITION_CFLAGS], [-fno-semantic-interposition])
	AC_SUBST([INTERPOSITION_CFLAGS])
])

# LH_SANITIZERS
# --enable-sanitizers: address and undefined behaviour, for the tests. Interpreters that load our
# modules are not sanitised themselves and need the runtime before them: SANITIZER_RUNTIME.
AC_DEFUN([LH_SANITIZERS], [
	AC_ARG_ENABLE([sanitizers],
		[AS_HELP_STRING([--enable-sanitizers], [build with ASan and UBSan, for tests @<:@no@:>@])],
		[], [enable_sanitizers=no])
	SANITIZER_CFLAGS=
	SANITIZER_RUNTIME=
	AS_IF([test "$enable_sanitizers" != no], [
		SANITIZER_CFLAGS="-fsanitize=address,undefined -fno-sanitize-recover=all"
		SANITIZER_CFLAGS="$SANITIZER_CFLAGS -fno-omit-frame-pointer"
		SANITIZER_RUNTIME=`$CC -print-file-name=libasan.so`
		AS_CASE([$SANITIZER_RUNTIME], [/*], [],
			[AC_MSG_ERROR([--enable-sanitizers needs gcc with its libasan])])
		lh_saved_CFLAGS=$CFLAGS
		CFLAGS="$CFLAGS $SANITIZER_CFLAGS"
		AC_LINK_IFELSE([AC_LANG_PROGRAM([])], [],
			[AC_MSG_ERROR([$CC cannot link with $SANITIZER_CFLAGS])])
		CFLAGS=$lh_saved_CFLAGS
	])
	AC_SUBST([SANITIZER_CFLAGS])
	AC_SUBST([SANITIZER_RUNTIME])
	AM_CONDITIONAL([SANITIZERS], [test "$enable_sanitizers" != no])
])
