"""Write a seeded HR export of ten columns: make_csv.py ROWS PATH

Chunk i depends only on the seed and on i, so a short file is the beginning of a long one,
and two runs with the versions of requirements.txt write the same bytes.
"""

import os
import sys

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import csv

SEED = 20240901
CHUNK = 500_000
JOBS = 300
UNITS = 200
COLUMNS = [
    "employee_id", "sex", "job_code", "unit", "age",
    "tenure", "fte_percent", "monthly_salary", "bonus", "overtime_hours",
]  # fmt: skip


def job_traits():
    """Cumulative size, share of women, log of the men's median pay and women's relative pay of each job."""
    rng = np.random.default_rng(SEED)
    size = 1 / np.arange(1, JOBS + 1) ** 0.5
    women = rng.beta(1.6, 1.2, JOBS)
    pay = np.log(30_000) + rng.gamma(2.0, 0.18, JOBS)
    relative = 1 - rng.normal(0.04, 0.03, JOBS)
    return np.cumsum(size) / size.sum(), women, pay, relative


def labels(prefix, count, codes):
    words = pa.array([f"{prefix}{i:03}" for i in range(1, count + 1)])
    return words.take(pa.array(codes))


def money(values):
    """Two decimals, always: 31250.00 and not 31250."""
    cents = pa.array(np.round(values * 100).astype(np.int64))
    whole = pc.divide(cents, 100)
    rest = pc.subtract(cents, pc.multiply(whole, 100))
    digits = pa.array([f"{i:02}" for i in range(100)]).take(rest)
    return pc.binary_join_element_wise(whole.cast(pa.string()), digits, ".")


def chunk(index, rows, traits):
    sizes, women, pay, relative = traits
    rng = np.random.default_rng([SEED, index])
    first = index * CHUNK + 1
    job = np.minimum(np.searchsorted(sizes, rng.random(rows)), JOBS - 1)
    woman = rng.random(rows) < women[job]
    unknown = rng.random(rows) < 0.001
    age = rng.integers(19, 68, rows)
    tenure = (rng.random(rows) ** 2 * (age - 18)).astype(np.int64)
    part_time = rng.random(rows) < np.where(woman, 0.35, 0.12)
    fte = np.where(part_time, rng.integers(8, 20, rows) * 5, 100)
    salary = np.exp(pay[job] + rng.normal(0.0, 0.12, rows) + 0.004 * tenure) * np.where(woman, relative[job], 1.0)
    bonus = np.where(rng.random(rows) < 0.12, np.round(salary * rng.random(rows), -2), 0.0).astype(np.int64)
    overtime = np.where(rng.random(rows) < 0.3, np.floor(rng.gamma(1.5, 16.0, rows) * 2) / 2, 0.0)
    sex = pa.array(["F", "M", ""]).take(pa.array(np.where(unknown, 2, np.where(woman, 0, 1))))
    return pa.table(
        [
            np.arange(first, first + rows), sex, labels("J", JOBS, job),
            labels("U", UNITS, rng.integers(0, UNITS, rows)), age, tenure, fte, money(salary), bonus, overtime,
        ],
        names=COLUMNS,
    )  # fmt: skip


def main(rows, path):
    traits = job_traits()
    plain = csv.WriteOptions(include_header=False, quoting_style="none")
    with open(path + ".part", "wb") as out:
        out.write((",".join(COLUMNS) + "\n").encode())
        for index, start in enumerate(range(0, rows, CHUNK)):
            csv.write_csv(chunk(index, min(CHUNK, rows - start), traits), out, plain)
    os.replace(path + ".part", path)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
