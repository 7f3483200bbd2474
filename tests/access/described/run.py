"""What the compiler tells of queries without a server, against what a server says and gives.

queries.txt has the queries and what is expected of them; tables.chr and rows.sql what they are over, with nulls wherever there
may be some. Of each query: the types of its parameters and columns and what may be null are those of queries.txt; chronosc prove
finds that a server describes it so; and when it runs, no column gives null that never should, and each marked "?" does."""
import os
import re
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))
NULL = "<null>"


def read(name):
    with open(os.path.join(HERE, name), encoding="utf-8") as f:
        return f.read()


def blocks():
    """(text of the query block, expected columns, expected parameters, values)"""
    text = "\n".join(line for line in read("queries.txt").split("\n") if not line.startswith("#"))
    for block in re.split(r"\n\s*\n", text.strip()):
        lines = block.strip().split("\n")
        marked = {mark: next((line[2:] for line in lines if line.startswith(mark + " ")), "") for mark in "=<!"}
        sql = "\n".join(line for line in lines if line[:2] not in ("= ", "< ", "! "))
        yield sql, marked["="], marked["<"], marked["!"]


def schema():
    out = read("tables.chr")
    for number, (sql, _, _, _) in enumerate(blocks()):
        parameters = re.match(r"\(([^()]*)\) (?=select|insert|update|delete|with)", sql)
        out += "query q%d%s many as $q$ %s $q$;\n" % (
            number, parameters.group(0) if parameters else "", sql[parameters.end():] if parameters else sql)
    return out


def spelt(text, shown):
    """"a integer, b text?" as it is told; shown: what the rows show counts as what may be."""
    parts = []
    for part in text.split(", ") if text else []:
        name, kind = part.split(" ", 1)
        parts.append((name, kind.rstrip("?~"), "null" if kind[-1] in ("?~" if shown else "?") else "given"))
    return parts


def told(folder, number, which):
    with open(os.path.join(folder, "q%d.told" % number), encoding="utf-8") as f:
        return [tuple(line.split("\t")[1:]) for line in f.read().split("\n") if line.startswith(which)]


def statement(folder, number):
    """The last one has all its parts."""
    names = [n for n in os.listdir(folder) if re.fullmatch(r"q%d\.\d+\.sql" % number, n)]
    last = max(names, key=lambda n: int(n.split(".")[1]))
    with open(os.path.join(folder, last), encoding="utf-8") as f:
        return f.read().split("\n", 1)[1] if f.read(1) == "/" else open(f.name, encoding="utf-8").read()


def rows_of(postgres, sql, values):
    script = "BEGIN;\nPREPARE q AS %s;\nEXECUTE q%s;\nROLLBACK;\n" % (sql, "(%s)" % values if values else "")
    done = postgres.psql("described", ["-q", "-A", "-t", "-F", "\x1f", "-R", "\x1e", "-P", "null=" + NULL, "-v", "ON_ERROR_STOP=1",
                                       "-f", "-"], script)
    if done.returncode != 0:
        return None, done.stderr
    text = done.stdout.rstrip("\n")
    return [row.strip("\n").split("\x1f") for row in text.split("\x1e")] if text else [], ""


def check_rows(tell, postgres, number, sql, columns, folder, values):
    rows, error = rows_of(postgres, statement(folder, number), values)
    if not tell(rows is not None, "q%d runs: %s" % (number, sql), error):
        return
    for i, column in enumerate(columns):
        null = any(row[i] == NULL for row in rows)
        if column[-1] == "?":
            tell(null, "q%d: column %s is null in some row: %s" % (number, column, sql), str(rows))
        else:
            tell(not null, "q%d: column %s is never null: %s" % (number, column, sql), str(rows))


def run(chronosc, work, postgres, tell):
    project = os.path.join(work, "project")
    os.makedirs(project)
    path = os.path.join(project, "schema.chr")
    with open(path, "w", encoding="utf-8") as f:
        f.write("project described {\n    postgres 15;\n}\n" + schema())
    folder = os.path.join(work, "told")
    done = subprocess.run([chronosc, "headers", path, "--template", os.path.join(HERE, "told.m4"), "-o", folder],
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if not tell(done.returncode == 0, "chronosc headers of the described queries", done.stdout):
        return
    programs = os.path.dirname(postgres.program("postgres"))
    done = subprocess.run([chronosc, "prove", "--server", programs], cwd=project, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, check=False)
    tell(done.returncode == 0 and re.search(r"^proved \d+ queries", done.stdout, re.M) is not None, "chronosc prove of the described queries",
         done.stdout)
    postgres.create_databases("described")
    created = subprocess.run([chronosc, "sql", path], stdout=subprocess.PIPE, text=True, check=True).stdout
    error = postgres.run_script("described", created + read("rows.sql"))
    if not tell(error is None, "the database of the described queries", error or ""):
        return
    for number, (sql, gives, takes, values) in enumerate(blocks()):
        for which, expected in (("gives", gives), ("takes", takes)):
            found = told(folder, number, which)
            tell(found == spelt(expected, True), "q%d %s %s: %s" % (number, which, expected, sql), str(found))
        check_rows(tell, postgres, number, sql, gives.split(", "), folder, values)
