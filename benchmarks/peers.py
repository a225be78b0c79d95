"""Other programs on the same work in the same run."""

import shutil
import subprocess

import closings
import pay
from measure import cost_of, grouped, json_of, say

MEMBERS_FOR_POSTINGS = 30_000  # about 800 000 postings
PAYSLIPS = 40
# Our benchmark of each way; the gross that is found gives every line at the price of one more.
WAYS = {"forward": "every_line_from_gross", "backward": "gross_from_budget/full"}


def install(folder):
    """modele-social, the rules of Urssaf's simulators."""
    here = folder / "modele-social"
    here.mkdir(exist_ok=True)
    subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--silent", "modele-social@11",
                    "publicodes@1"], cwd=here, check=True)
    return here


def modele_social(source, folder):
    say("pay by modele-social")
    here = install(folder)
    shutil.copy(source / "modele_social.mjs", here)
    return json_of(["node", here / "modele_social.mjs", str(PAYSLIPS)])


def postings(programs, scratch):
    """The journal of a month, balanced by each program: names with their cost."""
    folder = scratch / "postings"
    closings.generate(programs, folder, MEMBERS_FOR_POSTINGS, 1)
    closings.close(programs, folder, "2026-01")
    for language in ("ledger", "beancount"):
        with open(scratch / f"journal.{language}", "wb") as journal:
            cost_of([programs.of("postings"), folder, language], stdout=journal)
    ledger, beancount = scratch / "journal.ledger", scratch / "journal.beancount"
    count = json_of([programs.of("postings"), folder])["postings"]
    commands = {
        "cae, from its sealed store": [programs.of("postings"), folder],
        "ledger balance --flat": ["ledger", "-f", ledger, "balance", "--flat"],
        "hledger check": ["hledger", "-f", ledger, "check"],
        "bean-check": ["bean-check", "--no-cache", beancount],
    }
    costs = {}
    for name, command in commands.items():
        say(f"{count} postings by {name}")
        costs[name] = cost_of(command)
    return count, costs


def postings_table(count, costs):
    ours = next(iter(costs.values()))
    yield "| program | seconds | postings/s | peak MB | time | memory |"
    yield "|---|---:|---:|---:|---:|---:|"
    for name, cost in costs.items():
        yield (f"| {name} | {cost.seconds:.2f} | {grouped(count / cost.seconds)} | "
               f"{grouped(cost.peak_bytes / 1e6)} | {cost.seconds / ours.seconds:.1f} | "
               f"{cost.peak_bytes / ours.peak_bytes:.1f} |")


def own_pay(programs):
    """Nanoseconds of each way."""
    pattern = "|".join(f"^{name}$" for name in WAYS.values())
    ours = {result["run_name"]: pay.nanoseconds(result)
            for result in pay.medians(programs.of("payroll_benchmark"), pattern)}
    return {way: ours[name] for way, name in WAYS.items()}


def pay_table(peer, ours):
    yield "| one payslip | modele-social, a second | cae, a second on one core | times |"
    yield "|---|---:|---:|---:|"
    for way, nanoseconds in ours.items():
        rate = 1e9 / nanoseconds
        yield f"| {way} | {peer[way]:.1f} | {grouped(rate)} | {grouped(rate / peer[way])} |"
