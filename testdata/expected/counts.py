"""Expected values of src/stats for counts: homogeneity from statsmodels, large counts from mpmath.

python testdata/expected/counts.py > testdata/expected/counts_py.json; after counts.R, whose strata it reads.
"""

import json
from pathlib import Path

import mpmath
import numpy
import statsmodels
from mpmath import binomial, mpf
from statsmodels.stats.contingency_tables import StratifiedTable

mpmath.mp.dps = 40


def breslow_day(cells):
    strata = numpy.array(cells).reshape(-1, 2, 2)
    # a stratum with an empty margin has no variance, and statsmodels no answer
    strata = [table for table in strata if table.sum(axis=0).all() and table.sum(axis=1).all()]
    tables = StratifiedTable(strata)
    plain, tarone = tables.test_equal_odds(adjust=False), tables.test_equal_odds(adjust=True)
    return {
        "cells": cells,
        "df": len(strata) - 1,
        "plain": plain.statistic,
        "tarone": tarone.statistic,
        "p": tarone.pvalue,
    }


def tail(start, chance, growth, step):
    """Sum of chances from `start` on in one direction, to 30 digits."""
    term = total = chance(start)
    k = start
    while term > total * mpf(10) ** -30:
        term = term * growth(k) if step > 0 else term / growth(k - 1)
        k += step
        total += term
    return total


def opposite(k, mode, last, chance):
    """The innermost count on the other side of the mode that is at most as probable as k."""
    bound = chance(k) * (1 + mpf(10) ** -7)
    near, far = mode, last if k < mode else 0
    while abs(far - near) > 1:
        middle = (near + far) // 2
        near, far = (near, middle) if chance(middle) <= bound else (middle, far)
    return far


def two_sided(k, mode, last, chance, growth):
    step = -1 if k < mode else 1
    other = opposite(k, mode, last, chance)
    return tail(k, chance, growth, step) + tail(other, chance, growth, -step)


def large_binomial(k, n, p):
    odds = mpf(p) / (1 - mpf(p))

    def chance(j):
        return binomial(n, j) * mpf(p) ** j * (1 - mpf(p)) ** (n - j)

    def growth(j):
        return odds * (n - j) / (j + 1)

    mode = int((n + 1) * p)
    record = {"k": k, "n": n, "p": p, "two_sided": float(two_sided(k, mode, n, chance, growth))}
    if k < mode:
        return record | {"lower": float(tail(k, chance, growth, -1))}
    return record | {"upper": float(tail(k, chance, growth, 1))}


def large_table(a, b, c, d):
    marked, unmarked, drawn = a + b, c + d, a + c
    whole = binomial(marked + unmarked, drawn)

    def chance(j):
        return binomial(marked, j) * binomial(unmarked, drawn - j) / whole

    def growth(j):
        return mpf(marked - j) * (drawn - j) / ((j + 1) * mpf(unmarked - drawn + j + 1))

    mode = (drawn + 1) * (marked + 1) // (marked + unmarked + 2)
    p = two_sided(a, mode, min(marked, drawn), chance, growth)
    return {"a": a, "b": b, "c": c, "d": d, "fisher": float(p)}


def section(name, records):
    lines = ",\n".join("    " + json.dumps(record) for record in records)
    return f'  "{name}": [\n{lines}\n  ]'


made_by = f"statsmodels {statsmodels.__version__}: breslow_day; mpmath {mpmath.__version__}: binomial and two_by_two, by their definitions"
strata = json.loads(Path(__file__).with_name("counts_r.json").read_text())["stratified"]
parts = [
    f'  "made_by": {json.dumps(made_by)}',
    section("breslow_day", [breslow_day(record["cells"]) for record in strata]),
    section(
        "binomial",
        [
            large_binomial(24_990_000, 10**8, 0.25),
            large_binomial(50_012_345, 10**8, 0.5),
            large_binomial(1_300, 10**8, 1e-5),
            large_binomial(99_951_000, 10**8, 0.9995),
            large_binomial(24_900_000, 10**8, 0.25),
            large_binomial(4_700_000, 10**7, 0.4699),
        ],
    ),
    section(
        "two_by_two",
        [
            large_table(2_501_000, 2_499_000, 2_500_000, 2_500_000),
            large_table(1_000, 9_999_000, 1_100, 9_998_900),
            large_table(3_000_000, 7_000_000, 30_300, 69_700),
            large_table(5_010_000, 4_990_000, 4_990_000, 5_010_000),
            large_table(30_000_000, 20_000_000, 29_996_000, 20_004_000),
        ],
    ),
]
print("{\n" + ",\n".join(parts) + "\n}")
