#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes an AppImage of a release build. Not yet run: linuxdeploy and its plugin for Qt, which it needs on PATH, are in no
# distribution and were not at hand. Build it on the oldest system that it should run on.
#
#   packaging/appimage/build.sh
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
for tool in linuxdeploy linuxdeploy-plugin-qt; do
    command -v "$tool" >/dev/null || { echo "$tool is missing: https://github.com/linuxdeploy" >&2; exit 1; }
done
build=$root/build/release
folder=$root/build/AppDir

cmake -S "$root" --preset release
cmake --build "$build"
rm -rf "$folder"
DESTDIR=$folder cmake --install "$build" --prefix /usr
cd "$root/build"
LINUXDEPLOY_OUTPUT_VERSION=$(cmake -P "$root/cmake/FreshetVersion.cmake")
# What is loaded at run time stands in no program's list of libraries.
EXTRA_QT_PLUGINS="svg;sqldrivers/libqsqlite.so"
export LINUXDEPLOY_OUTPUT_VERSION EXTRA_QT_PLUGINS
linuxdeploy --appdir "$folder" --desktop-file "$folder/usr/share/applications/org.freshet.Freshet.desktop" \
    --icon-file "$folder/usr/share/icons/hicolor/scalable/apps/org.freshet.Freshet.svg" --plugin qt --output appimage
