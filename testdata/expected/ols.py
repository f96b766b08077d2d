"""Expected values of src/stats/absorb from pyfixest.

python testdata/expected/ols.py > testdata/expected/ols_py.json; after ols.R, whose staff it reads.
"""

import json
from pathlib import Path

import pandas
import pyfixest

TERMS = ["tenure", "age", "woman"]
# another cluster than the regions, in which the units do not nest
staff = pandas.DataFrame(json.loads((Path(__file__).parent / "ols_r.json").read_text())["staff"])
staff["year"] = (staff.index % 9).astype(float)


def covariances():
    yield "classical", "iid", "nonnested"
    yield "hc1", "hetero", "nonnested"
    for cluster in ["cluster", "year"]:
        yield f"not_nested_{cluster}", {"CRV1": cluster}, "nonnested"
        yield f"full_{cluster}", {"CRV1": cluster}, "full"


def model(absorbed, weighted):
    record = {"absorbed": absorbed, "weighted": weighted}
    for name, vcov, counted in covariances():
        fit = pyfixest.feols(
            f"pay ~ {' + '.join(TERMS)} | {' + '.join(absorbed)}",
            staff,
            vcov=vcov,
            weights="weight" if weighted else None,
            ssc=pyfixest.ssc(k_adj=True, k_fixef=counted, G_adj=True),
            fixef_rm="none",
            fixef_tol=1e-13,
        )
        record["coefficients"] = fit.coef()[TERMS].tolist()
        record["within"] = float(fit._r2_within)
        record[name] = fit.se()[TERMS].tolist()
    return record


models = [
    model(absorbed, weighted)
    for absorbed in [["unit"], ["title"], ["unit", "title"], ["unit", "cluster"], ["title", "unit", "year"]]
    for weighted in [False, True]
]
lines = ",\n".join("    " + json.dumps(model) for model in models)
year = json.dumps(staff["year"].tolist())
print(f'{{\n  "made_by": "pyfixest {pyfixest.__version__}",\n  "year": {year},\n  "models": [\n{lines}\n  ]\n}}')
