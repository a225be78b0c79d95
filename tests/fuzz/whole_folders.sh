#!/bin/sh
# Changes whole folders (cells, columns, rows, encodings, nesting, names), then checks and closes them through the office,
# for FUZZ_SECONDS (30): no crash, no endless work, no amount that is passed over in silence.
set -eu

program=$CAE_BUILD_DIR/tests/hostile_test
[ -x "$program" ] || {
    echo "$program is not built"
    exit 77
}
HOSTILE_SECONDS="${FUZZ_SECONDS:-30}" "$program" --test-suite=long
