"""Runs programs and says what they cost: seconds, processor seconds, peak memory."""

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass


@dataclass
class Cost:
    seconds: float
    cpu_seconds: float
    peak_bytes: int


def cost_of(command, **options):
    """The cost of one run, which must succeed. Its output goes nowhere unless `stdout` is given."""
    options.setdefault("stdout", subprocess.DEVNULL)
    start = time.monotonic()
    process = subprocess.Popen(command, **options)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"bench: {' '.join(map(str, command))} ended with {process.returncode}")
    return Cost(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


def json_of(command):
    """What a program prints as JSON."""
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)


def say(text):
    print(f"bench: {text}", file=sys.stderr, flush=True)


def grouped(number, decimals=0):
    """1234567.8 as "1 234 568"."""
    return f"{number:,.{decimals}f}".replace(",", " ")
