# SPDX-License-Identifier: GPL-3.0-or-later
# Read by run.sh, test.sh and others: finds out which packages this system lacks and installs just those.
# POSIX sh; sets nothing outside its functions but `system`.

# Without this ccache passes over every source that uses a precompiled header.
CCACHE_SLOPPINESS=pch_defines,time_macros
export CCACHE_SLOPPINESS

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# apt (Debian, Ubuntu), dnf (Fedora), pacman (Arch), brew (macOS), or nothing.
detect_system() {
    if [ "$(uname -s)" = Darwin ]; then
        system=brew
    elif command -v apt-get >/dev/null 2>&1; then
        system=apt
    elif command -v dnf >/dev/null 2>&1; then
        system=dnf
    elif command -v pacman >/dev/null 2>&1; then
        system=pacman
    else
        system=
    fi
}

build_packages() {
    case $system in
    apt) echo "build-essential cmake ninja-build ccache pkgconf qt6-base-dev qt6-svg-dev qt6-charts-dev libqt6opengl6-dev qt6-tools-dev qt6-l10n-tools" \
        "qtkeychain-qt6-dev libqt6sql6-sqlite libsecret-1-0 qt6-translations-l10n libsimdjson-dev" \
        "libcpp-httplib-dev libssl-dev zlib1g-dev libbrotli-dev libdeflate-dev libxlsxwriter-dev ca-certificates fonts-noto-core" ;;
    dnf) echo "gcc-c++ cmake ninja-build ccache qt6-qtbase-devel qt6-qtsvg-devel qt6-qtcharts-devel qt6-qttools-devel qtkeychain-qt6-devel" \
        "libsecret simdjson-devel cpp-httplib-devel openssl-devel zlib-devel brotli-devel libdeflate-devel libxlsxwriter-devel google-noto-sans-fonts" ;;
    pacman) echo "base-devel cmake ninja ccache qt6-base qt6-svg qt6-charts qt6-tools qtkeychain-qt6 libsecret simdjson" \
        "cpp-httplib openssl zlib brotli libdeflate libxlsxwriter noto-fonts" ;;
    brew) echo "cmake ninja ccache qt qtkeychain simdjson cpp-httplib openssl@3 libdeflate libxlsxwriter" ;;
    esac
}

test_packages() {
    case $system in
    apt) echo "xvfb xauth openbox dbus-daemon dbus-bin at-spi2-core gir1.2-atspi-2.0 python3-gi xdotool xclip" \
        "imagemagick gnome-keyring libsecret-tools libglib2.0-bin openssl git clang-19" \
        "libclang-rt-19-dev clang-format-19 clang-tidy-19 clazy" ;;
    dnf) echo "xorg-x11-server-Xvfb xauth openbox dbus-daemon at-spi2-core python3-gobject xdotool xclip" \
        "ImageMagick gnome-keyring libsecret openssl git clang-tools-extra clazy" ;;
    pacman) echo "xorg-server-xvfb xorg-xauth openbox dbus at-spi2-core python-gobject xdotool xclip" \
        "imagemagick gnome-keyring openssl git clang clazy" ;;
    brew) echo "" ;;
    esac
}

# For packaging/screenshots.sh: some made-up customers have Chinese names.
picture_packages() {
    case $system in
    apt) echo "fonts-noto-cjk" ;;
    dnf) echo "google-noto-sans-cjk-fonts" ;;
    pacman) echo "noto-fonts-cjk" ;;
    esac
}

# For .ci/check-package and .ci/check-windows, which know Debian only.
package_packages() { echo "dpkg-dev lintian desktop-file-utils appstream debootstrap man-db"; }
windows_packages() { echo "g++-mingw-w64-x86-64-posix binutils-mingw-w64-x86-64 nsis"; }

is_installed() {
    case $system in
    apt) dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q 'ok installed' ;;
    dnf) rpm -q "$1" >/dev/null 2>&1 ;;
    pacman) pacman -Q "$1" >/dev/null 2>&1 || pacman -Qg "$1" >/dev/null 2>&1 ;;
    brew) brew list "$1" >/dev/null 2>&1 ;;
    esac
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        fail "To install packages this needs root or sudo. As root, run: $*"
    fi
}

# install_missing PACKAGE…: says what is missing, installs it, and is silent when nothing is.
install_missing() {
    [ -n "$system" ] || { say "Unknown kind of system: install what README.md lists, then use --no-install."; return 1; }
    missing=
    for package in "$@"; do
        is_installed "$package" || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    say "Installing with $system:$missing"
    # shellcheck disable=SC2086 # a list of words
    case $system in
    apt)
        as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq update
        as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends $missing >/dev/null
        ;;
    dnf) as_root dnf -y -q install $missing ;;
    pacman) as_root pacman -S --noconfirm --needed $missing ;;
    brew) brew install $missing ;;
    esac
}

# build PRESET: configures and builds; quiet unless something fails.
build() {
    log=$root/build/$1.log
    mkdir -p "$root/build"
    say "Building (preset $1) …"
    if [ "$system" = brew ]; then
        CMAKE_PREFIX_PATH="$(brew --prefix qt):$(brew --prefix openssl@3)${CMAKE_PREFIX_PATH:+:$CMAKE_PREFIX_PATH}"
        export CMAKE_PREFIX_PATH
    fi
    if ! (cd "$root" && cmake --preset "$1" && cmake --build --preset "$1") >"$log" 2>&1; then
        grep -E 'error|Error|FAILED|warning' "$log" | head -n 60 >&2
        tail -n 20 "$log" >&2
        fail "The build failed. All of its output: $log"
    fi
}
