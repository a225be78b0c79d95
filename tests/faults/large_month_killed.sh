#!/bin/sh
# kill -9 at random instants of a closing so large that SQLite writes to the store before the commit: its cache holds
# 32 MiB, and the labels alone are 40. A minute at most.
set -eu
. "$CAE_SOURCE_DIR/tests/faults/helpers"

mkdir -p new/activity
sed '/^bank:/d' "$CAE_SOURCE_DIR/examples/artois/cooperative.yaml" >new/cooperative.yaml
awk 'BEGIN {
    print "id;name;branch;cesa_from;activities;fixed_part"
    for (i = 1; i <= 10000; i++) printf "m%05d;Membre %d;arras;2024-01-01;a%05d;300\n", i, i, i
}' >new/members.csv
awk 'BEGIN {
    label = sprintf("%4000s", "Conseil")
    gsub(" ", ".", label)
    print "date;document;member;activity;kind;label;net;vat_rate;vat;refers_to;quantity;paid_by"
    for (i = 1; i <= 10000; i++) printf "2026-01-10;F-%05d;m%05d;;sale;%s;%d,00;20;;;;\n", i, i, label, 1500 + i % 2500
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
    # From the instant at which the store is there, or half written, every other time.
    if [ $((times % 2)) -eq 0 ]; then appears=-e most=$((whole / 2)); else appears=-s most=100; fi
    while kill -0 "$process" 2>/dev/null && [ ! "$appears" try/cae.db ]; do sleep 0.005; done
    pause "$most"
    kill -9 "$process" 2>/dev/null || true
    attempt wait "$process"
    if [ -s try/cae.db ] && [ -e try/cae.db-journal ]; then half_way=$((half_way + 1)); fi
    judge 'a large month, killed at random' new january 2026-01
done
report "$times random instants, $half_way of them with the store half written"
