#!/bin/sh
# A limit on the size of files, at every size that the store goes through, also half a page: the write that meets it
# is a short one.
set -eu
. "$CAE_SOURCE_DIR/tests/faults/helpers"
command -v prlimit >/dev/null || skip 'prlimit is not installed'
prepare

limited() {
    prlimit --fsize="$1" "$CAE" close try --period 2026-02 --yes
}

last=$(($(stat -c %s february/cae.db) + 8192))
size=0
while [ "$size" -le "$last" ]; do
    fresh january
    attempt limited "$size"
    judge "files of at most $size bytes" january february 2026-02
    size=$((size + 2048))
done
report "sizes up to $last"
[ "$closed" -gt 0 ] && [ "$kept" -gt 0 ] || broken 'the limits did not bite'
