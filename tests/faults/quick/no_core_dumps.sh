#!/bin/sh
# A program that dies leaves no copy of the pay it had in memory: neither the system nor a program that collects core
# dumps may write one. Said before anything is read.
set -eu
. "$CAE_SOURCE_DIR/tests/faults/helpers"
need_strace
prepare
fresh new
strace -qq -y -o trace "$CAE" close try --period 2026-01 --yes >/dev/null
before_reading() { sed '/try\/cooperative\.yaml/q' trace; }
before_reading | grep -qE '(prlimit64|setrlimit)\(.*RLIMIT_CORE, *\{rlim_cur=0, rlim_max=0\}' || broken "core dumps are not limited"
before_reading | grep -q 'prctl(PR_SET_DUMPABLE, SUID_DUMP_DISABLE' || broken "core dumps can be collected"
