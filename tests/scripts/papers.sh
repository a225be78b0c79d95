#!/bin/sh
# Papers as files: sound PDF that a reader finds its way in, private, the same bytes for the same month.
set -eu
export CAE_LANG=fr CAE_CONFIG="$CAE_SOURCE_DIR/config"

fail() {
    echo "$*"
    exit 1
}

cp -R "$CAE_SOURCE_DIR/examples/artois" .
rm -rf artois/out artois/cae.db
"$CAE" close artois --period 2026-01 --sealed-on 2026-01-31 --yes >printed
"$CAE" payslips artois --format pdf,html >printed
folder=artois/out/payslips/2026-01

[ "$(ls "$folder"/*.html | wc -l)" = 19 ] || fail "19 members were paid: $(ls "$folder")"
[ "$(stat -c %a "$folder/payslip-2026-01-vasseur.pdf")" = 600 ] || fail 'a payslip is not private'
for file in "$folder"/*.pdf; do
    qpdf --check "$file" >checked 2>&1 || fail "$(cat checked)"
done
[ "$(pdfinfo "$folder/payslips-2026-01.pdf" | awk '$1 == "Pages:" { print $2 }')" = 19 ] ||
    fail 'a payslip of artois has more than one page'
pdffonts "$folder/payslip-2026-01-vasseur.pdf" | awk 'NR > 2 && $(NF - 4) != "yes" { exit 1 }' ||
    fail 'a font is not embedded'

# Text in the order of reading: each after the one before.
pdftotext -layout "$folder/payslip-2026-01-vasseur.pdf" text
at=1
for words in 'Bulletin de paie' 'SIRET' 'Rémunération brute' 'Santé' 'Retraite' 'Famille' 'Assurance chômage' \
    'CSG déductible' 'Montant net social' 'Net à payer avant impôt' 'Impôt sur le revenu' 'Net payé' \
    "Total versé par l'employeur" 'Congés payés' 'sans limitation de durée' 'mois scellé'; do
    after=$(tail -n "+$at" text | grep -n -m 1 "$words" | cut -d: -f1)
    [ -n "$after" ] || fail "not there, or out of order: $words"
    at=$((at + after))
done
grep -q 'mois scellé' "$folder/payslip-2026-01-vasseur.html" || fail 'the HTML bears no seal'

"$CAE" statements artois --format pdf,html >printed
statements=artois/out/statements/2026-01
for file in "$statements"/*.pdf; do
    qpdf --check "$file" >checked 2>&1 || fail "$(cat checked)"
    case $file in
    */statements-*) ;;
    *) [ "$(pdfinfo "$file" | awk '$1 == "Pages:" { print $2 }')" -le 2 ] || fail "$file has more than two pages" ;;
    esac
done

cp -R artois/out/payslips artois/out/statements .
"$CAE" payslips artois --format pdf,html >printed
"$CAE" statements artois --format pdf,html >printed
diff -r artois/out/payslips payslips || fail 'the same month gave other bytes'
diff -r artois/out/statements statements || fail 'the same month gave other bytes'
