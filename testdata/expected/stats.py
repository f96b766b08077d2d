"""Expected values of src/stats from SciPy and mpmath.

python testdata/expected/stats.py > testdata/expected/stats_py.json
"""

import json

import mpmath
import numpy
import scipy
from scipy.stats import bootstrap
from scipy.stats._resampling import _bca_interval

REPLICATES = 99_999
SEEDS = range(1, 9)
KINDS = ("odd", "tied", "many")

SAMPLES = {
    "odd women": [27100, 29350, 30500, 31720, 33250, 34480, 35900, 38650, 41000, 44300, 52000],
    "odd men": [28800, 30100, 33100, 34650, 36050, 37400, 38900, 40250, 42300, 45100, 48750, 55400, 69000],
    "tied women": [24000, 25000, 25000, 26000, 26000, 26000, 27000, 28000, 28000, 29500, 31000, 36000],
    "tied men": [24500, 26000, 26000, 27000, 28000, 28000, 28000, 29000, 30000, 31000, 31000, 33000, 35000, 38000, 44000, 61000],
    "many women": [round(30000 * float(numpy.exp(0.22 * z)), 2) for z in numpy.random.default_rng(41).standard_normal(41)],
    "many men": [round(34000 * float(numpy.exp(0.26 * z)), 2) for z in numpy.random.default_rng(60).standard_normal(60)],
}


def gap(women, men, axis=-1):
    men = numpy.median(men, axis=axis)
    return (men - numpy.median(women, axis=axis)) / men


def median_gap(women, men):
    samples = [numpy.array(SAMPLES[name]) for name in (women, men)]
    bounds = []
    for seed in SEEDS:
        interval = bootstrap(
            samples, gap, method="BCa", n_resamples=REPLICATES, batch=20_000, rng=numpy.random.default_rng(seed)
        ).confidence_interval
        bounds.append([interval.low, interval.high])
    bounds = numpy.array(bounds)
    return {
        "women": women,
        "men": men,
        "gap": gap(*samples),
        "low": bounds[:, 0].mean(),
        "high": bounds[:, 1].mean(),
        "spread": bounds.std(axis=0, ddof=1).max(),
    }


def bca(women, men):
    """Acceleration and orders of the bounds, from replicates that are no random numbers."""
    samples = [numpy.array(SAMPLES[name], dtype=float) for name in (women, men)]
    replicates = gap(*samples) + (numpy.arange(200) - 120) / 1000
    low, high, acceleration = _bca_interval(samples, gap, -1, 0.025, replicates, None, numpy)
    return {
        "women": women,
        "men": men,
        "acceleration": float(acceleration),
        "low": float(numpy.squeeze(low)),
        "high": float(numpy.squeeze(high)),
    }


def two_sided_p(t, df):
    with mpmath.workdps(40):
        half, square = mpmath.mpf(df) / 2, mpmath.mpf(t) ** 2
        p = mpmath.betainc(half, 0.5, 0, df / (df + square), regularized=True)
        return {"t": t, "df": df, "p": float(p)}


def line(record):
    return "    " + json.dumps(record)


def section(name, records):
    return f'  "{name}": [\n' + ",\n".join(map(line, records)) + "\n  ]"


made_by = (
    f"SciPy {scipy.__version__} and NumPy {numpy.__version__}: scipy.stats.bootstrap, BCa, level 0.95, "
    f"{REPLICATES} resamples, mean over {len(SEEDS)} seeds, spread the larger standard deviation over the seeds; bca: its private _bca_interval; "
    f"mpmath {mpmath.__version__}: two_sided_p"
)
samples = ",\n".join(f'    "{name}": {json.dumps(values)}' for name, values in SAMPLES.items())
parts = [
    f'  "made_by": {json.dumps(made_by)}',
    f'  "samples": {{\n{samples}\n  }}',
    section("median_gap", [median_gap(f"{kind} women", f"{kind} men") for kind in KINDS]),
    section("bca", [bca(f"{kind} women", f"{kind} men") for kind in KINDS]),
    section("two_sided_p", [two_sided_p(t, df) for df in (180.5, 9_999.5, 10_000.5, 1e6) for t in (0.5, 1.96, 11.5, 30.0)]),
]
print("{\n" + ",\n".join(parts) + "\n}")
