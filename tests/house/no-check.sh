# SPDX-License-Identifier: MIT
# shellcheck disable=SC2154 # what make says in the environment
echo "configure found no Check: install it (Debian: check) and configure again to test the C library"
exit 1
