#!/bin/sh
# The FEC as somebody else reads it: fec.awk shares no code with the program. Its columns are those of LPF art. A47 A-1,
# every entry and the file balance, numbers follow one another, and the balance of each account is that of `cae balance`.
# The months of a year make the year.
set -eu

reader=$CAE_SOURCE_DIR/tests/scripts/helpers/fec.awk
export CAE_LANG=en CAE_CONFIG="$CAE_SOURCE_DIR/config"

# close_months FOLDER MONTH...
close_months() {
    folder=$1
    shift
    for month; do
        "$CAE" close "$folder" --period "$month" --sealed-on "$(date -d "$month-01 +1 month -1 day" +%F)" --yes >printed
    done
}

# compare FOLDER NAME MONTHS...: the balances of a FEC are those of the same months.
compare() {
    folder=$1
    name=$2
    shift 2
    "$CAE" balance "$folder" "$@" --format csv >"$TMPDIR/balance.csv"
    awk -v balances=yes -v follows=yes -f "$reader" "$folder/out/fec/$name"/*FEC????????.txt >"$TMPDIR/found"
    # The balance of the program: opening entries are lines of the FEC, and all its lines are movements.
    sed 1d "$TMPDIR/balance.csv" | sed 's/"[^"]*"/label/' | awk -F';' -v opening="$opening" '
        { gsub(",", "", $0); left = (opening ? $3 : 0) + $4 - $5; if (left != 0) print $1, left }' |
        LC_ALL=C sort >"$TMPDIR/expected"
    LC_ALL=C sort "$TMPDIR/found" | diff "$TMPDIR/expected" - || {
        echo "the balances of $folder $name differ"
        exit 1
    }
}

# A year of an invented cooperative, whole and month by month.
months='2026-01 2026-02 2026-03 2026-04 2026-05 2026-06 2026-07 2026-08 2026-09 2026-10 2026-11 2026-12'
"$CAE" generate invented --members 12 --months 12 --seed 7 >printed
sed -n 's/^first_period: *//p' invented/cooperative.yaml >first
[ "$(cut -c1-7 first)" = 2026-01 ] || { echo "another first period"; exit 1; }
close_months invented $months
"$CAE" fec invented --year 2026 >printed
awk -f "$reader" invented/out/fec/2026/*FEC20261231.txt
opening=
compare invented 2026 --year 2026
: >"$TMPDIR/months"
for month in $months; do
    "$CAE" fec invented --period "$month" >printed
    awk -v follows=yes -f "$reader" "invented/out/fec/$month"/*FEC????????.txt
    compare invented "$month" --period "$month"
    sed 1d "invented/out/fec/$month"/*FEC????????.txt >>"$TMPDIR/months"
done
# Letters come with the payments of later months.
sed 1d invented/out/fec/2026/*FEC20261231.txt | cut -f1-13,16- >"$TMPDIR/year_lines"
cut -f1-13,16- "$TMPDIR/months" | cmp "$TMPDIR/year_lines" - || { echo "the months are not the year"; exit 1; }
lettered=$(cut -f14 invented/out/fec/2026/*FEC20261231.txt | grep -c '^[A-Z][A-Z]') || :
[ "$lettered" -gt 0 ] || { echo "nothing is lettered"; exit 1; }

# A second fiscal year, which is no civil year: it opens with what the first one left, its result on the accounts that the
# cooperative's own chart names.
cp -R "$CAE_SOURCE_DIR/examples/artois" .
rm -rf artois/out artois/cae.db
mkdir -p artois/accounting
cat >artois/accounting/chart.yaml <<'EOF'
accounts:
  year_profit: {number: "120100", label: Bénéfice}
  year_loss: {number: "129100", label: Perte}
EOF
sed -i 's/^fiscal_year_first_month: 1/fiscal_year_first_month: 3/' artois/cooperative.yaml
close_months artois 2026-01 2026-02 2026-03
"$CAE" fec artois --year 2026 >printed
awk -f "$reader" artois/out/fec/2026/123456790FEC20260228.txt
compare artois 2026 --year 2026
"$CAE" fec artois --period 2026-03 >printed
awk -f "$reader" artois/out/fec/2026-03/123456790FEC20260331.txt
opening=yes
compare artois 2026-03 --period 2026-03
awk -F'\t' 'NR == 2 && ($1 != "AN" || $3 != 1) { print "no opening entry"; exit 1 }' artois/out/fec/2026-03/*FEC20260331.txt

cut -f5 artois/out/fec/2026-03/*FEC20260331.txt | grep -q '^12[09]100$' || { echo "the result is on a shipped account"; exit 1; }
for report in balance balance-sheet; do
    "$CAE" "$report" artois --period 2026-03 --format csv >printed
    ! grep -q '12[09]000' printed || { echo "cae $report has a shipped account"; exit 1; }
done

# The reader sees what is wrong: otherwise it would prove nothing.
sound=artois/out/fec/2026-03/123456790FEC20260331.txt
spoiled() {
    sed "$1" "$sound" >"$TMPDIR/spoiled"
    ! cmp -s "$sound" "$TMPDIR/spoiled" || { echo "nothing was spoiled by $1"; exit 1; }
    ! awk -f "$reader" "$TMPDIR/spoiled" >/dev/null || { echo "the reader does not see $1"; exit 1; }
}
spoiled '3d'
spoiled '5s/\r$//'
spoiled '5s/,/./'
spoiled '5s/\t/;/'
spoiled '1s/PieceRef/Piece/'
spoiled '5s/20260331/20260230/'

# A month that is not closed has none.
code=0
"$CAE" fec artois --period 2026-04 >printed 2>&1 || code=$?
[ "$code" -eq 1 ] || { echo "an open month was extracted"; exit 1; }
[ ! -e artois/out/fec/2026-04 ]
