# SPDX-License-Identifier: MIT
"""Print where modules go that are installed under a prefix.

A directory that this interpreter searches, if it lies in the prefix's lib:
Debian's searches dist-packages under /usr and /usr/local, and neither is where
upstream's scheme would put it. Otherwise the directory of upstream's scheme.
"""
import os
import site
import sys
import sysconfig

prefix = os.path.normpath(sys.argv[1])
libraries = [os.path.join(prefix, name) + os.sep for name in ("lib", "lib64")]
for directory in site.getsitepackages():
    if any(directory.startswith(library) for library in libraries):
        print(directory)
        break
else:
    scheme = "posix_prefix"
    print(sysconfig.get_path("platlib", scheme, vars={"base": prefix, "platbase": prefix}))
