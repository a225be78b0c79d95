#!/bin/sh
# An invented law of 2027 is written as data alone, and `cae close` closes January 2027 with it: new values, a new
# contribution with a base and thresholds of headcount of its own, a new bracket of the grid of withholding.
set -eu
export CAE_LANG=en TERM=dumb

cp -R "$CAE_SOURCE_DIR/config" config
export CAE_CONFIG="$PWD/config"

# The cooperative that `cae init` writes, a year later; its permanent member has no rate of his own.
"$CAE" init coop >init.txt
for folder in activity pay; do
    sed 's/2026/2027/g' "coop/$folder/2026-01.csv" >"coop/$folder/2027-01.csv"
    rm "coop/$folder/2026-01.csv"
done
sed -i 's/^first_period: 2026-01/first_period: 2027-01/' coop/cooperative.yaml
sed -i '/withholding_rate_pct: "4.1"/d' coop/members.yaml

fail() {
    echo "$1"
    exit 1
}

# Before the law of 2027 is written, its month is refused by the names of what is undecided.
! "$CAE" close coop --period 2027-01 --yes >refused.txt 2>&1 || fail 'closed without a law'
for name in securite_sociale.plafond_mensuel smic.horaire_reduction_generale reduction_generale.formule; do
    grep -q "$name" refused.txt || fail "$name is not named"
done

# decide FILE VALUE: gives a value to the gap that begins on 2027-01-01.
decide() {
    sed -i "s|^    undecided: true|    $2|" "config/law/$1"
}
decide securite_sociale/plafond_mensuel.yaml 'value: "4100"'
decide smic/horaire.yaml 'value: "12.50"'
decide smic/horaire_reduction_generale.yaml 'value: "12.50"'
decide saisie/fraction_insaisissable.yaml 'value: "660.00"'
decide saisie/quotite.yaml 'per_dependant: "1760"\n    rows: [{up_to: "4500", share: "1/20"}, {share: "1"}]'
decide reduction_generale/formule.yaml 'minimum: "0.0200"\n    exit: "3"\n    exponent: "1.75"\n    delta: [{value: "0.3781"}]'
# Every other gap of that day is filled by what holds in 2026.
sed -i '/^  - from: 2027-01-01$/{N;/undecided/{N;d}}' config/law/*/*.yaml
cat >>config/law/cotisations/maladie.yaml <<'END'
  - from: 2027-01-01
    source: "texte inventé"
    employer: [{rate: "12", base: total, relieved: true}]
END
cat >config/law/cotisations/solidarite_locale.yaml <<'END'
id: cotisations.solidarite_locale
kind: contribution
label: Solidarité locale
rank: 1000
collector: urssaf
checked: 2026-11-23
versions:
  - from: 2027-01-01
    source: "texte inventé"
    employer:
      - {rate: "1", base: {tranche: {from: "0.5", to: "2"}}, headcount_from: 5, headcount_below: 20}
      - {rate: "2", base: {tranche: {from: "0.5", to: "2"}}, headcount_from: 20}
END
# The grid of 2027, with a bracket at 3.2 % that no grid had before.
sed -i '/^  - from: 2027-05-01/,$d' config/law/prelevement_a_la_source/grille.yaml
cat >>config/law/prelevement_a_la_source/grille.yaml <<'END'
  - from: 2027-01-01
    source: "texte inventé"
    rows:
      - {below: "1635", rate: "0"}
      - {below: "1950", rate: "2.9"}
      - {below: "2000", rate: "3.2"}
      - {rate: "43"}
END

"$CAE" close coop --period 2027-01 --yes >closed.txt 2>&1 || fail "$(cat closed.txt)"
"$CAE" show coop --member david >david.txt

# has LABEL FIGURES: the line of the label ends with the figures.
has() {
    grep -Eq "^ *$1.* $2\$" david.txt || fail "'$1' is not $2: $(grep "$1" david.txt || true)"
}
# Gross 2 400, 12 staff: 12 % = 288.00; 1 % of 2 400 - 4 100 / 2 = 3.50. S = 12.50 x 1820 / 12 = 1 895.8333; the relieved
# rates sum to 38.81 %, so delta is 0.3681; X = (3 S / 2 400 - 1) / 2 = 0.684896, X^1.75 = 0.515636, C = 0.02 + 0.189806,
# relief 0.2098 x 2 400 = 503.52. Taxable net: 2 400 - 522.10 + 57.07 + 11.89 + 20.00 = 1 966.86, at 3.2 % = 62.94.
has 'Maladie, maternité' '288.00'
has 'Solidarité locale' '3.50'
has 'General relief, coefficient 0.2098' '-503.52'
has 'Taxable net' '1,966.86'
has 'Withholding rate' '3.2%, default grid.*'
has 'income tax withheld' '-62.94 .*'

# The new contribution is in the files of the month; its rate doubles at 20 staff.
grep -q 'solidarite_locale' coop/out/2027-01/payslip_lines.csv || fail 'no line of the new contribution'
rm -r coop/cae.db coop/out
sed -i 's/^headcount: 12/headcount: 20/' coop/cooperative.yaml
"$CAE" close coop --period 2027-01 --dry-run >draft.txt 2>&1 || fail "$(cat draft.txt)"
grep -q '^2027-01;david;solidarite_locale;Solidarité locale;employer;7,00' coop/out/2027-01.draft/payslip_lines.csv ||
    fail "not 7.00: $(grep david.solidarite coop/out/2027-01.draft/payslip_lines.csv || true)"
