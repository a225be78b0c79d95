#!/bin/sh
# kill -9 at each step that makes a closing durable: creating, syncing and removing.
set -eu
. "$CAE_SOURCE_DIR/tests/faults/helpers"
need_strace
prepare
for call in openat fsync fdatasync unlink; do
    at_each "$call" signal=SIGKILL january february 2026-02
done
report 'second closing'
at_each 'fchmod fsync fdatasync unlink' signal=SIGKILL new january 2026-01
report 'and first closing'
[ "$kept" -gt 0 ] && [ "$closed" -gt 0 ]
