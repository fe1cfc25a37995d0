#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Regenerates the pictures of the README from the embedded UISP.
#
#   packaging/screenshots.sh [--no-install]
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/packaging/setup.sh"

detect_system
if [ "${1-}" != --no-install ]; then
    # shellcheck disable=SC2046 # lists of words
    install_missing $(build_packages)
fi
build bench
mkdir -p "$root/resources/screenshots"
QT_QPA_PLATFORM=offscreen "$root/build/bench/bin/freshet_screens" "$root/resources/screenshots"
