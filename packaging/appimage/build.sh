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
# The plugin asks it where Qt is; what is called qmake may be an older Qt's.
QMAKE=${QMAKE:-$(command -v qmake6)} || { echo "qmake6 is missing: Debian's package qt6-base-dev has it." >&2; exit 1; }
# QtKeychain loads it when it asks the keyring, so it stands in no list of libraries either.
secret=$(ldconfig -p | sed -n 's/^[[:space:]]*libsecret-1\.so\.0 .*=> //p' | head -n 1)
[ -n "$secret" ] || { echo "libsecret is missing: Debian's package libsecret-1-0 has it." >&2; exit 1; }
build=$root/build/release
folder=$root/build/AppDir

cmake -S "$root" --preset release
cmake --build "$build"
rm -rf "$folder"
DESTDIR=$folder cmake --install "$build" --prefix /usr
cd "$root/build"
LINUXDEPLOY_OUTPUT_VERSION=$(cmake -P "$root/cmake/FreshetVersion.cmake")
# Modules whose plugins are loaded at run time: the icons' format, and SQLite's driver. The plugin takes every driver
# beside SQLite's and fails for one without its library. Qt's own installer brings such; distributions pack each alone.
EXTRA_QT_MODULES="svg;sql"
export LINUXDEPLOY_OUTPUT_VERSION EXTRA_QT_MODULES QMAKE
linuxdeploy --appdir "$folder" --library "$secret" \
    --desktop-file "$folder/usr/share/applications/org.freshet.Freshet.desktop" \
    --icon-file "$folder/usr/share/icons/hicolor/scalable/apps/org.freshet.Freshet.svg" --plugin qt --output appimage
