#!/bin/sh
# kill -9 at random instants of a closing, for a few seconds.
set -eu
. "$CAE_SOURCE_DIR/tests/faults/helpers"
prepare
fresh january
begin=$(now_ms)
close try 2026-02 >/dev/null
whole=$(($(now_ms) - begin))
times=0
while [ "$times" -lt 20 ] && [ $(($(now_ms) - begin)) -lt 6000 ]; do
    times=$((times + 1))
    fresh january
    start try 2026-02 try.log
    pause "$whole"
    kill -9 "$process" 2>/dev/null || true
    attempt wait "$process"
    judge 'killed at random' january february 2026-02
done
report "$times random instants"
