#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Freshet and starts it.
#
#   packaging/run.sh [--no-install] [ARGUMENT …]
#
# Without arguments the window opens on the embedded UISP, a made-up provider on this computer, where everything can be
# tried safely. Arguments go to the program. On a machine without a display, freshet-cli does the same work: it
# refreshes from the embedded UISP and prints the result and the first rows.
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
build release

bin=$root/build/release/bin
has_display() { [ "$(uname -s)" = Darwin ] || [ -n "${DISPLAY-}${WAYLAND_DISPLAY-}" ]; }

if has_display; then
    [ $# -gt 0 ] || set -- --demo
    if [ -d "$bin/freshet.app" ]; then
        exec "$bin/freshet.app/Contents/MacOS/freshet" "$@"
    fi
    exec "$bin/freshet" "$@"
fi
[ $# -eq 0 ] || exec "$bin/freshet-cli" "$@"

say "No display here: the same by freshet-cli, against the embedded UISP."
work=$(mktemp -d)
server=
finish() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM

"$bin/freshet-cli" demo --customers 250 >"$work/demo" &
server=$!
waited=0
until grep -q '^Token: ' "$work/demo"; do
    kill -0 "$server" 2>/dev/null || fail "The embedded UISP did not start."
    waited=$((waited + 1))
    [ "$waited" -le 300 ] || fail "The embedded UISP did not answer within 30 seconds."
    sleep 0.1
done
url=$(sed -n 's/^URL: //p' "$work/demo")
FRESHET_DATA_DIR=$work/files
FRESHET_API_TOKEN=$(sed -n 's/^Token: //p' "$work/demo")
export FRESHET_DATA_DIR FRESHET_API_TOKEN

"$bin/freshet-cli" refresh --server "$url"
for table in customers services invoices payments patterns; do
    echo
    echo "$table"
    "$bin/freshet-cli" list "$table" >"$work/rows"
    sed -n 1,6p "$work/rows"
done
