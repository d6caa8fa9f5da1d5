# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by scripts/demo, scripts/package and scripts/test: installs what is missing to build and run Capstan, and builds it.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

say() { printf '%s\n' "$*" >&2; }
fail() { say "$(basename "$0"): $*"; exit 1; }

# a|b: the name differs between distributions; the first that can be had is taken.
build_packages=(
  g++ cmake ninja-build ccache mold pkg-config git ca-certificates
  qt6-base-dev qt6-charts-dev libqt6opengl6-dev qt6-translations-l10n libqt6sql6-sqlite 'qt6-svg-dev|libqt6svg6-dev' qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  libgl-dev 'qtkeychain-qt6-dev|libqt6keychain1-dev' libsecret-1-0 libsecp256k1-dev libssl-dev libsodium-dev
  libboost-dev libexpected-dev libzxcvbn-dev libqrencode-dev
)
# What the local chain, the test desktop and the pictures need.
run_packages=(
  python3 xvfb xauth dbus at-spi2-core python3-pyatspi gnome-keyring
  python3-dbusmock python3-icalendar
  fonts-dejavu-core fonts-inter fonts-noto-cjk 'libqt6svg6|qt6-svg-plugins'
)

# What the packages are made and checked with.
package_packages=(
  dpkg-dev file patchelf xz-utils 'libqt6svg6|qt6-svg-plugins' qt6-wayland debootstrap nsis g++-mingw-w64-x86-64-posix
)
# What the files that desktops and shells read are checked with; light, so that scripts/test has them too.
check_packages=(
  python3-yaml appstream desktop-file-utils man-db shellcheck zsh fish minisign
)

have_package() { dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q '^install ok installed$'; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# The first name of a choice that is installed, else nothing.
installed_of() {
  local name
  for name in ${1//|/ }; do have_package "$name" && { printf '%s' "$name"; return 0; }; done
  return 1
}

install_packages() {
  local missing=() choice name
  for choice in "$@"; do installed_of "$choice" >/dev/null || missing+=("$choice"); done
  if ! command -v node >/dev/null 2>&1; then missing+=(nodejs); fi
  # npm may be there without the distribution's package of that name, which could then not be installed.
  if ! command -v npm >/dev/null 2>&1; then missing+=(npm); fi
  [ ${#missing[@]} = 0 ] && return 0
  if ! command -v apt-get >/dev/null 2>&1; then
    say "This script installs packages on Debian 12+ and Ubuntu 24.04+ only. Install these by hand, then run it again:"
    say "  Qt 6.4+ (Widgets, Charts, Network, Sql, Svg, DBus, Test, Linguist tools), QtKeychain (Qt 6), libsecp256k1 with"
    say "  recovery, OpenSSL 3, libsodium, zxcvbn (C), libqrencode, Boost headers, tl-expected, CMake 3.25+, Ninja,"
    say "  Node.js 18+ with npm, Xvfb, D-Bus, AT-SPI with pyatspi, gnome-keyring, dbusmock and icalendar for Python"
    exit 1
  fi
  say "Installing: ${missing[*]}"
  as_root apt-get update -qq || fail "the package list could not be updated; nothing was installed"
  local wanted=()
  for choice in "${missing[@]}"; do
    for name in ${choice//|/ }; do
      if apt-cache show "$name" >/dev/null 2>&1; then wanted+=("$name"); continue 2; fi
    done
    fail "no package named ${choice//|/ or } is to be had here"
  done
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${wanted[@]}" >/dev/null \
    || fail "the packages could not be installed: ${wanted[*]}"
}

# The local chain's packages, from the lock file, once per lock file.
install_devnet() {
  local folder="$root/tests/devnet" stamp
  stamp="$folder/node_modules/.installed-from"
  if ! cmp -s "$folder/package-lock.json" "$stamp"; then
    say "Installing the local chain (anvil, solc, ethers, viem)"
    (cd "$folder" && npm ci --no-audit --no-fund --loglevel=error) >&2 || fail "npm could not install tests/devnet"
    cp "$folder/package-lock.json" "$stamp"
  fi
}

# build PRESET [TARGET...]
build() {
  local preset=$1 log
  shift
  local targets=()
  [ $# -gt 0 ] && targets=(--target "$@")
  mkdir -p "$root/build"
  log="$root/build/$preset-configure.log"
  (cd "$root" && cmake --preset "$preset" >"$log" 2>&1) || { cat "$log" >&2; fail "CMake could not configure; nothing was built"; }
  (cd "$root" && cmake --build --preset "$preset" "${targets[@]}") >&2 || fail "the build failed"
}
