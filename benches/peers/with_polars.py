"""n, mean, standard deviation and median of pay by job and sex: with_polars.py FILE streaming|in-memory"""

import sys

import polars as pl

SCHEMA = {
    "employee_id": pl.Int64,
    "sex": pl.Enum(["F", "M"]),
    "job_code": pl.Categorical,
    "unit": pl.Categorical,
    "age": pl.Int64,
    "tenure": pl.Int64,
    "fte_percent": pl.Int64,
    "monthly_salary": pl.Float64,
    "bonus": pl.Int64,
    "overtime_hours": pl.Float64,
}

path, engine = sys.argv[1:]
pay = pl.col("monthly_salary")
table = (
    pl.scan_csv(path, schema=SCHEMA)
    .filter(pl.col("sex").is_not_null())
    .group_by("job_code", "sex")
    .agg(n=pl.len(), mean=pay.mean(), sd=pay.std(), median=pay.median())
    .sort("job_code", "sex")
    .collect(engine=engine)
)
sys.stdout.write(table.write_csv())
