#!/usr/bin/env bash
# Installs what is missing, builds, and starts SigWavNet Studio on the demo project (or on what is named:
# packaging/run.sh [FOLDER|TABLE|MODEL|RECORDING …]). Without a display it runs `sigwavnet demo` instead.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
bash "$here/setup.sh"
bash "$here/build.sh" release sigwavnet sigwavnet-studio
bin=$here/../build/release/bin

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$bin/sigwavnet-studio" "$@"
fi
echo "run: there is no display; running the demo in the terminal instead"
exec "$bin/sigwavnet" demo
