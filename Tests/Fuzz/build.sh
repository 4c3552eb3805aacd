#!/usr/bin/env bash
# Builds the library with coverage and the address sanitizer into .build-fuzz, for Tests/Fuzz/fuzz.sh.
set -euo pipefail
cd "$(dirname "$0")/../.."

build=.build-fuzz
mkdir -p "$build"
swift build -c release --scratch-path "$build" --target MissionQL -Xswiftc -sanitize=fuzzer,address >"$build/log" 2>&1 \
  || { cat "$build/log" >&2; exit 1; }
