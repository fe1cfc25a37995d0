#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the archive of the sources of the last commit, freshet-VERSION.tar.gz with its SHA-256 beside it. The same commit
# gives the same bytes on every machine: names, order and times come from git.
#
#   packaging/archive.sh [FOLDER]        build/archive unless told
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
mkdir -p "${1:-$root/build/archive}"
folder=$(CDPATH='' cd -- "${1:-$root/build/archive}" && pwd)
version=$(cmake -P "$root/cmake/FreshetVersion.cmake")
name=freshet-$version

cd "$root"
[ -z "$(git status --porcelain --untracked-files=no)" ] || echo "What is not committed is not in the archive." >&2
# The packing is not git's own: its level and header could differ.
git -c tar.umask=0022 archive --format=tar --prefix="$name/" HEAD | gzip -9n >"$folder/$name.tar.gz"
cd "$folder"
cmake -E sha256sum "$name.tar.gz" >"$name.tar.gz.sha256"
echo "$folder/$name.tar.gz"
