# SPDX-License-Identifier: MIT
"""Files by their paths, and what is open already."""
from __future__ import annotations

import io
import os
from collections.abc import Callable
from typing import Any, Optional, Protocol, Union, runtime_checkable

Path = Union[str, bytes, "os.PathLike[str]", "os.PathLike[bytes]"]
Progress = Callable[[int], object]


@runtime_checkable
class Readable(Protocol):
    """What is open for reading, as bytes or as text."""

    def read(self) -> Any: ...


@runtime_checkable
class Writable(Protocol):
    """What is open for writing, as bytes or as text."""

    def write(self, data: Any, /) -> Any: ...


def shipped(name: str = "") -> Optional[str]:
    """The folder, or a file of it, that a wheel has for the library; else it was installed apart."""
    path = os.path.join(os.path.dirname(__file__), "data", name)
    return path if os.path.exists(path) else None


def is_open(file: object, kind: Any) -> bool:
    """Whether a file is open, and not a path: paths of pathlib write and read as well."""
    return isinstance(file, kind) and not isinstance(file, os.PathLike)


def name_of(file: object) -> str:
    """What stands for an open file in errors."""
    name = getattr(file, "name", None)
    return name if isinstance(name, str) else "<file>"


def write_open(file: Any, text: str) -> None:
    """Write a text as the file takes it: to one of bytes as UTF-8."""
    if isinstance(file, io.TextIOBase):
        file.write(text)
        return
    rest = memoryview(text.encode())
    while rest:
        # What is not buffered may take a part, and says how much.
        rest = rest[file.write(rest) or len(rest) :]
