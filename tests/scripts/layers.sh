#!/bin/sh
# A layer includes only itself and the layers below it:
#   base <- money, calendar <- law <- cooperative, payroll, ledger <- closing <- inputs, store, explanation, reports <- office, outputs <- papers, archive, generation
# No header that others can include brings in a library used inside.
set -eu

below() {
    case $1 in
    base) ;;
    money | calendar) echo base ;;
    law) echo base money calendar ;;
    cooperative | payroll | ledger) echo base money calendar law ;;
    closing) echo base money calendar law cooperative payroll ledger ;;
    inputs | store | explanation | reports) echo base money calendar law cooperative payroll ledger closing ;;
    office) echo base money calendar law cooperative payroll ledger closing inputs store explanation reports ;;
    outputs) echo base money calendar law cooperative payroll ledger closing explanation reports ;;
    papers | archive) echo base money calendar law cooperative payroll ledger closing inputs store explanation reports office outputs ;;
    generation) echo base money calendar outputs ;;
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

# Two types of one name would be one to the linker.
grep -rhoE '^(struct|class|enum class) [A-Z][A-Za-z0-9]+( final)?( :[^:].*)? \{' --include=*.hpp . >"$TMPDIR/types"
twice=$(awk '{ sub(/^(enum )?(struct|class) /, ""); print $1 }' "$TMPDIR/types" | sort | uniq -d)
[ -z "$twice" ] || fault "defined twice in engine/cae: $twice"

# Rooms of the closing: each includes only itself and the rooms named after it.
earlier_rooms() {
    case $1 in
    state) ;;
    documents | alerts | year | invariants) echo state ;;
    contribution | pay) echo state documents ;;
    preparation) echo state documents year ;;
    recalls) echo state documents pay ;;
    entries) echo state documents pay recalls ;;
    *) return 1 ;;
    esac
}

for room in closing/*/; do
    room=$(basename "$room")
    allowed=" $room $(earlier_rooms "$room") " || fault "engine/cae/closing/$room is no room"
    grep -rno '#include "cae/closing/[a-z_]*[/.]' "closing/$room" >"$TMPDIR/includes" || continue
    while IFS=: read -r file line include; do
        other=${include#*closing/}
        case $allowed in
        *" ${other%[/.]} "*) ;;
        *) fault "engine/cae/$file:$line: closing/$room must not include ${other%[/.]}" ;;
        esac
    done <"$TMPDIR/includes"
done

# An internal header is for the sources of its own layer.
grep -rnoE '#include "cae/[a-z_]+/([a-z_]+/)?internal/' . ../../cli >"$TMPDIR/includes" || :
while IFS=: read -r file line include; do
    layer=${include#*cae/}
    case $file in
    "./${layer%%/*}/"*) ;;
    *) fault "$file:$line: an internal header of ${layer%%/*}" ;;
    esac
done <"$TMPDIR/includes"

heavy='#include *[<"](boost|yaml-cpp|pugixml|CLI|fmt|rapidcheck|doctest|nlohmann|sqlite3|archive|sodium|libpq)'
if grep -rnE --include='*.hpp' --exclude-dir=internal "$heavy" .; then
    fault 'the headers above include a library that is for .cpp files only'
fi
exit "$wrong"
