#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Draws the icons of Windows and macOS anew from resources/icons/freshet.svg. Needs rsvg-convert, icotool and png2icns
# (on Debian: librsvg2-bin, icoutils, icnsutils).
#
#   packaging/icons.sh
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for size in 16 24 32 48 64 128 256 512; do
    rsvg-convert --width "$size" --height "$size" --output "$work/$size.png" "$root/resources/icons/freshet.svg"
done
cd "$work"
icotool --create --output="$root/packaging/windows/freshet.ico" 16.png 24.png 32.png 48.png 64.png --raw=256.png
png2icns "$root/packaging/macos/freshet.icns" 16.png 32.png 48.png 128.png 256.png 512.png >/dev/null
