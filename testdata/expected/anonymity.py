"""Expected values of src/stats/anonymity.rs from pyCANON; the entropy, which pyCANON rounds down, from SciPy.

python testdata/expected/anonymity.py > testdata/expected/anonymity_py.json
"""

import json
from collections import Counter
from importlib.metadata import version
from itertools import combinations

import numpy
import pandas
import scipy
from pycanon import anonymity
from scipy.stats import entropy


def figures(quasi, sensitive):
    names = [f"q{place}" for place in range(len(quasi))]
    # words, because pyCANON takes the values of numbers for ordered
    data = pandas.DataFrame({name: [f"v{code}" for code in column] for name, column in zip(names, quasi)})
    data["s"] = [f"v{code}" for code in sensitive]
    classes = {}
    for record in zip(*quasi, sensitive):
        classes.setdefault(record[:-1], []).append(record[-1])
    return {
        "quasi": quasi,
        "sensitive": sensitive,
        "k": int(anonymity.k_anonymity(data, names)),
        "l": int(anonymity.l_diversity(data, names, ["s"])),
        "entropy_l": float(min(numpy.exp(entropy(list(Counter(values).values()))) for values in classes.values())),
        "entropy_l_whole": int(anonymity.entropy_l_diversity(data, names, ["s"])),
        "t": float(anonymity.t_closeness(data, names, ["s"])),
        "k_without": [
            int(anonymity.k_anonymity(data, list(rest))) for rest in combinations(names, len(names) - 1) if rest
        ][::-1],
    }


def handmade(rows):
    columns = [[sorted(set(column)).index(value) for value in column] for column in zip(*rows)]
    return figures(columns[:-1], columns[-1])


NURSES = [("Nurse", "W", "30-39", "N", band) for band in ("B2", "B3", "B2")]
NURSES += [("Nurse", "M", "30-39", "N", "B3")] * 2
NURSES += [("Admin", "W", "40-49", "S", band) for band in ("B1", "B2", "B3", "B1")]

random = numpy.random.default_rng(20260301)
tables = [handmade(NURSES), handmade(NURSES + [("IT", "M", "50-59", "S", "B5")])]
for n, sizes, bands in [(40, (2, 3), 4), (60, (2, 3, 2), 5), (200, (2, 4, 3), 10), (500, (2, 2, 3, 2), 6), (300, (5,), 3), (30, (4, 4, 4), 4)]:
    skewed = [random.binomial(size - 1, 0.4, n).tolist() for size in sizes]
    tables.append(figures(skewed, random.binomial(bands - 1, 0.3, n).tolist()))

made_by = f"pyCANON {version('pycanon')} with pandas {pandas.__version__}; SciPy {scipy.__version__}: entropy; NumPy {numpy.__version__}"
lines = ",\n".join("    " + json.dumps(table) for table in tables)
print(f'{{\n  "made_by": {json.dumps(made_by)},\n  "tables": [\n{lines}\n  ]\n}}')
