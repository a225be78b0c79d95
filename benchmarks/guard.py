#!/usr/bin/env python3
"""Counts the instructions of a few fixed runs and names what got more expensive than what is
recorded in instructions.json. Called by `./dev guard`; --record writes what it counted there.

Instructions, not seconds: they are the same on a busy machine."""

import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
RECORD = HERE / "instructions.json"
MEMBERS, SEED = 300, 12
MONTHS = ("2026-01", "2026-02")
# Another processor takes other paths through the C library: what differs by less is no news.
TOLERANCE_PERCENT = 4


def counted(command, scratch):
    """Instructions by what ended each dump: a stage, or the program."""
    for old in scratch.glob("callgrind.*"):
        old.unlink()
    subprocess.run(["valgrind", "-q", "--tool=callgrind",
                    f"--callgrind-out-file={scratch / 'callgrind'}", *command],
                   check=True, stdout=subprocess.DEVNULL)
    counts = {}
    for dump in sorted(scratch.glob("callgrind*")):
        text = dump.read_text(encoding="utf-8", errors="replace")
        trigger = re.search(r"^desc: Trigger: (?:Client Request: )?(.*)$", text, re.MULTILINE)
        counts[trigger.group(1)] = int(re.search(r"^totals: (\d+)", text, re.MULTILINE).group(1))
    return counts


def payroll_table():
    """Budgets of 10 to 4 000 euros, a member each."""
    rows = ["period,category,headcount,accident_rate_pct,mobility_rate_pct,budget"]
    rows += [f"2026-06,non_cadre,60,1.2,0.55,{10 * euros}.00" for euros in range(1, 401)]
    return "\n".join(rows) + "\n"


def closings(build, scratch):
    folder = scratch / "cooperative"
    subprocess.run([build / "cae", "generate", folder, "--members", str(MEMBERS), "--months",
                    str(len(MONTHS)), "--seed", str(SEED)], check=True,
                   stdout=subprocess.DEVNULL)
    counts = {}
    for month in MONTHS:
        stages = counted([build / "benchmarks" / "closing_stages", folder, "1"], scratch)
        del stages["Program termination"]
        counts |= {f"{stage} of {month}": count for stage, count in stages.items()}
    (looking_back,) = counted([build / "benchmarks" / "postings", folder], scratch).values()
    return counts | {"reading sealed months": looking_back}


def payroll(build, scratch):
    table = scratch / "budgets.csv"
    table.write_text(payroll_table(), encoding="utf-8")
    (count,) = counted([build / "cae", "payroll", table], scratch).values()
    return {"a table of 400 budgets": count}


def count_all(build):
    with tempfile.TemporaryDirectory(prefix="cae-guard-") as folder:
        scratch = pathlib.Path(folder)
        return closings(build, scratch) | payroll(build, scratch)


def report(counts, recorded):
    """Prints every run beside what is recorded; returns those that got more expensive."""
    dearer = []
    for name, count in counts.items():
        known = recorded.get(name)
        change = f"{count / known - 1:+.1%}" if known else "new"
        print(f"{name:26} {count / 1e6:10.1f} M instructions  {change}")
        if known and count > known * (100 + TOLERANCE_PERCENT) / 100:
            dearer.append(f"{name} ({change})")
    return dearer


def main():
    parser = argparse.ArgumentParser(prog="./dev guard", description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--record", action="store_true", help="keeps what was counted")
    wanted = parser.parse_args()
    recorded = json.loads(RECORD.read_text(encoding="utf-8")) if RECORD.exists() else {}
    counts = count_all(wanted.build)
    dearer = report(counts, recorded)
    if wanted.record:
        RECORD.write_text(json.dumps(counts, indent=4) + "\n", encoding="utf-8")
    elif dearer:
        sys.exit("guard: more expensive than recorded: " + ", ".join(dearer) +
                 "\nguard: if that is meant, `./dev guard --record` keeps the new counts")
    elif gone := recorded.keys() - counts.keys():
        sys.exit("guard: recorded and no longer counted: " + ", ".join(sorted(gone)))


if __name__ == "__main__":
    main()
