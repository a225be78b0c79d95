#!/bin/sh
# kill -9 at every single call that a first and a later closing make on the store.
set -eu
. "$CAE_SOURCE_DIR/tests/faults/helpers"
need_strace
prepare
every='openat fchmod pread64 pwrite64 fdatasync fsync ftruncate unlink close fcntl'
at_each "$every" signal=SIGKILL january february 2026-02
report 'second closing'
at_each "$every" signal=SIGKILL new january 2026-01
report 'and first closing'
