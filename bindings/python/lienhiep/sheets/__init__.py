# SPDX-License-Identifier: MIT
"""Dossiers and spreadsheets: a workbook to fill in, read and written by way of openpyxl.

    from lienhiep import load, sheets

    d = load("hanoi-2024.xml")
    sheets.template("mau.xlsx", dossier=d)      # somebody fills it in
    sheets.read("mau.xlsx", into=d)             # all of it, or an Error with each cell
    sheets.write(d, "ho-so.xlsx")

A sheet holds the records of one class, a row each, under headings which are
labels of fields. The same from a terminal: python3 -m lienhiep.sheets --help

openpyxl is needed here alone, and looked for when it is needed.
"""
from ._reading import MAX_SIZE, read
from ._sheets import MissingLibrary
from ._template import template
from ._words import CLASSES
from ._writing import write

__all__ = ["CLASSES", "MAX_SIZE", "MissingLibrary", "read", "template", "write"]
