#!/bin/sh
# A byte that is another one: FLIPS (1000) of them, one at a time, in the store, in the files of out/ and in an archive.
# `cae verify` names each, or it alters nothing: what commands show and write is the same to the byte.
set -eu
. "$CAE_SOURCE_DIR/tests/faults/helpers"
prepare
: "${FLIPS:=1000}"

# what_is_read FOLDER TO: all that commands say of the months of a folder, and the files that they write.
what_is_read() {
    mkdir "$2"
    for month in 2026-01 2026-02; do
        "$CAE" show "$1" --period "$month" >"$2/show-$month" 2>&1
        "$CAE" export "$1" --period "$month" >"$2/export-$month" 2>&1
    done
    "$CAE" balance "$1" --format csv >"$2/balance" 2>&1
    cp -R "$1/out" "$2/out"
}

# flip FILE OFFSET MASK: the byte there becomes another one.
flip() {
    byte=$(od -An -tu1 -j "$2" -N 1 "$1" | tr -d ' ')
    byte=$(printf '%03o' $(((byte | $3) - (byte & $3))))
    printf "\\$byte" | dd of="$1" bs=1 seek="$2" conv=notrunc 2>/dev/null
}

# positions FILE COUNT SEED: offsets in a file and masks, the same ones in every run (Park and Miller).
positions() {
    awk -v size="$(wc -c <"$1")" -v count="$2" -v x="$3" '
        function next_number() { x = x * 16807 % 2147483647; return x }
        BEGIN { for (i = 0; i < count; ++i) print next_number() % size, 1 + next_number() % 255 }'
}

named=0
harmless=0

# judge_flip WHAT ORIGINAL COPY PROOF: a flip in COPY that the bytes of ORIGINAL undo.
judge_flip() {
    if "$CAE" verify "$verified" >verified 2>&1; then
        "$4" || broken "$1: verify says nothing, and commands read something else"
        harmless=$((harmless + 1))
    else
        named=$((named + 1))
    fi
    cat "$2" >"$3"
}

flips_in() { # WHAT ORIGINAL COPY PROOF COUNT SEED
    positions "$2" "$5" "$6" >positions
    while read -r offset mask; do
        flip "$3" "$offset" "$mask"
        judge_flip "$1, byte $offset xor $mask" "$2" "$3" "$4"
    done <positions
}

same_store() {
    rm -rf now
    what_is_read february now 2>/dev/null || return 1
    diff -r before now >difference
}

same_archive() {
    rm -rf now
    "$CAE" restore flipped.tar.zst now >restored 2>&1 || return 1
    diff -r unflipped now >difference && cmp -s verified verified.before
}

never() { return 1; }

"$CAE" verify february >/dev/null || broken 'the example does not verify'
what_is_read february before
"$CAE" archive february --year 2026 --output archive.tar.zst >archived 2>&1 || broken 'the example has no archive'
cp archive.tar.zst flipped.tar.zst
"$CAE" verify flipped.tar.zst >verified.before 2>&1
"$CAE" restore archive.tar.zst unflipped >restored

cp february/cae.db store
verified=february
flips_in 'the store' store february/cae.db same_store $((FLIPS / 2)) 20260101
[ "$named" -gt 0 ] || broken 'no flip of the store was named'

# A few in each file: what verify does not read there nobody would.
cp -R february/out out
find out -type f | sort >files
each=$((FLIPS / 4 / $(wc -l <files) + 1))
seed=1
while read -r file; do
    seed=$((seed + 1))
    flips_in "$file" "$file" "february/$file" never "$each" "$seed"
done <files

verified=flipped.tar.zst
flips_in 'the archive' archive.tar.zst flipped.tar.zst same_archive $((FLIPS / 4)) 20260303
echo "$named bytes named, $harmless that alter nothing"
