"""n, mean, standard deviation and median of pay by job and sex: with_duckdb.py FILE typed|auto [--sql]

--sql prints the statements, for DuckDB's own command line, instead of running them.
"""

import sys

TYPED = """, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', new_line = '\\n', columns = {
    employee_id: 'BIGINT', sex: 'VARCHAR', job_code: 'VARCHAR', unit: 'VARCHAR', age: 'INTEGER',
    tenure: 'INTEGER', fte_percent: 'INTEGER', monthly_salary: 'DOUBLE', bonus: 'INTEGER', overtime_hours: 'DOUBLE'}"""
SETTINGS = ["SET threads = 2", "SET preserve_insertion_order = false"]

path, types = sys.argv[1:3]
quoted = "'" + path.replace("'", "''") + "'"
query = f"""
    SELECT job_code, sex, count(*) AS n, avg(monthly_salary) AS mean,
           stddev_samp(monthly_salary) AS sd, median(monthly_salary) AS median
    FROM read_csv({quoted}{TYPED if types == "typed" else ""})
    WHERE sex IS NOT NULL GROUP BY job_code, sex ORDER BY job_code, sex"""

if "--sql" in sys.argv:
    print(";\n".join([*SETTINGS, query]) + ";")
else:
    import duckdb

    connection = duckdb.connect()
    for setting in SETTINGS:
        connection.execute(setting)
    print("job_code,sex,n,mean,sd,median")
    for row in connection.execute(query).fetchall():
        print(*["" if value is None else value for value in row], sep=",")
