#!/bin/sh
# The program is built so that a mistake that a hostile file finds ends it: see cmake/hardening.cmake.
set -eu

command -v readelf >/dev/null || {
    echo "readelf is not installed"
    exit 77
}
case ${CXXFLAGS:-} in *-fsanitize*)
    echo "a build with sanitizers is not hardened"
    exit 77
    ;;
esac

fail() {
    echo "$CAE: $1"
    exit 1
}

readelf -hW "$CAE" | grep -q 'Type: *DYN' || fail "its place in memory is always the same (no PIE)"
readelf -lW "$CAE" | grep -q GNU_RELRO || fail "its tables can be written to (no RELRO)"
readelf -dW "$CAE" | grep -q BIND_NOW || fail "its tables can be written to while it runs (no BIND_NOW)"
readelf -lW "$CAE" | grep GNU_STACK | grep -q 'RWE' && fail "its stack can be executed"
readelf -sW "$CAE" >symbols
grep -q '__stack_chk_fail' symbols || fail "its stack is not protected"
# The checked functions of the C library: which of them are there is the compiler's choice.
grep -qE 'UND __(mem|str|printf|fprintf|vsnprintf|snprintf|read|realpath|readlink)[a-z]*_chk' symbols ||
    fail "the functions of the C library are not the checked ones"

# Indirect jumps end where the code says they may. The program as a whole is marked so only where the C library is:
# its own code is looked at.
case $(uname -m) in x86_64)
    for library in "$CAE_BUILD_DIR"/engine/libcae_inputs.a "$CAE_BUILD_DIR"/engine/libcae_store.a; do
        readelf -nW "$library" | grep -q 'IBT, SHSTK' || fail "$library is not marked IBT and SHSTK"
    done
    ;;
esac
