#!/bin/sh
# Installs what judges generated files: clang with GNUstep, a JDK, gcc and g++, mono for C#, Go, Python, Rust, gettext, aapt2, Chromium, Kotlin (npm, pinned beside
# its tests), and Swift only where it is asked for (ERRGEN_SWIFT=1, 2.6 GB, kept outside the checkout). Run it again at will: what is there stays.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }

missing=''
command -v clang >/dev/null || missing="$missing clang"
[ -f /usr/include/GNUstep/Foundation/Foundation.h ] || missing="$missing libgnustep-base-dev"
command -v gcc >/dev/null || missing="$missing gcc"
command -v javac >/dev/null || missing="$missing default-jdk-headless"
command -v g++ >/dev/null || missing="$missing g++"
command -v mcs >/dev/null || missing="$missing mono-mcs"
command -v mono >/dev/null || missing="$missing mono-runtime"
command -v go >/dev/null || missing="$missing golang-go"
command -v python3 >/dev/null || missing="$missing python3"
command -v rustc >/dev/null || missing="$missing rustc"
command -v msgfmt >/dev/null || missing="$missing gettext"
command -v aapt2 >/dev/null || missing="$missing aapt"
command -v chromium >/dev/null || missing="$missing chromium"
if [ -n "$missing" ]; then
  as_root apt-get update
  # shellcheck disable=SC2086 # the list is meant to be split
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing
fi

kotlin="$root/test/compilers/kotlin"
installed="$kotlin/node_modules/.package-lock.json"
if [ ! -f "$installed" ] || [ "$kotlin/package-lock.json" -nt "$installed" ]; then
  npm ci --no-audit --no-fund --prefix "$kotlin"
fi

swift=${ERRGEN_SWIFT_ROOT:-$HOME/.cache/agora-errgen/swift}
if [ "${ERRGEN_SWIFT:-}" = 1 ] && [ ! -f "$swift/.complete" ]; then
  command -v debootstrap >/dev/null || {
    as_root apt-get update
    as_root apt-get install -y --no-install-recommends debootstrap
  }
  as_root rm -rf "$swift"
  mkdir -p "$(dirname "$swift")"
  as_root debootstrap --variant=minbase --include=swiftlang,libc6-dev,libstdc++-14-dev trixie "$swift"
  as_root touch "$swift/.complete"
fi
