#!/usr/bin/env python3
"""What cae costs, beside the limits of the machine and beside its peers. Called by `./dev bench`."""

import argparse
import pathlib
import tempfile
from dataclasses import dataclass

import closings
import pay
import peers
import report

HERE = pathlib.Path(__file__).resolve().parent
SIZES = (10, 100, 1_000, 12_000, 100_000, 1_000_000)
PARTS = ("pay", "closings", "year", "unpaid")


@dataclass
class Programs:
    """Where the programs of a build are."""

    build: pathlib.Path

    @property
    def cae(self):
        return self.build / "cae"

    def of(self, name):
        return self.build / "benchmarks" / name

    def google_benchmarks(self):
        return sorted(path for path in (self.build / "benchmarks").glob("*_benchmark"))


def arguments():
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--only", choices=PARTS, action="append",
                        help="this part alone; may be repeated")
    parser.add_argument("--members", type=int, nargs="+", default=SIZES,
                        help="sizes of the cooperatives that are closed")
    parser.add_argument("--peers", action="store_true",
                        help="other programs on the same work, and nothing else")
    parser.add_argument("--record", action="store_true",
                        help="writes what was measured to benchmarks/README.md and closings.svg")
    return parser.parse_args()


class Report:
    """Shows each part as it is measured, and keeps it in README.md where that was asked for."""

    def __init__(self, record):
        self.record = record
        self.machine = report.machine()

    def add(self, part, lines):
        lines = [f"{self.machine}:", "", *lines]
        print("\n".join(lines), "\n", flush=True)
        if self.record:
            report.replace_part(HERE / "README.md", part, lines)


def run_closings(programs, scratch, wanted, shown):
    measured = closings.closings(programs, scratch, wanted.members)
    shown.add("closings", [*closings.closing_table(measured), "", closings.limits_line(measured)])
    if wanted.record:
        report.draw(HERE / "closings.svg", measured)


def run_peers(programs, scratch, shown):
    count, costs = peers.postings(programs, scratch)
    shown.add("postings", peers.postings_table(count, costs))
    shown.add("peers", peers.pay_table(peers.modele_social(HERE, scratch),
                                       peers.own_pay(programs)))


def main():
    wanted = arguments()
    programs = Programs(wanted.build)
    parts = wanted.only or PARTS
    with tempfile.TemporaryDirectory(prefix="cae-bench-") as folder:
        scratch = pathlib.Path(folder)
        shown = Report(wanted.record)
        if wanted.peers:
            run_peers(programs, scratch, shown)
            return
        if "pay" in parts:
            shown.add("pay", pay.micro_table(pay.micro(programs)))
        if "closings" in parts:
            run_closings(programs, scratch, wanted, shown)
        if "year" in parts:
            shown.add("year", closings.year_table(closings.year(programs, scratch)))
        if "unpaid" in parts:
            shown.add("unpaid", closings.unpaid(programs))


if __name__ == "__main__":
    main()
