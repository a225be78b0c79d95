#!/bin/sh
# Two closings of one month at once: one wins, the other is refused, nothing is doubled.
set -eu
. "$CAE_SOURCE_DIR/tests/faults/helpers"
prepare
for round in 1 2 3 4 5 6 7 8; do
    fresh january
    start try 2026-02 one.log
    other_code=0
    close try 2026-02 >other.log 2>&1 || other_code=$?
    one_code=0
    wait "$process" || one_code=$?
    case "$one_code $other_code" in
    '0 1' | '1 0' | '0 3' | '3 0') ;;
    *)
        cat one.log other.log
        broken "round $round: exit codes $one_code and $other_code"
        ;;
    esac
    same "round $round" february
done
echo 'eight races, one winner each'
