# SPDX-License-Identifier: MIT
"""The parts of the invented union that ../sample.py makes."""
