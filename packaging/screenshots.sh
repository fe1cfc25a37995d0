#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Regenerates the pictures of the README from the embedded UISP. With --all FOLDER it draws every page and dialog there
# instead, light and dark, at 100, 150 and 200 %, and mirrored as for a language that is read from the right.
#
#   packaging/screenshots.sh [--no-install] [--all FOLDER]
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/packaging/setup.sh"

detect_system
if [ "${1-}" = --no-install ]; then
    shift
else
    # shellcheck disable=SC2046 # lists of words
    install_missing $(build_packages)
fi
build bench
screens=$root/build/bench/bin/freshet_screens
QT_QPA_PLATFORM=offscreen
export QT_QPA_PLATFORM
if [ "${1-}" = --all ]; then
    folder=${2:?--all needs a folder}
    for scale in 1 1.5 2; do
        mkdir -p "$folder/$scale" "$folder/$scale-rtl"
        QT_SCALE_FACTOR=$scale "$screens" "$folder/$scale" --all
        QT_SCALE_FACTOR=$scale "$screens" "$folder/$scale-rtl" --all --rtl
    done
    exit
fi
mkdir -p "$root/resources/screenshots"
"$screens" "$root/resources/screenshots"
