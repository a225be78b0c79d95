#!/bin/sh
# `cae close-all` leaves of each cooperative what `cae close` leaves, in the order of the command line, however many jobs
# there are; one that fails in the middle stops no other, and a second run closes what is left and nothing else.
set -eu

: "${TMPDIR:=/tmp}"
export CAE_CONFIG="$CAE_SOURCE_DIR/config" CAE_LANG=en LC_ALL=C.UTF-8
names='a b c d e f g'

fail() {
    echo "$1"
    exit 1
}

# write_all PLACE: seven cooperatives, the fourth with a fault.
write_all() {
    seed=0
    for name in $names; do
        seed=$((seed + 1))
        "$CAE" generate "$1/$name" --members $((6 + seed)) --months 1 --seed $seed >/dev/null
    done
    mv "$1/d/activity/2026-01.csv" "$1/d/sound.csv"
    sed '2s/^[^;]*;/yesterday;/' "$1/d/sound.csv" >"$1/d/activity/2026-01.csv"
}

mkdir "$TMPDIR/alone" "$TMPDIR/jobs-1" "$TMPDIR/jobs-4"
write_all "$TMPDIR/alone"
for name in $names; do
    "$CAE" close "$TMPDIR/alone/$name" --period 2026-01 --yes >/dev/null 2>&1 || [ $name = d ] || fail "$name does not close"
done

for jobs in 1 4; do
    cd "$TMPDIR/jobs-$jobs"
    write_all .
    code=0
    "$CAE" close-all $names --period 2026-01 --yes --jobs $jobs >"$TMPDIR/said-$jobs" 2>&1 || code=$?
    [ $code -eq 1 ] || fail "with a fault it ends with $code"
    for name in $names; do
        [ $name = d ] || diff -r "$TMPDIR/alone/$name/out" "$name/out"
    done
    [ ! -e d/cae.db ] || fail 'what fails was sealed'
    grep -q '^d, failed:$' "$TMPDIR/said-$jobs" || fail 'the one that fails is not named'
    grep -q '6 closed, 0 closed before, 1 failed' "$TMPDIR/said-$jobs" || fail 'the others are not closed'
done
diff "$TMPDIR/said-1" "$TMPDIR/said-4"

mv d/sound.csv d/activity/2026-01.csv
cksum a/cae.db b/cae.db g/cae.db >"$TMPDIR/before"
"$CAE" close-all $names --period 2026-01 --yes --jobs 2 >"$TMPDIR/again" 2>&1 || fail "the second run ends with $?"
grep -q '1 closed, 6 closed before, 0 failed' "$TMPDIR/again"
[ -f d/out/2026-01/journal.csv ] || fail 'what was left is not closed'
cksum a/cae.db b/cae.db g/cae.db | diff "$TMPDIR/before" -
