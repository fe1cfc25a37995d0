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
QT_QPA_PLATFORM=offscreen
export QT_QPA_PLATFORM
if [ "${1-}" = --all ]; then
    folder=${2:?--all needs a folder}
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
"$screens" "$root/resources/screenshots"
