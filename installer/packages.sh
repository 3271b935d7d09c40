# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What a Debian machine needs. Sourced by installer/run.sh and tests/run.sh.

build_packages=(
    g++
    cmake
    ninja-build
    qt6-base-dev
    qt6-websockets-dev
    qt6-httpserver-dev
    libcpp-jwt-dev # signed tokens
    libqt6sql6-sqlite # at run time
    libssl-dev
    libsystemd-dev # readiness and the watchdog of the service
    prometheus-cpp-dev
    # the window
    libgl-dev
    libqrencode-dev
    libqt6svg6 # icons at run time
    qt6-charts-dev
    qt6-l10n-tools
    qt6-svg-dev
    qt6-tools-dev
    qt6-tools-dev-tools
)
# Debian 12 has the OpenGL part of Qt apart, and QtCharts needs it; from Debian 13 on it is in qt6-base-dev.
if grep -q '^VERSION_ID="12"' /etc/os-release; then
    build_packages+=(libqt6opengl6-dev)
fi

# What makes packages of the build.
package_packages=(
    binutils
    dpkg-dev # which libraries a program needs
    fakeroot
    file
    git # version and date
    python3
    rpm
)

test_packages=(
    appstream
    ca-certificates # npm over TLS
    caddy # a reverse proxy in front of the server
    chromium # the pages in a real browser
    clang # libFuzzer, with libclang-rt-dev
    clang-format
    clang-tidy
    coturn # turnutils_stunclient against our STUN responder
    curl # scripts at the admin port
    desktop-file-utils
    fish # completions
    fonts-dejavu-core # of the window's pictures
    fonts-noto-cjk
    git # which files are under version control
    haproxy # a reverse proxy in front of the server
    imagemagick # pictures of the window
    iproute2 # network namespaces
    libclang-rt-dev
    libsqlite3-dev # a file layer that forgets
    lintian
    mandoc # the man pages
    nftables # address translation between them
    nginx # a reverse proxy in front of the server
    nsis # the installer for Windows
    openbox # a window manager for the window
    openssl # certificates of the TLS tests
    prometheus # promtool tries the alert rules
    python3
    slowhttptest
    sslscan
    systemd # systemd-analyze judges the service's unit
    qt6-translations-l10n # Qt's own texts in the window's languages
    trayer # a system tray
    valgrind # counts instructions
    wget # scripts at the admin port
    x11-utils # asks the X server about windows
    xdotool # presses keys in the window
    xvfb # an X server without a screen
    zbar-tools # reads the QR codes that the window draws
    zsh # completions
)

# For the tests that take many minutes.
full_packages=(
    debootstrap # systems to install the packages into
    zstd # keeps them for the next time
    g++-mingw-w64-x86-64-posix # reads what is for Windows
)

# Prints the packages among its arguments that are not installed.
missing_packages() {
    local package
    for package in "$@"; do
        if [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
            printf '%s\n' "$package"
        fi
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# Installs what is missing among its arguments; without privileges it says what that is and ends the script.
install_packages() {
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0

    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        echo "These packages are missing, and installing them needs root: ${missing[*]}" >&2
        echo "As root: apt-get install --no-install-recommends ${missing[*]}" >&2
        exit 1
    fi
    echo "Installing ${missing[*]}" >&2
    as_root apt-get update -q >&2
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}" >&2
}

# Configures (only when there is nothing yet) and builds one preset. $1: preset
build_preset() {
    [ -f "build/$1/build.ninja" ] || cmake --preset "$1" >&2
    cmake --build "build/$1" --parallel "$(nproc)" >&2
}
