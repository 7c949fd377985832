#!/usr/bin/env bash
# Installs what the tests need and runs them all. The last line is "N passed, N failed".
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

if ! command -v dotnet >/dev/null; then
  echo "The .NET 10 SDK is needed: https://dotnet.microsoft.com/download" >&2
  echo "0 passed, 1 failed"
  exit 1
fi

# The browser tests look at the site in Chromium; without it they say that they were skipped.
if ! command -v chromium >/dev/null && command -v apt-get >/dev/null; then
  as_root apt-get update -qq && as_root apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core >/dev/null \
    || echo "Chromium could not be installed: the browser tests will be skipped." >&2
fi

# The tests of questions and publications run on PostgreSQL too, on a server of their own that is gone afterwards; without
# it they say that they were skipped. A server named in BORDERSTATS_TEST_POSTGRES is used as it is.
. tests/postgres.sh
if [ -z "${BORDERSTATS_TEST_POSTGRES:-}" ]; then
  install_postgres
  start_postgres || echo "PostgreSQL could not be started: its tests will be skipped." >&2
fi

log=$(mktemp)
trap 'rm -f "$log"; stop_postgres' EXIT
trap 'exit 130' INT TERM
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet build --nologo -v quiet 2>&1 | tee "$log"
built=${PIPESTATUS[0]}
if [ "$built" != 0 ]; then
  echo "0 passed, 1 failed"
  exit 1
fi

dotnet format --verify-no-changes --no-restore
formatted=$?
# One project after the other: beside the other tests a browser gets too little of a small machine.
dotnet test --no-build --nologo -m:1 2>&1 | tee "$log"
tested=${PIPESTATUS[0]}

count() { grep -oE "(Passed|Failed)! .*" "$log" | grep -oE "$1: +[0-9]+" | grep -oE "[0-9]+" | awk '{ sum += $1 } END { print sum + 0 }'; }
passed=$(count Passed)
failed=$(count Failed)
skipped=$(count Skipped)
[ "$formatted" = 0 ] || { echo "dotnet format would change files." >&2; failed=$((failed + 1)); }
[ "$tested" = 0 ] || [ "$failed" -gt 0 ] || failed=1
[ "$passed" -gt 0 ] || failed=$((failed + 1))
[ "$skipped" = 0 ] || echo "$skipped skipped (each says why above)"
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
