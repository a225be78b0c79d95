#!/bin/sh
# Commands that write into out/ at the same time: each says the truth, and what they leave is what one alone leaves.
set -eu

: "${TMPDIR:=/tmp}"
export CAE_CONFIG="$CAE_SOURCE_DIR/config" CAE_LANG=en LC_ALL=C.UTF-8

artois=$TMPDIR/artois
cp -R "$CAE_SOURCE_DIR/examples/artois" "$artois"
rm -rf "$artois/cae.db" "$artois/out"
"$CAE" close "$artois" --period 2026-01 --yes >/dev/null 2>&1
mv "$artois/out" "$TMPDIR/alone"

fail() {
    echo "$1"
    exit 1
}

for round in 1 2 3 4 5; do
    rm -rf "$artois/out"
    pids=
    for export in 1 2 3 4; do
        "$CAE" export "$artois" --period 2026-01 >"$TMPDIR/said-$export" 2>&1 &
        pids="$pids $!"
    done
    for pid in $pids; do
        wait "$pid" || { cat "$TMPDIR"/said-*; fail "round $round: an export failed"; }
    done
    diff -r "$TMPDIR/alone" "$artois/out" || fail "round $round: the files are not those of one export"
    [ "$(ls -A "$artois/out")" = 2026-01 ] || fail "round $round: something is left: $(ls -A "$artois/out")"
done

"$CAE" close "$artois" --period 2026-02 --yes >"$TMPDIR/closed" 2>&1 &
closing=$!
for export in 1 2 3; do "$CAE" export "$artois" --period 2026-01 >/dev/null || fail "an export beside a closing failed"; done
wait "$closing" || { cat "$TMPDIR/closed"; fail "a closing beside exports failed"; }
diff -r "$TMPDIR/alone/2026-01" "$artois/out/2026-01"
[ -f "$artois/out/2026-02/payslips.csv" ] || fail "the closing left no files"
