#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes the signed notice that tells every Freshet of a version: update-notice.sh VERSION RELEASED PAGE VALID_UNTIL KEY.pem
# Prints the file to publish. update-notice.sh --public KEY.pem prints the key that the copies are built with, or that
# people enter: FRESHET_UPDATE_KEY. Needs openssl 3 and nothing else.
set -eu

fail() {
    echo "$1" >&2
    exit 2
}

openssl version | grep -q '^OpenSSL 3' || fail "This needs the openssl command, version 3."
if [ "${1-}" = --public ] && [ $# -eq 2 ]; then
    # The last 32 bytes of the key's DER form are the key itself.
    openssl pkey -in "$2" -pubout -outform DER | tail -c 32 | openssl base64
    exit
fi
[ $# -eq 5 ] || fail "usage: update-notice.sh VERSION RELEASED PAGE VALID_UNTIL KEY.pem"
number='[0-9][0-9]*'
day='[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
echo "$1" | grep -qx "$number\\.$number\\(\\.$number\\)\\{0,2\\}" || fail "“$1” is no version, such as 1.2.0."
for date in "$2" "$4"; do
    echo "$date" | grep -qx "$day" || fail "“$date” is no day, such as 2026-12-01."
done
echo "$3" | grep -qx "https://[A-Za-z0-9._~:/?#@!&()*+,;=%-]*" || fail "“$3” is no page, such as https://example.net/new."
[ "$(printf '%s\n%s\n' "$2" "$4" | sort | head -n 1)" = "$2" ] || fail "A notice is not valid before its release."

folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
printf '{"program":"freshet","version":"%s","released":"%s","page":"%s","validUntil":"%s"}' "$1" "$2" "$3" "$4" \
    >"$folder/notice"
openssl pkeyutl -sign -rawin -inkey "$5" -in "$folder/notice" -out "$folder/signature"
[ "$(wc -c <"$folder/signature")" -eq 64 ] || fail "The key is no Ed25519 key."
printf '{"notice": "%s",\n "signature": "%s"}\n' "$(sed 's/"/\\"/g' "$folder/notice")" \
    "$(openssl base64 -A -in "$folder/signature")"
