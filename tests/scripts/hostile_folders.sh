#!/bin/sh
# What somebody else may have put into a folder: inputs that are no files are refused at once, whatever the command, and
# what is written is private. Nothing waits for a pipe to be written to.
set -eu

: "${TMPDIR:=/tmp}"
export CAE_CONFIG="$CAE_SOURCE_DIR/config" CAE_LANG=en LC_ALL=C.UTF-8

fail() {
    echo "$1"
    [ ! -f "$TMPDIR/said" ] || cat "$TMPDIR/said"
    exit 1
}

# ends CODE COMMAND...: the command ends by itself, soon, with that code.
ends() {
    expected=$1
    shift
    code=0
    timeout 30 "$@" >"$TMPDIR/said" 2>&1 || code=$?
    [ "$code" = "$expected" ] || fail "exit $code, not $expected: $*"
}

folder=$TMPDIR/lens
"$CAE" init "$folder" >/dev/null
"$CAE" close "$folder" --period 2026-01 --yes >/dev/null 2>&1
: >"$TMPDIR/empty"

# strange NAME: what may stand under a name beside a file.
strange() {
    rm -rf "$1"
    mkdir -p "$(dirname "$1")"
    case $2 in
    pipe) mkfifo "$1" ;;
    folder) mkdir "$1" ;;
    loop) ln -s "$(basename "$1")" "$1" ;;
    device) ln -s /dev/zero "$1" ;;
    esac
}

for name in cooperative.yaml members.yaml members.csv activities.yaml opening.csv opening_invoices.csv \
    opening_mileage.csv opening_assets.csv recurring.csv posting_rules.yaml withholding/rates.csv activity/2026-02.csv bank/2026-02.csv common/2026-02.csv \
    pay/2026-02.csv corrections/2026-02.csv bank_layout.yaml bank_rules.yaml; do
    for kind in pipe folder loop device; do
        rm -rf "$TMPDIR/copy"
        cp -R "$folder" "$TMPDIR/copy"
        strange "$TMPDIR/copy/$name" "$kind"
        case $name in bank_layout.yaml | bank_rules.yaml)
            code=0
            timeout 30 "$CAE" bank "$TMPDIR/copy" "$TMPDIR/empty" >"$TMPDIR/said" 2>&1 || code=$?
            [ "$code" = 1 ] || [ "$code" = 3 ] || fail "exit $code: bank with $name as $kind"
            continue
            ;;
        esac
        for command in "check" "close --period 2026-02 --yes"; do
            code=0
            # shellcheck disable=SC2086
            timeout 30 "$CAE" ${command%% *} "$TMPDIR/copy" ${command#"${command%% *}"} >"$TMPDIR/said" 2>&1 || code=$?
            [ "$code" = 1 ] || [ "$code" = 3 ] || fail "exit $code: $command with $name as $kind"
            grep -q "$(basename "$name")" "$TMPDIR/said" || fail "$command does not name $name ($kind)"
        done
        [ ! -e "$TMPDIR/copy/out/2026-02" ] || fail "a month was sealed without $name ($kind)"
    done
done

# A statement and a payroll table given by name; the store.
for kind in pipe loop device folder; do
    strange "$TMPDIR/given.csv" "$kind"
    for command in bank payroll; do
        code=0
        if [ "$command" = bank ]; then
            timeout 30 "$CAE" bank "$folder" "$TMPDIR/given.csv" >"$TMPDIR/said" 2>&1 || code=$?
        else
            timeout 30 "$CAE" payroll "$TMPDIR/given.csv" --date 2026-01-31 >"$TMPDIR/said" 2>&1 || code=$?
        fi
        [ "$code" = 1 ] || [ "$code" = 3 ] || [ "$code" = 2 ] || fail "exit $code: $command of a $kind"
    done
    rm -rf "$TMPDIR/copy"
    cp -R "$folder" "$TMPDIR/copy"
    strange "$TMPDIR/copy/cae.db" "$kind"
    code=0
    timeout 30 "$CAE" show "$TMPDIR/copy" >"$TMPDIR/said" 2>&1 || code=$?
    [ "$code" = 1 ] || [ "$code" = 3 ] || fail "exit $code: show of a store that is a $kind"
done

# Near names are no inputs in silence.
for name in recuring.csv Activity/2026-02.csv banks/2026-02.csv Members.yaml; do
    rm -rf "$TMPDIR/copy"
    cp -R "$folder" "$TMPDIR/copy"
    mkdir -p "$(dirname "$TMPDIR/copy/$name")"
    echo "date;label;amount" >"$TMPDIR/copy/$name"
    ends 1 "$CAE" check "$TMPDIR/copy"
    grep -q file_must_be_known "$TMPDIR/said" || fail "$name was not told"
    ends 1 "$CAE" close "$TMPDIR/copy" --period 2026-02 --yes --allow-empty
done

# Private whatever the umask.
for mask in 0000 0022 0077; do
    rm -rf "$TMPDIR/new"
    (umask $mask && "$CAE" init "$TMPDIR/new" && "$CAE" close "$TMPDIR/new" --period 2026-01 --yes) >/dev/null 2>&1
    find "$TMPDIR/new" -perm /077 >"$TMPDIR/open"
    [ ! -s "$TMPDIR/open" ] || fail "others can read $(cat "$TMPDIR/open")"
done

# A store that others could read is tightened, and told.
chmod 644 "$folder/cae.db"
ends 0 "$CAE" show "$folder"
grep -q "could be read by others" "$TMPDIR/said" || fail "an open store was not told"
[ "$(stat -c %a "$folder/cae.db")" = 600 ] || fail "an open store stayed open"
ends 0 "$CAE" show "$folder"
if grep -q "could be read by others" "$TMPDIR/said"; then fail "a private store was told"; fi

# A store that was lost, or an earlier one put back, while its files are there.
cp "$folder/cae.db" "$TMPDIR/january.db"
"$CAE" close "$folder" --period 2026-02 --yes --allow-empty >/dev/null 2>&1
cp "$TMPDIR/january.db" "$folder/cae.db"
ends 1 "$CAE" close "$folder" --period 2026-02 --yes --allow-empty
grep -q "store_must_know_its_months: out/ has the files of 2026-02" "$TMPDIR/said" || fail "an earlier store was taken"
ends 1 "$CAE" check "$folder"
rm "$folder/cae.db"
ends 1 "$CAE" close "$folder" --period 2026-01 --yes
grep -q "store_must_know_its_months: out/ has the files of 2026-01" "$TMPDIR/said" || fail "a lost store was not told"
[ ! -e "$folder/cae.db" ] || fail "a store came into being"
mv "$folder/out" "$folder/kept"
ends 0 "$CAE" close "$folder" --period 2026-01 --yes

# The law is not taken from a folder above the program, where somebody else may write.
mkdir -p "$TMPDIR/above/config" "$TMPDIR/above/some/bin"
cp -R "$CAE_SOURCE_DIR/config/." "$TMPDIR/above/config/"
cp "$CAE" "$TMPDIR/above/some/bin/cae"
ends 3 env -u CAE_CONFIG "$TMPDIR/above/some/bin/cae" law plafond_mensuel --date 2026-01-31
cp -R "$CAE_SOURCE_DIR/config" "$TMPDIR/above/some/bin/config"
ends 0 env -u CAE_CONFIG "$TMPDIR/above/some/bin/cae" law plafond_mensuel --date 2026-01-31
