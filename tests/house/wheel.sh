# SPDX-License-Identifier: MIT
# shellcheck disable=SC2154 # what make says in the environment
# pip makes a wheel of the sources, which works where nothing else of ours is installed.
set -eu

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# The variables of the make that runs the tests are not those of the wheel's; nor does it find our module.
unset MAKEFLAGS MFLAGS MAKELEVEL PYTHONPATH LIENHIEP_STYLESHEETS PYTHONDONTWRITEBYTECODE
export PIP_CONFIG_FILE=/dev/null PIP_DISABLE_PIP_VERSION_CHECK=1

fail() {
	echo "$*"
	exit 1
}

[ -d "$top_builddir/bindings/python/stage" ] || {
	echo 'passed over: the Python module is not built'
	exit 77
}
for module in ensurepip pip setuptools venv wheel; do
	"$PYTHON" -W ignore -c "import $module" 2>/dev/null || {
		echo "passed over: $PYTHON has no $module"
		exit 77
	}
done

# Nothing comes from the network. What is optimised takes longer, and is tried elsewhere.
CFLAGS=-O0 "$PYTHON" -m pip wheel "$top_srcdir" --no-build-isolation --no-deps --no-index --no-cache-dir \
	--wheel-dir "$work" >"$work/log" 2>&1 || {
	cat "$work/log"
	fail 'pip wheel fails'
}
for left in "$top_srcdir"/*.egg-info "$top_srcdir"/bindings/python/*.egg-info; do
	[ ! -e "$left" ] || fail "pip wheel leaves $left"
done

"$PYTHON" -m venv "$work/environment"
"$work/environment/bin/python" -m pip install --no-index --no-cache-dir "$work"/lienhiep-*.whl >"$work/log" 2>&1 || {
	cat "$work/log"
	fail 'pip install fails'
}
cat >"$work/try.py" <<'END'
"""What is in the wheel, and that it works."""
import importlib.metadata
import os
import sys

import lienhiep

folder = os.path.dirname(lienhiep.__file__)
assert folder.startswith(sys.prefix), folder
assert lienhiep.__version__ == importlib.metadata.version("lienhiep"), lienhiep.__version__
for name in ("py.typed", "_lienhiep.pyi", "model.pyi", "sheets/__init__.py"):
    assert os.path.exists(os.path.join(folder, name)), name
dossier = lienhiep.load(sys.argv[1])
assert lienhiep.check_schema(sys.argv[1]) == []
for paper in ("html", "odt", "csv", "json", "xml"):
    assert dossier.review(2023).paper(paper), paper
print(*(os.path.join(folder, it) for it in os.listdir(folder) if it.endswith(".so")))
END
cd "$work"
module=$("$work/environment/bin/python" try.py "$top_srcdir/examples/hanoi-2023.xml")
readelf -d "$module" >"$work/dynamic"
! grep -E 'R(UN)?PATH|liblienhiep' "$work/dynamic" || fail 'the module needs a library that is not in the wheel'
