"""The same as with_pyfixest.py, the means of jobs taken out with pandas: with_statsmodels.py FILE"""

import sys

import numpy as np
import pandas as pd
import statsmodels.api as sm

data = pd.read_csv(sys.argv[1], engine="pyarrow").dropna(subset=["sex", "monthly_salary"])
columns = pd.DataFrame({
    "woman": (data["sex"] == "F").astype(float),
    "age": data["age"],
    "age2": data["age"] ** 2,
    "tenure": data["tenure"],
    "tenure2": data["tenure"] ** 2,
    "fte_percent": data["fte_percent"],
    "bonus": data["bonus"],
    "pay": np.log(data["monthly_salary"]),
}).astype(float)
within = columns - columns.groupby(data["job_code"]).transform("mean")
codes = data["unit"].astype("category").cat.codes
found = sm.OLS(within["pay"], within.drop(columns="pay")).fit(cov_type="cluster", cov_kwds={"groups": codes})
# the jobs are parameters too
left = len(data) - 7
error = found.bse["woman"] * np.sqrt(left / (left - data["job_code"].nunique()))
print(repr(float(found.params["woman"])))
print(repr(float(error)))
