# SPDX-License-Identifier: MIT

# LH_PROG_SWIG(VERSION)
# SWIG of at least VERSION, where a binding is built.
AC_DEFUN([LH_PROG_SWIG], [
	AC_ARG_VAR([SWIG], [the SWIG program, for the bindings])
	AS_IF([test "$with_python$with_lua" != nono], [
		AC_CHECK_PROGS([SWIG], [swig swig4.1 swig4.0], [no])
		AS_IF([test "$SWIG" = no], [AC_MSG_ERROR(m4_normalize([
			SWIG is needed for the bindings: install swig, or configure with
			--without-python --without-lua]))])
		lh_swig_version=`"$SWIG" -version | sed -n 's/^SWIG Version //p'`
		AS_VERSION_COMPARE([$lh_swig_version], [$1],
			[AC_MSG_ERROR([SWIG $1 or newer is needed, $SWIG is $lh_swig_version])])
	])
])

# LH_BINDING_PYTHON
# --without-python, PYTHON: the interpreter decides where headers are and modules go.
AC_DEFUN([LH_BINDING_PYTHON], [
	AC_ARG_VAR([PYTHON], [the Python interpreter that the module is built for])
	AC_ARG_WITH([python], [AS_HELP_STRING([--without-python], [do not build the Python module])],
		[], [with_python=yes])
	AC_ARG_WITH([pythondir], [AS_HELP_STRING([--with-pythondir=DIR],
		[where to install the Python module @<:@what PYTHON searches under the prefix@:>@])],
		[pythondir=$withval], [pythondir=])
	lh_python_summary=no
	AS_IF([test "$with_python" != no], [
		# The system's interpreter, and not the shim of a version manager that stands before it.
		AC_PATH_PROGS([PYTHON], [python3], [no], [/usr/bin$PATH_SEPARATOR$PATH])
		lh_python_help="install python3 and its headers (Debian: python3-dev), set PYTHON, or configure with --without-python"
		AS_IF([test "$PYTHON" = no], [AC_MSG_ERROR([no python3 found: $lh_python_help])])
		lh_ask_python="import sys, sysconfig"
		AS_IF(["$PYTHON" -c "$lh_ask_python; sys.exit(sys.version_info < (3, 9))"], [],
			[AC_MSG_ERROR([$PYTHON is older than Python 3.9: $lh_python_help])])
		lh_python_include=`"$PYTHON" -c "$lh_ask_python; print(sysconfig.get_path('include'))"`
		PYTHON_CPPFLAGS="-I$lh_python_include"
		PYTHON_EXT_SUFFIX=`"$PYTHON" -c "$lh_ask_python; print(sysconfig.get_config_var('EXT_SUFFIX'))"`
		lh_saved_CPPFLAGS=$CPPFLAGS
		CPPFLAGS="$CPPFLAGS $PYTHON_CPPFLAGS"
		AC_CHECK_HEADER([Python.h], [],
			[AC_MSG_ERROR([no Python.h in $lh_python_include: $lh_python_help])])
		CPPFLAGS=$lh_saved_CPPFLAGS
		AS_IF([test -z "$pythondir"], [
			lh_prefix=$prefix
			test "$lh_prefix" != NONE || lh_prefix=$ac_default_prefix
			pythondir=`"$PYTHON" "$srcdir/m4/python-directory.py" "$lh_prefix"`
			AS_IF([test -z "$pythondir"],
				[AC_MSG_ERROR([$PYTHON names no directory for modules])])
		])
		lh_python_summary="$PYTHON, in $pythondir"
	])
	AC_SUBST([PYTHON_CPPFLAGS])
	AC_SUBST([PYTHON_EXT_SUFFIX])
	AC_SUBST([pythondir])
	AM_CONDITIONAL([PYTHON_BINDING], [test "$with_python" != no])
])

# LH_BINDING_LUA
# --without-lua, --with-lua=lua5.4: the name is that of pkg-config and of the interpreter.
AC_DEFUN([LH_BINDING_LUA], [
	AC_ARG_VAR([LUA_INTERPRETER], [the Lua interpreter for the tests])
	AC_ARG_WITH([lua], [AS_HELP_STRING([--with-lua=NAME],
		[build the module for this Lua: lua5.4, lua5.3, lua5.1, luajit @<:@lua5.4@:>@])],
		[], [with_lua=lua5.4])
	AS_IF([test "$with_lua" = yes], [with_lua=lua5.4])
	AC_ARG_WITH([lua-cmoddir], [AS_HELP_STRING([--with-lua-cmoddir=DIR],
		[where to install the Lua module @<:@LIBDIR/lua/VERSION@:>@])],
		[luacmoddir=$withval], [luacmoddir=])
	lh_lua_summary=no
	AS_IF([test "$with_lua" != no], [
		lh_lua_help="install it with its headers (Debian: lua5.4 liblua5.4-dev), or configure with --with-lua=NAME or --without-lua"
		PKG_CHECK_MODULES([LUA], [$with_lua], [],
			[AC_MSG_ERROR([pkg-config knows no $with_lua: $lh_lua_help])])
		AC_PATH_PROGS([LUA_INTERPRETER], [$with_lua lua], [no])
		AS_IF([test "$LUA_INTERPRETER" = no],
			[AC_MSG_ERROR([no interpreter $with_lua found: $lh_lua_help])])
		lh_lua_version=`"$LUA_INTERPRETER" -e 'print((_VERSION:gsub("Lua ", "")))'`
		test -n "$luacmoddir" || luacmoddir="\${libdir}/lua/$lh_lua_version"
		lh_lua_summary="$LUA_INTERPRETER, in $luacmoddir"
	])
	AC_SUBST([luacmoddir])
	AM_CONDITIONAL([LUA_BINDING], [test "$with_lua" != no])
])
