# SPDX-License-Identifier: MIT
"""unreached.py COVERAGE.json TOP: hold what no test reached of the library against unreached.txt.

What is unreached is a function that was never called, or a line that was reached and of whose
branches some were not taken; what lies behind such a branch follows from it. It is known by its
file, function and text, so that the list outlives changes elsewhere in the file.
"""

import collections
import json
import pathlib
import sys

LIST = pathlib.Path(__file__).with_name("unreached.txt")


def unreached(report, top):
    """Yield what no test reached, as lines of the list."""
    for file in report["files"]:
        source = (top / file["file"]).read_text(encoding="utf-8").splitlines()
        functions = sorted((f["lineno"], f["name"], f["execution_count"]) for f in file["functions"])
        for _, name, calls in functions:
            if not calls:
                yield f"{file['file']}: {name}: never called"
        for line in file["lines"]:
            missed = sum(not branch["count"] for branch in line["branches"])
            if line["count"] and missed:
                number = line["line_number"]
                name = [f[1] for f in functions if f[0] <= number][-1]
                yield f"{file['file']}: {name}: {missed} of {source[number - 1].strip()}"


def listed():
    """The list, line by line, and how many stand under each reason."""
    lines, reasons, reason = collections.Counter(), {}, None
    for number, line in enumerate(LIST.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("# "):
            reason = line[2:]
        elif line:
            if not reason:
                sys.exit(f"{LIST}:{number}: a line without a reason above it")
            lines[line] += 1
            reasons[reason] = reasons.get(reason, 0) + 1
        else:
            reason = None
    return lines, reasons


def main():
    top = pathlib.Path(sys.argv[2])
    report = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    found = collections.Counter(unreached(report, top))
    known, reasons = listed()
    new, stale = found - known, known - found

    for line in sorted(new.elements()):
        print(f"not reached: {line}")
    for line in sorted(stale.elements()):
        print(f"listed, but reached or gone: {line}")
    for reason, count in reasons.items():
        print(f"{count} listed: {reason}")
    print(f"{new.total()} not reached, {stale.total()} listed that are reached or gone")
    return bool(new or stale)


if __name__ == "__main__":
    sys.exit(main())
