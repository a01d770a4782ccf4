# SPDX-License-Identifier: MIT
"""plain_schema.py XSD OUT: the schema without what keeps foreign content and explains, for generators of bindings.

They make a class of each group in a sequence; the same model without those groups lets them do their best.
"""

import shutil
import sys
from pathlib import Path
from xml.etree import ElementTree

XS = '{http://www.w3.org/2001/XMLSchema}'


def prune(node):
    """Drop annotations, wildcards, and sequences that hold one element."""
    for child in list(node):
        if child.tag in (XS + 'annotation', XS + 'anyAttribute') or 'foreign' in (child.get('ref'), child.get('name')):
            node.remove(child)
        else:
            prune(child)
    for place, child in enumerate(list(node)):
        if child.tag == node.tag == XS + 'sequence' and len(child) == 1:
            child[0].attrib.update(child.attrib)
            node[place] = child[0]


def main(schema, out):
    tree = ElementTree.parse(schema)
    prune(tree.getroot())
    ElementTree.register_namespace('xs', XS[1:-1])
    tree.getroot().set('xmlns', tree.getroot().get('targetNamespace'))
    tree.write(out, encoding='UTF-8', xml_declaration=True)
    shutil.copy(Path(schema).parent / 'xml.xsd', Path(out).parent)


main(*sys.argv[1:])
