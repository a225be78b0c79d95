#!/bin/sh
# kill -9 at random instants of a closing so large that SQLite writes to the store before the commit, and a full
# minute at most.
set -eu
. "$CAE_SOURCE_DIR/tests/faults/helpers"

mkdir -p new/activity
sed '/^bank:/d' "$CAE_SOURCE_DIR/examples/artois/cooperative.yaml" >new/cooperative.yaml
awk 'BEGIN {
    print "id;name;branch;cesa_from;activities;fixed_part"
    for (i = 1; i <= 25000; i++) printf "m%05d;Membre %d;arras;2024-01-01;a%05d;300\n", i, i, i
}' >new/members.csv
awk 'BEGIN {
    print "date;document;member;activity;kind;label;net;vat_rate;vat;refers_to;quantity;paid_by"
    for (i = 1; i <= 25000; i++) printf "2026-01-10;F-%05d;m%05d;;sale;Conseil;%d,00;20;;;;\n", i, i, 1500 + i % 2500
}' >new/activity/2026-01.csv
cp -R new january
begin=$(now_ms)
close january 2026-01 >prepare.log 2>&1 || skip "the large month cannot be closed: $(tail -n 1 prepare.log)"
whole=$(($(now_ms) - begin))
times=0
half_way=0
while [ "$times" -lt 12 ] && [ $(($(now_ms) - begin)) -lt $((60000 + whole)) ]; do
    times=$((times + 1))
    fresh new
    start try 2026-01 try.log
    # From the instant at which the store appears on: that is what this script is about.
    while kill -0 "$process" 2>/dev/null && [ ! -e try/cae.db ]; do sleep 0.01; done
    pause $((whole / 2))
    kill -9 "$process" 2>/dev/null || true
    attempt wait "$process"
    if [ -s try/cae.db ] && [ -e try/cae.db-journal ]; then half_way=$((half_way + 1)); fi
    judge 'a large month, killed at random' new january 2026-01
done
report "$times random instants, $half_way of them with the store half written"
