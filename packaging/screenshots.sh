#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Regenerates the pictures of the README from the embedded UISP. With --all FOLDER it draws every page and dialog there
# instead, light and dark, at 100, 150 and 200 %, in English, in German, and in a made-up language that is read from the
# right: FOLDER/150-de holds those in German at 150 %.
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
    install_missing $(build_packages) $(picture_packages)
fi
build bench
screens=$root/build/bench/bin/freshet_screens
# Without a screen of its own, offscreen has one of 800 × 800 pixels, where dialogs are squeezed.
QT_QPA_PLATFORM=offscreen:configfile=large-screen.json
export QT_QPA_PLATFORM
if [ "${1-}" = --all ]; then
    mkdir -p "${2:?--all needs a folder}"
    folder=$(CDPATH='' cd -- "$2" && pwd)
    cd "$root/tests/screens"
    for percent in 100 150 200; do
        QT_SCALE_FACTOR=$(echo "$percent" | sed 's/..$/.&/')
        export QT_SCALE_FACTOR
        mkdir -p "$folder/$percent-en" "$folder/$percent-de" "$folder/$percent-mirrored"
        "$screens" "$folder/$percent-en" --all
        "$screens" "$folder/$percent-de" --all --language de
        "$screens" "$folder/$percent-mirrored" --all --language pseudo --rtl
    done
    exit
fi
mkdir -p "$root/resources/screenshots"
cd "$root/tests/screens"
"$screens" "$root/resources/screenshots"
