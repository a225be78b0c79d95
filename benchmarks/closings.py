"""Closing generated cooperatives of many sizes, beside what the machine can do at most."""

import shutil
import subprocess
from dataclasses import dataclass

from measure import Cost, cost_of, grouped, json_of, say

SEED = 2026
STAGES = ("opening", "reading", "computing", "sealing", "files")
MEMBERS_OF_A_YEAR = 2_000


@dataclass
class Closing:
    members: int
    documents: int
    close: Cost
    stages: dict
    limits: dict

    @property
    def bare_insert(self):
        return self.limits["bare_insert"]["seconds"]

    @property
    def sealing_alone(self):
        return self.stages["sealing"] / self.bare_insert

    @property
    def to_bare_insert(self):
        return self.close.seconds / self.bare_insert

    def share(self, stage):
        return self.stages[stage] / sum(self.stages.values())


def generate(programs, folder, members, months):
    shutil.rmtree(folder, ignore_errors=True)
    cost_of([programs.cae, "generate", folder, "--members", str(members), "--months", str(months),
             "--seed", str(SEED)])


def close(programs, folder, month):
    return cost_of([programs.cae, "close", folder, "--period", month, "--yes"])


def closing_of(programs, scratch, members):
    """The first month, once by the command and once stage by stage on a copy."""
    say(f"closing a month of {members} members")
    folder, copy = scratch / "closed", scratch / "by_stages"
    generate(programs, folder, members, 1)
    shutil.copytree(folder, copy)
    cost = close(programs, folder, "2026-01")
    limits = json_of([programs.of("limits"), folder / "cae.db"])
    shutil.rmtree(folder)
    by_stages = json_of([programs.of("closing_stages"), copy])
    shutil.rmtree(copy)
    return Closing(members, by_stages["documents"], cost, by_stages["stages"], limits)


def closings(programs, scratch, sizes):
    return [closing_of(programs, scratch, members) for members in sizes]


def year(programs, scratch):
    """What each of twelve months costs."""
    say(f"closing twelve months of {MEMBERS_OF_A_YEAR} members")
    folder = scratch / "year"
    generate(programs, folder, MEMBERS_OF_A_YEAR, 12)
    costs = [close(programs, folder, f"2026-{month:02}") for month in range(1, 13)]
    shutil.rmtree(folder)
    return costs


def unpaid(programs):
    """What `unpaid_invoices` prints, as it is."""
    say("closing months whose invoices nobody pays")
    told = subprocess.run([programs.of("unpaid_invoices")], check=True, stdout=subprocess.PIPE)
    return ["```", *told.stdout.decode().splitlines(), "```"]


def closing_table(measured):
    yield "| members | documents | seconds | members/s | peak MB | KiB a member | " + \
        " | ".join(STAGES) + " | bare insert, s | close / bare | sealing / bare |"
    yield "|" + "---:|" * (9 + len(STAGES))
    for closing in measured:
        shares = " | ".join(f"{closing.share(stage):.0%}" for stage in STAGES)
        yield (f"| {grouped(closing.members)} | {grouped(closing.documents)} | "
               f"{closing.close.seconds:.2f} | "
               f"{grouped(closing.members / closing.close.seconds)} | "
               f"{grouped(closing.close.peak_bytes / 1e6)} | "
               f"{closing.close.peak_bytes / 1024 / closing.members:.1f} | {shares} | "
               f"{closing.bare_insert:.3f} | {closing.to_bare_insert:.1f} | "
               f"{closing.sealing_alone:.1f} |")


def year_table(costs):
    yield "| month | " + " | ".join(str(month) for month in range(1, 13)) + " |"
    yield "|---|" + "---:|" * 12
    yield "| CPU seconds | " + " | ".join(f"{cost.cpu_seconds:.2f}" for cost in costs) + " |"
    yield "| peak MB | " + " | ".join(f"{cost.peak_bytes / 1e6:.0f}" for cost in costs) + " |"


def limits_line(measured):
    limits = measured[-1].limits
    return (f"The machine in the same run: one core reads "
            f"{limits['memory']['gigabytes_per_second']:.0f} GB/s of memory, the disk confirms 4 KiB "
            f"in {limits['durable_append']['seconds'] * 1e3:.1f} ms.")
