"""A month of pay in memory: the programs of Google Benchmark."""

from measure import grouped, json_of, say

NANOSECONDS = {"ns": 1, "us": 1e3, "ms": 1e6, "s": 1e9}


def medians(program, pattern="."):
    """The median of three repetitions of each benchmark of a program that matches."""
    say(program.name)
    run = json_of([program, "--benchmark_format=json", "--benchmark_repetitions=3",
                   "--benchmark_report_aggregates_only=true", f"--benchmark_filter={pattern}"])
    return [result for result in run["benchmarks"] if result.get("aggregate_name") == "median"]


def micro(programs):
    """The medians of every program."""
    return [result for program in programs.google_benchmarks() for result in medians(program)]


def nanoseconds(result):
    return result["cpu_time"] * NANOSECONDS[result["time_unit"]]


def micro_table(results):
    yield "| benchmark | ns (CPU) | a second |"
    yield "|---|---:|---:|"
    for result in results:
        rate = result.get("bytes_per_second") or result.get("items_per_second")
        unit = " bytes" if "bytes_per_second" in result else ""
        told = grouped(rate) + unit if rate else ""
        name = result["run_name"].split("/iterations")[0]
        yield f"| `{name}` | {grouped(nanoseconds(result))} | {told} |"
