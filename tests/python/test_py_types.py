# SPDX-License-Identifier: MIT
"""What type checkers and editors see: the stubs, the package, the examples and mistakes."""
import ast
import inspect
import os
import re
import subprocess
import sys
import tempfile
import typing
import unittest

import checks
import lienhiep
from lienhiep import _lienhiep, words

PACKAGE = os.path.dirname(lienhiep.__file__)
SETTINGS = os.path.join(checks.TOP, "pyproject.toml")


def mypy_command():
    """mypy as it can be run here; None where it cannot."""
    for command in ([sys.executable, "-m", "mypy"], ["mypy"], ["/usr/bin/mypy"]):
        try:
            environment = {**os.environ, "PYTHONPATH": ""}
            if not subprocess.run([*command, "--version"], capture_output=True, env=environment).returncode:
                return command
        except OSError:
            pass
    return None


MYPY = mypy_command()


@unittest.skipUnless(MYPY, "mypy is not installed")
class Types(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def mypy(self, *arguments):
        """What mypy says about files or a package: (file, line, text) of each error."""
        # The package is found beside the module, as where it is installed; mypy brings its own Python.
        environment = {**os.environ, "MYPYPATH": os.path.dirname(PACKAGE), "PYTHONPATH": ""}
        environment.pop("LD_PRELOAD", None)
        done = subprocess.run(
            [*MYPY, "--config-file", os.path.abspath(SETTINGS), "--no-error-summary", *arguments],
            cwd=self.folder.name, env=environment, capture_output=True, text=True,
        )
        self.assertLessEqual(done.returncode, 1, done.stderr)
        errors = re.findall(r"^([^:\n]+):(\d+): error: (.*)$", done.stdout, re.M)
        self.assertEqual(bool(errors), done.returncode == 1, done.stdout)
        return [(file, int(line), text) for file, line, text in errors]

    def test_package(self):
        self.assertEqual(self.mypy("-p", "lienhiep"), [])

    def test_examples(self):
        folder = os.path.join(checks.TOP, "examples")
        names = sorted(it for it in os.listdir(folder) if it.endswith(".py"))
        self.assertIn("review.py", names)
        found = self.mypy("--follow-imports=silent", *(os.path.join(folder, it) for it in names))
        self.assertEqual(found, [])

    def test_mistakes(self):
        path = os.path.join(checks.TOP, "tests", "python", "mistakes.py")
        with open(path, encoding="utf-8") as file:
            lines = file.read().splitlines()
        marked = {i for i, line in enumerate(lines, 1) if line.endswith("  # mistake")}
        found = {line: text for _, line, text in self.mypy(path)}
        self.assertGreaterEqual(len(marked), 25)
        self.assertEqual([lines[i - 1] for i in sorted(marked - set(found))], [], "not found")
        self.assertEqual({lines[i - 1]: found[i] for i in set(found) - marked}, {}, "no mistake")


class Stubs(unittest.TestCase):
    """The stubs say what help() says."""

    def documented(self, type_, node):
        """The definitions of a class in the stub that help() tells about as well."""
        for it in node.body:
            if isinstance(it, ast.FunctionDef) and not it.name.startswith("_"):
                yield it, inspect.getattr_static(type_, it.name)

    def test_docstrings(self):
        with open(os.path.join(PACKAGE, "_lienhiep.pyi"), encoding="utf-8") as file:
            tree = ast.parse(file.read())
        count = 0
        for node in tree.body:
            if not isinstance(node, ast.ClassDef) or not hasattr(lienhiep, node.name):
                continue
            type_ = getattr(lienhiep, node.name)
            self.assertEqual(ast.get_docstring(node), inspect.cleandoc(type_.__doc__), node.name)
            overloaded = set()
            for function, there in self.documented(type_, node):
                told, name = ast.get_docstring(function), f"{node.name}.{function.name}"
                if name not in overloaded:
                    self.assertEqual(told, inspect.cleandoc(there.__doc__), name)
                    count += 1
                overloaded.add(name)
        self.assertGreater(count, 30)

    def test_signatures(self):
        """Every function and method tells what it takes, and every name has a text in help()."""
        for name in lienhiep.__all__:
            it = getattr(lienhiep, name)
            self.assertTrue(it.__doc__, name)
            if not isinstance(it, type):
                self.assertTrue(inspect.signature(it), name)
                continue
            for member, value in inspect.getmembers(it, inspect.isroutine):
                if not member.startswith("_") and it not in (lienhiep.Error, lienhiep.Review):
                    self.assertIsNotNone(inspect.signature(value), f"{name}.{member}")
                    self.assertTrue(value.__doc__, f"{name}.{member}")
        self.assertEqual(str(inspect.signature(lienhiep.Event.label)), "(self, /, field, language=None)")

    def test_fields_are_told_in_both_languages(self):
        for kind in _lienhiep.CLASSES:
            model = {it.name: it for it in lienhiep.classes("vi")[kind.__doc__ and name_of(kind)].fields}
            for name, field in vars(kind).items():
                if inspect.isgetsetdescriptor(field):
                    self.assertIn(model[name.rstrip("_")].description, field.__doc__)


def name_of(kind):
    """The class of the model that a type is of."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower()


class Words(unittest.TestCase):
    """What an editor completes is what the library knows."""

    def names(self, function):
        """The names that a function gives for numbers, until it gives none."""
        names, number = [], 1
        while function(number):
            names.append(function(number))
            number += 1
        return names

    def test_words(self):
        core = _lienhiep
        told = {
            words.Category: self.names(core.category_name),
            words.Format: [core.report_format_name(i) for i in range(5)],
            words.ReviewList: [core.review_list_name(i) for i in range(core.REVIEW_LIST_COUNT)],
        }
        for literal, names in told.items():
            self.assertEqual(list(typing.get_args(literal)), names)
        for severity in typing.get_args(words.Severity):
            self.assertEqual(lienhiep.Dossier().check(severity=severity, only=[]), [])
        for language in typing.get_args(words.Language):
            self.assertTrue(lienhiep.classes(language))
        for encoding in typing.get_args(words.Encoding):
            data = "Hà Nội".encode("utf-16") if encoding == "utf-16" else b"Ha Noi"
            self.assertEqual(lienhiep.decode_text(data, encoding)[1].encoding, encoding)


if __name__ == "__main__":
    checks.main()
