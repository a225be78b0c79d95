"""Puts what was measured into README.md and draws the plot."""

import os
import platform
import re
import subprocess
import time

PLOT = """
set terminal svg size 720,420 font 'sans-serif,12' background 'white'
set output '{svg}'
set logscale xy
set xlabel 'members'
set ylabel 'seconds'
set key top left
set grid
plot '-' using 1:2 with linespoints pt 7 lw 2 lc rgb '#1f4e79' title 'cae close: CSV to sealed store and files', \\
     '-' using 1:2 with linespoints pt 5 lw 2 lc rgb '#c55a11' title 'bare SQLite insert of the same rows'
{closes}
e
{inserts}
e
"""


def machine():
    """Who measured: processor, cores, compiler, date and load."""
    with open("/proc/cpuinfo", encoding="utf-8") as text:
        found = re.search(r"model name\s*: (.*)", text.read())
    processor = found.group(1) if found else platform.machine()
    compiler = subprocess.run(["c++", "--version"], stdout=subprocess.PIPE, check=True)
    return (f"{processor}, {os.cpu_count()} cores, "
            f"{compiler.stdout.decode().splitlines()[0]}, {time.strftime('%-d %B %Y')}, "
            f"load {os.getloadavg()[0]:.1f} when it began")


def draw(svg, measured):
    points = [f"{closing.members} {closing.close.seconds}" for closing in measured]
    bare = [f"{closing.members} {closing.bare_insert}" for closing in measured]
    script = PLOT.format(svg=svg, closes="\n".join(points), inserts="\n".join(bare))
    subprocess.run(["gnuplot"], input=script.encode(), check=True)


def replace_part(readme, name, lines):
    """Between `<!-- NAME -->` and `<!-- /NAME -->`."""
    text = readme.read_text(encoding="utf-8")
    part = "\n".join([f"<!-- {name} -->", *lines, f"<!-- /{name} -->"])
    pattern = re.compile(f"<!-- {name} -->.*?<!-- /{name} -->", re.DOTALL)
    if not pattern.search(text):
        raise ValueError(f"{readme} has no part {name}")
    readme.write_text(pattern.sub(lambda _: part, text), encoding="utf-8")
