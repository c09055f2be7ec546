#!/usr/bin/env bash
# Configures and builds with a preset: packaging/build.sh [PRESET [TARGET …]]. Quick when nothing changed.
set -euo pipefail
cd "$(dirname "$0")/.."
preset=${1:-release}
shift $(($# > 0))

log=$(mktemp)
trap 'rm -f "$log"' EXIT
echo "build: preset $preset on $(nproc) cores"
cmake --preset "$preset" >"$log" 2>&1 || { cat "$log" >&2; exit 1; }
cmake --build --preset "$preset" ${1:+--target "$@"}
