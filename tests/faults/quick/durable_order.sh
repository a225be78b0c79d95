#!/bin/sh
# A power cut spares what was synced. So: the journal is synced before the store is written, the store before the
# journal is removed, and the folder after that, before the closing is acknowledged.
set -eu
. "$CAE_SOURCE_DIR/tests/faults/helpers"
need_strace
prepare

# order BEFORE PERIOD: the steps that count, each once, in the order in which a closing took them.
order() {
    fresh "$1"
    strace -f -qq -y -s 100000 -o trace -e trace=pwrite64,fdatasync,fsync,unlink,unlinkat,write \
        "$CAE" close try --period "$2" --yes >/dev/null
    awk '
        /pwrite64\(.*cae\.db-journal>/ && !/8, 0\)|12, 0\)/ { step = "" }
        /pwrite64\(.*cae\.db>/ { step = "write store" }
        /f(data)?sync\(.*cae\.db-journal>/ { step = "sync journal" }
        /f(data)?sync\(.*cae\.db>/ { step = "sync store" }
        /f(data)?sync\(.*\/try>/ { step = "sync folder" }
        /unlink(at)?\(.*cae\.db-journal/ { step = "remove journal" }
        /write\(1.*is sealed/ { step = "acknowledge" }
        step != "" && step != last { print step; last = step }
        { step = "" }' trace | tr '\n' ',' | sed 's/,$//'
}

expected='sync journal,sync folder,sync journal,write store,sync store,remove journal,sync folder,acknowledge'
found=$(order january 2026-02)
[ "$found" = "$expected" ] || broken "a later closing: $found"
found=$(order new 2026-01)
[ "$found" = "$expected" ] || broken "a first closing: $found"
echo "$expected"
