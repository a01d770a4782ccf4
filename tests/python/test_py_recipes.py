# SPDX-License-Identifier: MIT
"""Every recipe of doc/python.md does what is shown there.

With --write, what they print is written there: read the difference before you commit it.
"""
import contextlib
import importlib.util
import io
import os
import re
import shutil
import sys
import tempfile
import unittest

import checks

GUIDE = os.path.abspath(os.path.join(checks.TOP, "doc", "python.md"))
# A program, what it needs, and what it prints.
SNIPPET = re.compile(r"^```python(?: needs=(\w+))?\n(.*?)^```\n```text\n(.*?)^```\n", re.M | re.S)


def read():
    with open(GUIDE, encoding="utf-8") as file:
        return file.read()


def run(code):
    """What a program prints in a folder where nothing is but the examples."""
    before, printed = os.getcwd(), io.StringIO()
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(os.path.join(folder, "examples"))
        for name in ("hanoi-2023.xml", "hanoi-2024.xml"):
            shutil.copy(os.path.join(os.path.dirname(checks.HANOI), name), os.path.join(folder, "examples"))
        os.chdir(folder)
        try:
            with contextlib.redirect_stdout(printed):
                exec(compile(code, "doc/python.md", "exec"), {"__name__": "__main__"})
        finally:
            os.chdir(before)
    return printed.getvalue()


def is_there(need):
    return not need or importlib.util.find_spec(need) is not None


class Recipes(unittest.TestCase):
    def test_they_print_what_is_shown(self):
        snippets = SNIPPET.findall(read())
        self.assertGreaterEqual(len(snippets), 10)
        for need, code, shown in snippets:
            with self.subTest(code.splitlines()[2]):
                if is_there(need):
                    self.assertEqual(run(code), shown)
                else:
                    print(f"passed over what needs {need}", file=sys.stderr)

    def test_nothing_is_left_out(self):
        """Each recipe has a program, and each program shows what it prints."""
        guide = read()
        recipes = guide.split("\n## ")[1:]
        self.assertEqual([int(it.split(".", 1)[0]) for it in recipes], list(range(1, 11)))
        for recipe in recipes:
            self.assertTrue(SNIPPET.search(recipe), recipe.splitlines()[0])
        self.assertEqual(guide.count("```python"), len(SNIPPET.findall(guide)))


def write():
    def again(found):
        need, code, shown = found.groups()
        printed = run(code) if is_there(need) else shown
        head = found[0].split("\n", 1)[0]
        return f"{head}\n{code}```\n```text\n{printed}```\n"

    guide = SNIPPET.sub(again, read())
    with open(GUIDE, "w", encoding="utf-8") as file:
        file.write(guide)


if __name__ == "__main__":
    if sys.argv[1:] == ["--write"]:
        write()
    else:
        checks.main()
