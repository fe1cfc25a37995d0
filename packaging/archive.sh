#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the archive of the sources of the last commit, freshet-VERSION.tar.gz with its SHA-256 beside it. The same commit
# gives the same bytes on every machine: names, order and times come from git. A commit with the tag v1.2.3 is packed only
# when its CHANGELOG has the heading "## 1.2.3", with or without a day behind it.
#
#   packaging/archive.sh [FOLDER]        build/archive unless told
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
mkdir -p "${1:-$root/build/archive}"
folder=$(CDPATH='' cd -- "${1:-$root/build/archive}" && pwd)
cd "$root"
for tag in $(git tag --points-at HEAD --list 'v[0-9]*'); do
    release=$(echo "${tag#v}" | sed 's/[.]/[.]/g')
    git show HEAD:CHANGELOG.md | grep -Eq "^## $release( |\$)" ||
        { echo "The commit is tagged $tag, and CHANGELOG.md has no heading \"## ${tag#v}\"." >&2; exit 1; }
done
version=$(cmake -P "$root/cmake/FreshetVersion.cmake")
name=freshet-$version

[ -z "$(git status --porcelain --untracked-files=no)" ] || echo "What is not committed is not in the archive." >&2
# The packing is not git's own: its level and header could differ.
git -c tar.umask=0022 archive --format=tar --prefix="$name/" HEAD | gzip -9n >"$folder/$name.tar.gz"
cd "$folder"
cmake -E sha256sum "$name.tar.gz" >"$name.tar.gz.sha256"
echo "$folder/$name.tar.gz"
