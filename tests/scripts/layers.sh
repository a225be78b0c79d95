#!/bin/sh
# A layer includes only itself and the layers below it:
#   base <- money, calendar <- law <- cooperative, payroll, ledger <- closing <- inputs, store, explanation <- outputs
# No header that others can include brings in a library used inside.
set -eu

below() {
    case $1 in
    base) ;;
    money | calendar) echo base ;;
    law) echo base money calendar ;;
    cooperative | payroll | ledger) echo base money calendar law ;;
    closing) echo base money calendar law cooperative payroll ledger ;;
    inputs | store | explanation) echo base money calendar law cooperative payroll ledger closing ;;
    outputs) echo base money calendar law cooperative payroll ledger closing explanation ;;
    *) return 1 ;;
    esac
}

wrong=0
fault() {
    echo "$*"
    wrong=1
}

cd "$CAE_SOURCE_DIR/engine/cae"
for layer in *; do
    [ -d "$layer" ] || continue
    allowed=" $layer $(below "$layer") " || fault "engine/cae/$layer is no layer"
    grep -rno '#include "cae/[a-z_]*' "$layer" >"$TMPDIR/includes" || continue
    while IFS=: read -r file line include; do
        other=${include##*/}
        case $allowed in
        *" $other "*) ;;
        *) fault "engine/cae/$file:$line: $layer must not include $other" ;;
        esac
    done <"$TMPDIR/includes"
done

heavy='#include *[<"](boost|yaml-cpp|pugixml|CLI|fmt|rapidcheck|doctest|nlohmann|sqlite3|libpq)'
if grep -rnE --include='*.hpp' --exclude-dir=internal "$heavy" .; then
    fault 'the headers above include a library that is for .cpp files only'
fi
exit "$wrong"
