#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# with-keyring.sh MODE COMMAND…: runs the command on a session bus, home and runtime folder of its own.
#   unlocked  gnome-keyring with an unlocked default keyring
#   empty     gnome-keyring without any keyring
#   absent    a bus on which nothing offers secrets
# Exits with 77 (skipped) when a tool is not installed. Everything it starts ends with the bus.
set -eu

mode=$1
shift

need() {
    for tool in "$@"; do
        if ! command -v "$tool" >/dev/null 2>&1; then
            echo "SKIP: $tool is not installed"
            exit 77
        fi
    done
}

need dbus-run-session dbus-daemon dbus-send
case $mode in unlocked | empty) need gnome-keyring-daemon ;; esac

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -m 700 "$folder/home" "$folder/run"
export HOME="$folder/home" KEYRING_HOME="$folder/home" XDG_RUNTIME_DIR="$folder/run"
export XDG_DATA_HOME="$folder/home/data" XDG_CONFIG_HOME="$folder/home/config" XDG_CACHE_HOME="$folder/home/cache"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL SSH_AUTH_SOCK

cat >"$folder/bus.conf" <<CONF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$folder/run</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONF

# The daemon takes its name on the bus a moment after it has gone into the background.
wait_for_keyring='
    tries=0
    until dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets \
        org.freedesktop.Secret.Service.ReadAlias string:default 2>/dev/null | grep -q "object path"; do
        tries=$((tries + 1))
        [ "$tries" -lt 300 ] || { echo "with-keyring.sh: no secret service came up" >&2; exit 1; }
        sleep 0.1
    done'

case $mode in
unlocked) start="printf %s test | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null;
    $wait_for_keyring" ;;
empty) start="gnome-keyring-daemon --start --components=secrets --daemonize >/dev/null; $wait_for_keyring" ;;
absent) start=: ;;
*)
    echo "with-keyring.sh: unknown mode $mode" >&2
    exit 2
    ;;
esac

dbus-run-session --config-file="$folder/bus.conf" -- sh -c "$start; exec \"\$@\"" sh "$@"
