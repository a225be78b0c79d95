#!/bin/sh
# Every call that reaches the disk fails once, in every way it can. (Short writes are met by file_size_limit.sh:
# strace can only pretend them.)
set -eu
. "$CAE_SOURCE_DIR/tests/faults/helpers"
need_strace
prepare
for before_after in 'january february 2026-02' 'new january 2026-01'; do
    set -- $before_after
    at_each 'pwrite64 fdatasync fsync' error=EIO "$@"
    at_each 'pwrite64 fdatasync ftruncate' error=ENOSPC "$@"
    at_each 'pread64 unlink fchmod' error=EIO "$@"
    at_each 'openat unlink fcntl' error=EACCES "$@"
    at_each openat error=EMFILE "$@"
    at_each openat error=ENOSPC "$@"
    report "$3"
done
