# SPDX-License-Identifier: MIT
"""The classes of the model, for annotations: `from lienhiep.model import Event`."""
from . import _lienhiep

globals().update((type_.__name__, type_) for type_ in _lienhiep.CLASSES)

# Dossier here is the base of lienhiep.Dossier, which reads and writes.
__all__ = [type_.__name__ for type_ in _lienhiep.CLASSES if type_.__name__ != "Dossier"]
