#!/bin/sh
# Every opening, listing and reading of an input fails once: the month is closed to what it is with all inputs, or it
# is not closed.
set -eu
. "$CAE_SOURCE_DIR/tests/faults/helpers"
need_strace
prepare
echo 'LC;;;common_charge;Assurance;100,00;20;;1;2026-02;;arras;613200' >>january/recurring.csv
mkdir -p january/bank
printf 'date;reference;amount\n2026-01-10;B-1;300,00\n' >january/bank/2026-01.csv
rm -rf february
cp -R january february
close february 2026-02 >prepare.log 2>&1 || broken "the month cannot be closed: $(tail -n 1 prepare.log)"

# watch_inputs OPTION...: runs a closing of try/ under strace, which sees what reaches the inputs alone.
watch_inputs() {
    paths=$(find try -name out -prune -o ! -name 'cae.db*' -printf "-P $PWD/%p ")
    # No path has a blank: each is an option and its argument.
    # shellcheck disable=SC2086
    strace -f -qq -o trace $paths "$@" "$CAE" close try --period 2026-02 --yes
}

# fail_each CALL ERROR
fail_each() {
    fresh january
    watch_inputs -e trace="$1" >/dev/null 2>&1 || broken "strace: exit code $?"
    count=$(grep -c "$1(" trace || true)
    [ "$count" -gt 0 ] || broken "no $1 was seen"
    number=1
    while [ "$number" -le "$count" ]; do
        fresh january
        attempt watch_inputs -e inject="$1:error=$2:when=$number"
        [ "$code" -ne 1 ] || code=3 # refused, with faults that the missing input makes of others
        judge "$1 $number of $count, $2" january february 2026-02
        number=$((number + 1))
    done
}

for error in EIO EMFILE ENOENT; do
    fail_each openat "$error"
done
fail_each read EIO
fail_each getdents64 EIO
report 'an input that cannot be read'
[ "$kept" -gt 0 ] || broken 'no fault was met'
