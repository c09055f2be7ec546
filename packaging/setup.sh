#!/usr/bin/env bash
# Installs what the build, the tests and the programs need from Debian (12 or newer), and nothing that is there already.
#   packaging/setup.sh [--no-studio]      --no-studio: core and command line only, without Qt
set -euo pipefail

packages=(
    build-essential cmake ninja-build mold pkg-config git
    libtorch-dev libopenblas0-openmp  # libtorch-dev alone brings the reference BLAS, three times slower
    libsndfile1-dev libfftw3-dev libsoxr-dev zlib1g-dev nlohmann-json3-dev libpugixml-dev libeigen3-dev libcli11-dev libbenchmark-dev
)
if [ "${1:-}" != "--no-studio" ]; then
    packages+=(
        qt6-base-dev qt6-charts-dev qt6-multimedia-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
        libqt6opengl6-dev libqt6sql6-sqlite libgl1-mesa-dev libopengl-dev libxkbcommon-dev fonts-dejavu-core
    )
fi

installed() { dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q '^install ok installed$'; }

missing=()
for package in "${packages[@]}"; do
    installed "$package" || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

if ! command -v apt-get >/dev/null; then
    echo "setup: this system has no apt-get; install these by hand: ${missing[*]}" >&2
    exit 1
fi
root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "setup: run as root, or install sudo; missing: ${missing[*]}" >&2; exit 1; }
    root=(sudo)
fi
echo "setup: installing ${missing[*]}"
"${root[@]}" apt-get update -q
"${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
