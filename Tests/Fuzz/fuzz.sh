#!/usr/bin/env bash
# Runs each fuzz target for some seconds: Tests/Fuzz/fuzz.sh SECONDS [TARGET…]
#
# A target is a file beside this one with LLVMFuzzerTestOneInput in it. The inputs that were found stay in .build-fuzz; what made
# a target fail is left in .build-fuzz/TARGET/failures and shown.
set -euo pipefail
cd "$(dirname "$0")/../.."

seconds=${1:?usage: Tests/Fuzz/fuzz.sh SECONDS [TARGET…]}
shift
targets=("$@")
[ $# -gt 0 ] || targets=(Lexer Parser Query CSV)
build=.build-fuzz
modules=(Diagnostics Syntax Columns Planning Execution MissionData MissionQL)

echo "building" >&2
Tests/Fuzz/build.sh

# `package` declarations are visible to code of the same package name, which SwiftPM takes from the folder.
name=$(basename "$PWD" | tr '[:upper:]' '[:lower:]' | sed 's/[^[:alnum:]_]/_/g')
objects=()
for module in "${modules[@]}"; do objects+=("$build/release/$module.build/"*.o); done

# The goldens and saved queries are where the search starts.
corpus() {
  local seeds=$1 file
  rm -rf "$seeds" && mkdir -p "$seeds"
  if [ "$2" = CSV ]; then
    find Sources Tests -name '*.csv' -size -4k -exec cp --backup=numbered -t "$seeds" {} +
  else
    find Queries -name '*.mql' -exec cp --backup=numbered -t "$seeds" {} +
    # Each test of a golden file is a seed: what stands between `statement`/`query` and `----`.
    find Tests/Golden -name '*.test' -print0 | xargs -0 -r awk -v out="$seeds/" '
      /^(statement|query)/ { inside = 1; number++; next }
      /^(----|$)/ { inside = 0 }
      inside { print > (out "golden-" number) }'
  fi
}

status=0
for target in "${targets[@]}"; do
  work=$build/$target
  mkdir -p "$work/found" "$work/failures"
  corpus "$work/seeds" "$target"
  swiftc -parse-as-library -swift-version 6 -O -sanitize=fuzzer,address -package-name "$name" -I "$build/release/Modules" \
    -module-name "Fuzz$target" "Tests/Fuzz/$target.swift" "${objects[@]}" -o "$work/fuzz" >"$work/log" 2>&1 \
    || { cat "$work/log" >&2; exit 1; }
  echo "fuzzing $target for $seconds seconds" >&2
  if ! ASAN_OPTIONS=detect_leaks=0 "$work/fuzz" "$work/found" "$work/seeds" -max_total_time="$seconds" -max_len=4096 \
    -timeout=10 -rss_limit_mb=4096 -artifact_prefix="$work/failures/" >"$work/log" 2>&1; then
    status=1
    tail -n 40 "$work/log" >&2
  fi
  grep -E '^#[0-9]+.DONE|^Done' "$work/log" >&2 || true
done
exit $status
