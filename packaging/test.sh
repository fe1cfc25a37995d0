#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds with sanitizers and warnings as errors, runs every test, then drives the real window
# through the accessibility bus.
#
#   packaging/test.sh [--no-install]
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/packaging/setup.sh"

detect_system
if [ "${1-}" != --no-install ]; then
    # shellcheck disable=SC2046 # lists of words
    install_missing $(build_packages) $(test_packages)
fi
build asan
say "Testing …"
(cd "$root" && ctest --preset asan)
if [ "$(uname -s)" = Linux ]; then
    say "Driving the window …"
    /usr/bin/python3 "$root/tests/acceptance/run.py" --program "$root/build/asan/bin/freshet" \
        --cli "$root/build/asan/bin/freshet-cli"
fi
