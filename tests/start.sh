#!/usr/bin/env bash
# `npm start` opens the course: it compiles, and sends the headers that the embed of StackBlitz needs.
set -euo pipefail
port=4179
log=$(mktemp)
headers=$(mktemp)
# In a process group of its own, so that all that npm starts ends with it.
set -m
npm start -- --no-open --port "$port" >"$log" 2>&1 &
pid=$!
trap 'kill -- "-$pid" 2>/dev/null || true' EXIT
for _ in $(seq 90); do
  if curl -fsS -D "$headers" -o /dev/null "http://localhost:$port/generators/" 2>/dev/null; then
    grep -qi '^cross-origin-embedder-policy: credentialless' "$headers"
    grep -q 'compiled' "$log" && echo 'npm start: compiled, with the isolation headers' && exit 0
  fi
  sleep 1
done
cat "$log"
exit 1
