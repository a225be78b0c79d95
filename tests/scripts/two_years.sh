#!/bin/sh
# Two years of examples/artois: its year 2026 and a year 2025 made of it, closed month by month with both year ends.
# A second reader, tests/scripts/audit.awk, which shares nothing with the program, goes through what every month has
# written: the books (every entry, journal and section balances, contributions net to zero, accounts continue) and the
# turnover, charges, contributions and pay of ten members, worked out again from the documents.
set -eu

: "${TMPDIR:=/tmp}"
export CAE_CONFIG="$CAE_SOURCE_DIR/config" CAE_LANG=fr LC_ALL=C.UTF-8
life=$TMPDIR/life
rm -rf "$life"
cp -R "$CAE_SOURCE_DIR/examples/artois" "$life"
rm -rf "$life/cae.db" "$life/out"

# The first period is a year earlier, so nothing came before it; a first turnover makes an entrepreneur-salarié.
rm -f "$life"/opening*.csv
sed -i 's/^first_period: 2026-01.*/first_period: 2025-01\nfirst_turnover: {becomes: cesa}/' "$life/cooperative.yaml"
sed -i 's/from: 2026-07-01, shares/from: 2025-01-01, shares/' "$life/activities.yaml"
sed -i 's/;2026-07;/;2025-01;/' "$life/recurring.csv"

# Documents of members without a contract in 2025, and what refers to them or to the year before, are left out.
for table in activity common pay corrections bank; do
    for file in "$life/$table"/2026-*.csv; do
        month=$(basename "$file" .csv)
        awk -v month="2025-${month#2026-}" '
            BEGIN {
                from["petit"] = "2025-04"; from["roussel"] = "2025-11"; from["thery"] = "2025-09"
                from["obrien"] = "2025-12"; from["morel"] = "2026-02"
            }
            NR > 1 && /F2025-0/ { next }
            {
                gsub(/2026/, "2025")
                n = split($0, cell, /[;,]/)
                for (i = 1; i <= 3; ++i) if (NR > 1 && cell[i] in from && month < from[cell[i]]) next
                print
            }' "$file" >"$life/$table/2025-${month#2026-}.csv"
    done
done
# What 2026 opens with: two invoices of 2025 that are paid, or never paid, in 2026.
cat >>"$life/activity/2025-11.csv" <<END
2025-11-17;F2025-0198;dumont;;sale;Solde, site de l'auberge du Lac;420,00;20;
END
sed -i "s/^\(2025-11-17;F2025-0198.*\)/\1$(sed -n 1p "$life/activity/2025-11.csv" | sed 's/[^;]//g; s/^;;;;;;;;//')/" "$life/activity/2025-11.csv"
cat >>"$life/activity/2025-12.csv" <<END
2025-12-08;F2025-0214;carpentier;graphisme;sale;Affiches du festival Craie;780,00;20;
END
sed -i "s/^\(2025-12-08;F2025-0214.*\)/\1$(sed -n 1p "$life/activity/2025-12.csv" | sed 's/[^;]//g; s/^;;;;;;;;//')/" "$life/activity/2025-12.csv"
# The balance of 2025 is paid in the month of the meeting.
sed -i '/^roussel/d' "$life/pay/2026-05.csv"
echo 'flament;year_balance;;;;;;' >>"$life/pay/2026-05.csv"
sed 's/2027-05-20/2026-05-20/; s/18450.00/9120.55/; s/2150.00/0.00/' "$life/year/2026.yaml" >"$life/year/2025.yaml"

for year in 2025 2026; do
    for month in 01 02 03 04 05 06 07 08 09 10 11 12; do
        "$CAE" close "$life" --period "$year-$month" --yes >"$life/closing" 2>&1 || {
            cat "$life/closing"
            exit 1
        }
    done
    "$CAE" close-year "$life" --year "$year" >"$life/closing" 2>&1 || {
        cat "$life/closing"
        exit 1
    }
done

months=
for year in 2025 2026; do
    for month in 01 02 03 04 05 06 07 08 09 10 11 12; do months="$months $year-$month"; done
done
# shellcheck disable=SC2086 # months are words
LC_ALL=C awk -v life="$life" -v months="$months" -f "$CAE_SOURCE_DIR/tests/scripts/audit.awk"
