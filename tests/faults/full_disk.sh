#!/bin/sh
# A disk that is full: a small one in memory, mounted where nobody else sees it, with less and less room.
set -eu
if [ "${1:-}" != mounted ]; then
    command -v unshare >/dev/null || {
        echo 'unshare is not installed'
        exit 77
    }
    mkdir disk
    unshare --mount sh -c 'mount -t tmpfs -o size=6m none disk' 2>/dev/null || {
        echo 'a disk in memory may not be mounted here'
        exit 77
    }
    exec unshare --mount sh -c "mount -t tmpfs -o size=6m none disk && cd disk && exec '$0' mounted"
fi

. "$CAE_SOURCE_DIR/tests/faults/helpers"
prepare

free_kb() {
    df -k . | awk 'NR == 2 { print $4 }'
}

# The logs need room too: the filler leaves it to them until the closing starts.
squeezed() {
    head -c $(($(free_kb) * 1024 - $1 * 1024)) /dev/zero >filler
    "$CAE" close try --period 2026-02 --yes >/dev/null 2>&1
}

room=0
while [ "$room" -le 480 ]; do
    fresh january
    attempt squeezed "$room"
    rm -f filler
    judge "$room KiB left" january february 2026-02
    room=$((room + 4))
done
report 'a disk with 0 to 480 KiB left'
[ "$closed" -gt 0 ] && [ "$kept" -gt 0 ] || broken 'the disk was never full'
