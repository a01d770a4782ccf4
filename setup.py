# SPDX-License-Identifier: MIT
"""A wheel by the project's own build: configure and make, in a folder that goes when it is done.

The library is inside the module, and its schema and stylesheets stand beside it, so that the wheel
needs nothing of ours. What libraries configure asks for must be there, and so must SWIG.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext

TOP = Path(__file__).resolve().parent
# What the library reads, which is installed apart from the module otherwise.
DATA = ("lib/xml/*.xsd", "lib/report/*.xsd", "lib/report/*.xsl")


def version():
    """The one in configure.ac."""
    text = (TOP / "configure.ac").read_text(encoding="utf-8")
    return re.search(r"^AC_INIT\(\[liblienhiep\], \[([^]]+)\]\)", text, re.M)[1]


class BuildModule(build_ext):
    """The module, by make."""

    def run(self):
        if self.inplace:
            raise SystemExit("an editable install is not possible: build with make, see README.md")
        build = Path(self.build_temp).resolve()
        build.mkdir(parents=True, exist_ok=True)
        if not (TOP / "configure").exists():
            subprocess.run(["autoreconf", "--install"], cwd=TOP, check=True)
        subprocess.run(
            [
                TOP / "configure",
                "--quiet",
                "--disable-dependency-tracking",
                "--without-lua",
                f"PYTHON={sys.executable}",
                f"CFLAGS={os.environ.get('CFLAGS', '-O2')}",
            ],
            cwd=build,
            check=True,
        )
        subprocess.run(
            [
                os.environ.get("MAKE", "make"),
                f"-j{os.cpu_count()}",
                # Not by way of the shared library, which is not in the wheel.
                "python_library=lib/libtwin.la",
                "bindings/python/stage.stamp",
            ],
            cwd=build,
            check=True,
        )
        package = Path(self.build_lib).resolve() / "lienhiep"
        shutil.copytree(build / "bindings/python/stage/lienhiep", package, dirs_exist_ok=True)
        (package / "data").mkdir(exist_ok=True)
        for pattern in DATA:
            for file in TOP.glob(pattern):
                shutil.copy(file, package / "data")


with tempfile.TemporaryDirectory(prefix="lienhiep-") as folder:
    setup(
        version=version(),
        packages=["lienhiep", "lienhiep.sheets"],
        package_dir={"": "bindings/python"},
        package_data={"lienhiep": ["*.pyi", "py.typed"]},
        ext_modules=[Extension("lienhiep._lienhiep", [])],
        cmdclass={"build_ext": BuildModule},
        # build/ is ours, and nothing else in the tree is anybody's to write to.
        options={"build": {"build_base": folder}, "egg_info": {"egg_base": folder}},
    )
