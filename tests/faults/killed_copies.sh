#!/bin/sh
# kill -9, a failing disk and a full one while a copy is written or taken back: the file is whole or not there, the
# folder that was copied is untouched, and the same command then does its work and leaves nothing beside it.
set -eu
. "$CAE_SOURCE_DIR/tests/faults/helpers"
need_strace
prepare
"$CAE" backup february reference.tar.zst >log 2>&1 || broken 'the example has no backup'
"$CAE" archive february --year 2026 --output reference-2026.tar.zst >log 2>&1 || broken 'the example has no archive'
cp february/out/2026-02/seal.json .
"$CAE" restore reference.tar.zst restored >log 2>&1 || broken 'the backup is not taken back'
rm -rf february/out restored/out # restore brings none back
cp -R january behind
rm -rf behind/out
head=$(sed -n 's/.*"seal": "\([0-9a-f]*\)".*/\1/p' seal.json)
[ -n "$head" ] || broken 'the example has no seal'

# Each command works in place/, beside nothing else.
start_backup() { rm -rf place && mkdir place; }
start_archive() { rm -rf place && mkdir place; }
start_restore() { rm -rf place && mkdir place; }
start_catch_up() { rm -rf place && mkdir place && cp -R behind place/folder; }

backup() { "$@" "$CAE" backup february place/copy.tar.zst; }
archive() { "$@" "$CAE" archive february --year 2026 --output place/copy.tar.zst; }
restore() { "$@" "$CAE" restore reference.tar.zst place/folder; }
catch_up() { "$@" "$CAE" restore reference.tar.zst place/folder; }

whole_backup() { cmp -s place/copy.tar.zst reference.tar.zst; }
whole_archive() { cmp -s place/copy.tar.zst reference-2026.tar.zst; }
whole_restore() { diff -r place/folder restored >difference 2>&1; }
# A store that got months counts its changes, so that its bytes are others.
whole_catch_up() {
    diff -r -x cae.db -x .gitignore place/folder restored >difference &&
        "$CAE" verify place/folder --head "$head" >verified.log 2>&1
}

# What a fault may leave: nothing, or all. Taking back into a folder that is in use goes file by file.
nothing_of_backup() { [ ! -e place/copy.tar.zst ]; }
nothing_of_archive() { [ ! -e place/copy.tar.zst ]; }
nothing_of_restore() { [ ! -e place/folder ]; }
nothing_of_catch_up() { "$CAE" show place/folder --period 2026-01 >shown.log 2>&1; }

cp -R february before

judge_copy() { # WHAT COMMAND
    [ "$code" -eq 0 ] || [ "$code" -eq 3 ] || [ "$code" -eq "$killed" ] || broken "$1: exit code $code"
    if "whole_$2"; then
        done_whole=$((done_whole + 1))
    else
        [ "$code" -ne 0 ] || broken "$1: said to be done and is not"
        "nothing_of_$2" || broken "$1: something between is left"
        undone=$((undone + 1))
        attempt "$2"
        [ "$code" -eq 0 ] || broken "$1: the same again ended with exit code $code"
        "whole_$2" || broken "$1: the same again gave something else"
    fi
    diff -r february before >difference || broken "$1: the folder that was copied is another one"
}

# The next command takes away what a killed one has left.
nothing_beside() { # WHAT COMMAND
    "start_$2"
    attempt "$2"
    left=$(find place -mindepth 1 -maxdepth 1 | grep -v -e '^place/copy.tar.zst$' -e '^place/folder$' || true)
    [ -z "$left" ] || broken "$1: $left is left"
}

# at_some CALLS INJECTION COMMAND: at most MOST of the calls of each kind meet INJECTION, spread over all.
at_some() {
    for call in $1; do
        "start_$3"
        "$3" strace -f -qq -o trace -e trace="$call" >log 2>&1 || broken "strace: exit code $?"
        count=$(grep -c "$call(" trace || true)
        step=$((count / MOST + 1))
        number=1
        while [ "$number" -le "$count" ]; do
            "start_$3"
            attempt "$3" strace -f -qq -o trace -e trace="$call" -e inject="$call:$2:when=$number"
            judge_copy "$3, $call number $number of $count, $2" "$3"
            number=$((number + step))
        done
    done
}

: "${MOST:=5}"
for command in backup archive restore catch_up; do
    done_whole=0
    undone=0
    at_some 'openat mkdir write pwrite64 fsync syncfs rename renameat2 unlink unlinkat close' signal=SIGKILL "$command"
    nothing_beside 'after kills' "$command"
    at_some 'write pwrite64 fsync syncfs mkdir' error=EIO "$command"
    at_some 'write pwrite64 mkdir' error=ENOSPC "$command"
    nothing_beside 'after faults of the disk' "$command"
    echo "$command: $undone times undone, $done_whole times whole"
    [ "$undone" -gt 0 ] || broken "$command: no fault stopped it"
done
