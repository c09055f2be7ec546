#!/usr/bin/env bash
# Installs what is missing, builds and runs every test. SIGWAVNET_PRESET=ci makes warnings errors.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
preset=${SIGWAVNET_PRESET:-release}
bash "$here/setup.sh"
bash "$here/build.sh" "$preset"
cd "$here/.."
exec ctest --preset "$preset" "$@"
