#!/bin/sh
# Feeds the readers of a folder mutations of the files in docs/folder.md and examples/, under
# AddressSanitizer and UndefinedBehaviorSanitizer, for FUZZ_SECONDS (30).
set -eu

clang=$(command -v clang++-14 || command -v clang++) || {
    echo 'clang++ is not installed'
    exit 77
}
cd "$CAE_SOURCE_DIR"
work=$TMPDIR
flags='-std=c++20 -O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all'
if ! echo 'extern "C" int LLVMFuzzerTestOneInput(const char*, unsigned long) { return 0; }' |
    "$clang" -fsanitize=fuzzer -x c++ - -o "$work/probe" 2>"$work/probe.log"; then
    echo 'clang++ has no libFuzzer'
    exit 77
fi

# The readers and the layers below them; the sources of a folder are compiled as one.
objects=
compile() { # compile SOURCE...
    object=$work/$(echo "$1" | tr / _).o
    printf '#include "%s"\n' "$@" |
        "$clang" $flags -fsanitize=fuzzer-no-link -I. -Iengine -x c++ -c - -o "$object"
    objects="$objects $object"
}
compile tests/fuzz/folder_fuzz.cpp
for layer in base money calendar law cooperative payroll ledger closing inputs; do
    for room in $(find "engine/cae/$layer" -name '*.cpp' | sed 's,/[^/]*$,,' | sort -u); do
        compile "$room"/*.cpp
    done
done
"$clang" $flags -fsanitize=fuzzer $objects -lyaml-cpp -lpugixml -o "$work/folder_fuzz"

# One seed a file; its first character, `0` to `;`, chooses the reader (the byte modulo 12, 48 being 0).
mkdir -p "$work/seeds"
number=0
seed() { # seed FIRST_CHARACTER FILE
    [ -f "$2" ] || return 0
    number=$((number + 1))
    { printf '%s' "$1"; head -c 4000 "$2"; } >"$work/seeds/$number"
}
for example in examples/* config/templates/cooperative; do
    for table in "$example"/activity/*.csv; do seed 1 "$table"; done
    for table in "$example"/pay/*.csv; do seed 2 "$table"; done
    seed 3 "$example/members.csv"
    seed 4 "$example/members.yaml"
    seed 5 "$example/opening.csv"
    seed 6 "$example/cooperative.yaml"
done
for table in tests/reference/*.csv; do seed 0 "$table"; done
# The blocks of docs/folder.md that no example has, and the statements of a transcript.
block() { # block FIRST_CHARACTER HEADING
    awk -v heading="## \`$2\`" '$0 == heading { here = 1 } /^```/ { inside = here && !inside; if (!inside) here = 0; next }
        inside' docs/folder.md >"$work/block"
    seed "$1" "$work/block"
}
block 7 common/2026-06.csv
block 8 bank/2026-06.csv
block ';' recurring.csv
said() { # said FIRST_CHARACTER FILE: what a transcript writes to it
    sed -n "/^\$ cat >$2 /,/^> END/{s/^> //p}" tests/transcripts/bank.txt | sed '$d' >"$work/block"
    seed "$1" "$work/block"
}
said 9 export.csv
said : statement.xml
"$work/folder_fuzz" -max_total_time="${FUZZ_SECONDS:-30}" -max_len=8192 -rss_limit_mb=2048 -timeout=10 \
    -artifact_prefix="$work/" "$work/seeds" >"$work/fuzz.log" 2>&1 || {
    tail -60 "$work/fuzz.log"
    exit 1
}
tail -1 "$work/fuzz.log"
