"""Least costs of complementary suppression for random tables, by mixed-integer programming (HiGHS in scipy).

python testdata/expected/complement.py > testdata/expected/complement_py.json

The model is that of Fischetti and Salazar (2000): an unknown is hidden or not, and for each need and direction there is
a flow through hidden unknowns. It is about intervals only: sums of few people and lone contributors are left out, so
every unknown is of 100 people.
"""

import json
import os
import sys

import numpy
import scipy
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_matrix


def margins(shape, groups):
    """Cells by coordinates, a total being -1, and equations; `groups` parts the first dimension, subtotals being -2, -3."""
    first = list(range(shape[0])) + [-2 - g for g in range(len(groups))] + [-1]
    axes = [first] + [list(range(size)) + [-1] for size in shape[1:]]
    cells = [()]
    for axis in axes:
        cells = [cell + (at,) for cell in cells for at in axis]
    number = {cell: place for place, cell in enumerate(cells)}
    equations = []
    for cell in cells:
        for d, axis in enumerate(axes):
            part = lambda at: number[cell[:d] + (at,) + cell[d + 1 :]]
            if cell[d] == -1 and d == 0 and groups:
                equations.append([number[cell]] + [part(-2 - g) for g in range(len(groups))])
            elif cell[d] == -1:
                equations.append([number[cell]] + [part(at) for at in range(shape[d])])
            elif cell[d] < -1:
                equations.append([number[cell]] + [part(at) for at in groups[-2 - cell[d]]])
    return cells, equations


def table(seed, shape, groups, kind):
    random = numpy.random.default_rng(seed)
    cells, equations = margins(shape, groups)
    inner = [cell for cell in cells if min(cell) >= 0]
    people = {cell: int(min(60, random.lognormal(2.3, 1.0))) for cell in inner}
    pay = {cell: float(random.integers(280, 450)) for cell in inner}

    def under(cell):
        fits = lambda at, of: at == of or at == -1 or (at < -1 and of in groups[-2 - at])
        return [part for part in inner if all(fits(at, of) for at, of in zip(cell, part))]

    unknowns = []
    for cell in cells:
        n = sum(people[part] for part in under(cell))
        value = sum(people[part] * pay[part] for part in under(cell))
        primary = 0 < n < 5
        if kind == "pay":
            bounds, cost, need = (150.0 * n, 1000.0 * n), float(n), 0.1 * value
        else:
            value, bounds, cost, need = float(n), (0.0, 1e6), float(n), max(1.0, 0.5 * n)
        unknowns.append({"value": value, "bounds": bounds, "cost": cost, "need": round(need, 6) if primary else None})
    return {"seed": seed, "shape": shape, "groups": groups, "kind": kind, "unknowns": unknowns, "equations": equations}


def least(system):
    """The least cost of all that is hidden; None if the time is up."""
    unknowns, equations = system["unknowns"], system["equations"]
    n = len(unknowns)
    needs = [(i, s) for i, u in enumerate(unknowns) if u["need"] for s in (1, -1)]
    size = n * (1 + len(needs))
    rows, columns, weights, low, high = [], [], [], [], []

    def row(terms, least, most):
        for column, weight in terms:
            rows.append(len(low)), columns.append(column), weights.append(weight)
        low.append(least), high.append(most)

    lower, upper = numpy.full(size, -numpy.inf), numpy.full(size, numpy.inf)
    lower[:n], upper[:n] = [float(bool(u["need"])) for u in unknowns], 1.0
    for k, (i, sign) in enumerate(needs):
        start = n * (1 + k)
        scale = 100.0 / unknowns[i]["need"]
        for j, u in enumerate(unknowns):
            # no figure of a flow needs to differ by more than fifty times what is sought
            down = min((u["value"] - u["bounds"][0]) * scale, 5000.0)
            up = min((u["bounds"][1] - u["value"]) * scale, 5000.0)
            row([(start + j, 1.0), (j, -up)], -numpy.inf, 0.0)
            row([(start + j, 1.0), (j, down)], 0.0, numpy.inf)
        lower[start + i] = upper[start + i] = 100.0 * sign
        for total, *parts in equations:
            row([(start + total, -1.0)] + [(start + part, 1.0) for part in parts], 0.0, 0.0)
    cost = numpy.zeros(size)
    cost[:n] = [u["cost"] for u in unknowns]
    matrix = coo_matrix((weights, (rows, columns)), shape=(len(low), size))
    found = milp(
        cost,
        integrality=[1] * n + [0] * (size - n),
        bounds=Bounds(lower, upper),
        constraints=LinearConstraint(matrix.tocsr(), low, high),
        options={"mip_rel_gap": 0.0, "time_limit": 120},
    )
    return found.fun if found.status == 0 else None


SHAPES = [
    ((5, 4), []),
    ((12, 3), []),
    ((8, 7), []),
    ((3, 3, 2), []),
    ((6, 2, 3), []),
    ((8, 3), [[0, 1, 2], [3, 4, 5], [6, 7]]),
    ((12, 2), [[0, 1], [2, 3, 4], [5, 6, 7, 8], [9, 10, 11]]),
    ((5, 2, 2), [[0, 1], [2, 3, 4]]),
]


def tables(first, count):
    seed = first
    while count:
        shape, groups = SHAPES[seed % len(SHAPES)]
        system = table(seed, shape, groups, ("pay", "count")[seed // len(SHAPES) % 2])
        seed += 1
        primaries = sum(u["need"] is not None for u in system["unknowns"])
        if not primaries or primaries * len(system["unknowns"]) > 2000:
            continue
        optimum = least(system)
        if optimum is not None:
            system["optimum"] = round(optimum, 6)
            yield system
            count -= 1


if __name__ == "__main__":
    first, count = (int(arg) for arg in sys.argv[1:]) if len(sys.argv) > 1 else (1000, 16)
    # the solver writes to standard output now and then
    output = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    lines = ",\n".join(json.dumps(table, separators=(",", ":")) for table in tables(first, count))
    output.write('{"scipy":"%s","tables":[\n%s\n]}\n' % (scipy.__version__, lines))
