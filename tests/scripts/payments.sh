#!/bin/sh
# Orders to a bank hold to the published schemas, and say to the cent what the journal owes.
set -eu
export CAE_LANG=en CAE_CONFIG="$CAE_SOURCE_DIR/config"
schemas=${CAE_SCHEMAS:-$CAE_SOURCE_DIR/../shared/schemas}

cp -R "$CAE_SOURCE_DIR/examples/artois" .
rm -rf artois/out artois/cae.db
cat >>artois/cooperative.yaml <<'END'
bodies:
  urssaf: {name: Urssaf Nord-Pas-de-Calais, iban: FR76 9999 9000 6200 0202 6013 756}
END
"$CAE" close artois --period 2026-01 --sealed-on 2026-01-31 --yes >printed

# 2099-12-01 is a Tuesday.
"$CAE" payments artois --on 2099-12-01 >listed 2>told
for order in pay bodies; do
    [ -s "artois/out/payments/2026-01/$order.xml" ] || { echo "no order for $order"; cat told; exit 1; }
done
[ "$(stat -c %a artois/out/payments/2026-01/pay.xml)" = 600 ] || { echo 'the order is not private'; exit 1; }

# sum FILE: of its transfers; the same as the two sums that it states.
sum() {
    awk -F'[<>]' '
        $2 ~ /^InstdAmt/ { sum += $3 * 100 }
        $2 == "CtrlSum" { stated[++count] = $3 }
        $2 == "CdtTrfTxInf" { transfers++ }
        $2 == "NbOfTxs" && numbers != "" && numbers != $3 { exit 1 }
        $2 == "NbOfTxs" { numbers = $3 }
        END {
            total = sprintf("%.2f", sum / 100)
            if (count != 2 || stated[1] != total || stated[2] != total || transfers != numbers) exit 1
            print total
        }' "$1"
}
# journal ACCOUNT: what pay added to it.
journal() {
    "$CAE" journal artois --period 2026-01 --journal PA --format csv | sed 's/"[^"]*"/text/g' |
        awk -F';' -v account="$1" '
            { gsub(",", ".", $15); gsub(",", ".", $16) }
            $7 == account { sum += $16 * 100 - $15 * 100 }
            END { printf "%.2f\n", sum / 100 }'
}
[ "$(sum artois/out/payments/2026-01/pay.xml)" = "$(journal 421000)" ] || { echo 'pay is not that of 421'; exit 1; }
[ "$(sum artois/out/payments/2026-01/bodies.xml)" = "$(journal 431000)" ] || { echo 'contributions are not those of 431'; exit 1; }

# The same payments give the same bytes.
cp artois/out/payments/2026-01/pay.xml first.xml
"$CAE" payments artois --on 2099-12-01 >listed 2>told
cmp artois/out/payments/2026-01/pay.xml first.xml

[ -d "$schemas" ] || { echo "skipped the schemas: they are not at $schemas"; exit 77; }
for version in 03 09; do
    "$CAE" payments artois --on 2099-12-01 --message "pain_$version" >listed 2>told
    xmllint --noout --schema "$schemas/pain.001.001.$version.xsd" artois/out/payments/2026-01/*.xml
done
