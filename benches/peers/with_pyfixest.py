"""The coefficient of women and its clustered error, job absorbed: with_pyfixest.py FILE [--warm]

With --warm the fit is made twice and the seconds of the second are the third line.
"""

import sys
import time

import pandas as pd
import pyfixest as pf

data = pd.read_csv(sys.argv[1], engine="pyarrow").dropna(subset=["sex", "monthly_salary"])
data["woman"] = (data["sex"] == "F").astype(float)


def fit():
    return pf.feols(
        "log(monthly_salary) ~ woman + age + I(age**2) + tenure + I(tenure**2) + fte_percent + bonus | job_code",
        data,
        vcov={"CRV1": "unit"},
        ssc=pf.ssc(k_fixef="full"),
        copy_data=False,
        store_data=False,
        lean=True,
    )


found = fit()
print(repr(float(found.coef()["woman"])))
print(repr(float(found.se()["woman"])))
if "--warm" in sys.argv:
    start = time.perf_counter()
    fit()
    print(time.perf_counter() - start)
