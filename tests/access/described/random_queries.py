"""Random queries over tables.chr and rows.sql: what the compiler tells of them, against a server.

Each is put together from the templates below, in which {n} stands for another expression of kind n. A server may refuse one, and
the compiler may ask for a type; what the compiler refuses for want of an operator the server must refuse. Of the others, parameters
and columns must be of the types that are told, and no column may give null that never should. The same seed gives the same queries. `tests/access/run random` judges some; by hand:

    CHRONOSC=build/chronosc tests/access/described/random_queries.py FIRST-SEED SEEDS
"""
import os
import random
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
QUERIES = 150  # of a seed
NULL = "<null>"

# n number, s text, b boolean, m mood, d date, t time, a text[], j jsonb, r range
TABLES = {
    "people": "id:n email:s name:s mood:m feels:m code:s born:d seen:t tags:a data:j more:j share:n called:s span:r doubled:n",
    "notes": "owner:n body:s number:n price:n rate:n at:t",
    "likes": "person:n",
    "nothing": "id:n value:n",
    "owners": "id:n name:s email:s total:n",
    "loud": "who:s what:s",
    "kept": "id:n name:s",
}
CONSTANTS = {
    "n": ["1", "2.5", "null::integer", "7::bigint", "0"],
    "s": ["'x'", "''", "null::text", "'Ann'"],
    "b": ["true", "false", "null::boolean"],
    "m": ["'ok'::mood", "null::mood"],
    "d": ["date '2024-01-01'"],
    "t": ["now()", "timestamp '2024-01-01'"],
    "a": ["array['x', null]", "'{}'::text[]"],
    "j": ["'{\"a\": 1, \"b\": null}'::jsonb", "'null'::jsonb"],
    "r": ["'empty'::int4range", "int4range(1, 5)"],
}
TEMPLATES = {
    "n": ["({n} + {n})", "({n} * 2)", "(- {n})", "({n})::integer", "coalesce({n}, {n})", "nullif({n}, {n})", "greatest({n}, {n})",
          "case when {b} then {n} else {n} end", "case when {b} then {n} end", "case {m} when {m} then {n} else {n} end",
          "length({s})", "position({s} in {s})", "abs({n})", "round({n}::numeric, 1)", "half({n}::bigint)", "num_nulls({n}, {s})",
          "array_length({a}, 1)", "cardinality({a})", "lower({r})", "upper({r})", "extract(day from {t})", "({d} - {d})",
          "(select count(*) from notes where owner = {n})", "(select max(number) from notes where owner = {n})",
          "(select number from notes where owner = {n} order by 1 limit 1)"],
    "s": ["({s} || {s})", "upper({s})", "coalesce({s}, {s})", "nullif({s}, {s})", "least({s}, {s})", "case when {b} then {s} else {s} end",
          "({n})::text", "({m})::text", "({j})::text", "({a})::text", "concat({s}, {n})", "concat_ws({s}, {s})", "format('%s', {n})",
          "md5({s})", "left({s}, 1)", "split_part({s}, 'x', 1)", "regexp_replace({s}, 'a', 'b')", "substring({s} from 1 for 2)",
          "substring({s} from 'q.')", "({a})[1]", "array_to_string({a}, ',')", "({j} ->> 'a')", "jsonb_typeof({j})",
          "to_char({t}, 'YYYY')", "to_char({n}::numeric, '9')"],
    "b": ["({n} = {n})", "({s} < {s})", "({m} = {m})", "({n} is null)", "({j} is not null)", "({b} and {b})", "({b} or {b})", "(not {b})",
          "({b} is true)", "({s} is distinct from {s})", "({n} in ({n}, {n}))", "({s} not in ({s}, {s}))", "({n} between {n} and {n})",
          "({s} like {s})", "({s} = any ({a}))", "({n} in (select owner from notes))", "exists (select from notes where owner = {n})",
          "({j} @> {j})", "({a} && {a})", "isempty({r})", "(({n}, {s}) < ({n}, {s}))", "(({n}, {s}) = ({n}, {s}))"],
    "m": ["coalesce({m}, {m})", "case when {b} then {m} end"],
    "d": ["({d} + 1)", "({t})::date", "coalesce({d}, {d})"],
    "t": ["({t} + interval '1 day')", "date_trunc('day', {t})", "coalesce({t}, now())"],
    "a": ["({a} || {a})", "array_append({a}, {s})", "array[{s}, {s}]", "string_to_array({s}, ',')", "array_remove({a}, {s})",
          "array(select body from notes where owner = {n})", "({a})[1:1]"],
    "j": ["({j} -> 'a')", "to_jsonb({n})", "to_jsonb({b})", "jsonb_build_object('x', {n})", "({j} || '{{}}'::jsonb)", "coalesce({j}, {j})",
          "jsonb_strip_nulls({j})"],
    "r": ["({r} * {r})", "range_merge({r}, {r})"],
}
AGGREGATES = {
    "n": ["max({n})", "sum({n})", "avg({n})", "count({n})", "count(*)", "sum({n}) filter (where {b})", "count(distinct {s})"],
    "s": ["min({s})", "string_agg({s}, ',')"],
    "b": ["bool_and({b})", "every({n} > 0)"],
    "a": ["array_agg({s}::text)"],
    "j": ["jsonb_agg({n})"],
}
JOINS = ["join", "left join", "left join", "right join", "full join", "cross join"]
CASTS = {"n": "numeric", "s": "text", "b": "boolean"}
# A value for each type that a parameter may get; with any other, the query is described and not run.
VALUES = {"text": "'x'", "integer": "1", "bigint": "1", "numeric": "1.5", "double precision": "2.5", "boolean": "true",
          "public.mood": "'ok'", "text[]": "'{x}'", "date": "'2024-01-01'", "jsonb": "'1'", "int4range": "'[1,3)'",
          "timestamp with time zone": "'now'", "timestamp without time zone": "'now'", "real": "1"}


class Maker:
    def __init__(self, seed):
        self.lot = random.Random(seed)
        self.aliases = 0
        self.parameters = 0

    def column(self, scope, kind):
        found = ["%s.%s" % (alias, name) for alias, columns in scope for name, k in columns if k == kind]
        return self.lot.choice(found) if found else None

    def filled(self, template, scope, depth):
        return re.sub(r"(?<!\{)\{(\w)\}(?!\})", lambda m: self.expression(scope, m.group(1), depth), template).replace(
            "{{", "{").replace("}}", "}")

    def expression(self, scope, kind, depth):
        if depth > 0 and self.lot.random() < 0.75:
            return self.filled(self.lot.choice(TEMPLATES[kind]), scope, depth - 1)
        column = self.column(scope, kind)
        if column is not None and self.lot.random() < 0.8:
            return column
        if self.lot.random() < 0.2 and self.parameters < 9:
            self.parameters += 1
            return ":p%d" % self.parameters
        return self.lot.choice(CONSTANTS[kind])

    def source(self, depth):
        self.aliases += 1
        alias = "x%d" % self.aliases
        if depth > 0 and self.lot.random() < 0.3:
            text, columns = self.query(depth - 1)
            return "(%s) %s" % (text, alias), [(alias, columns)]
        table = self.lot.choice(list(TABLES))
        return "%s %s" % (table, alias), [(alias, [tuple(c.split(":")) for c in TABLES[table].split()])]

    def sources(self, depth):
        text, scope = self.source(depth)
        for _ in range(self.lot.choice([0, 0, 1, 1, 2])):
            other, more = self.source(depth)
            join, a, b = self.lot.choice(JOINS), self.column(scope, "n"), self.column(more, "n")
            on = "" if join == "cross join" else " on %s = %s" % (a, b) if a and b else " on true"
            text, scope = "%s %s %s%s" % (text, join, other, on), scope + more
        return text, scope

    def operation(self):
        kinds = [self.lot.choice(list(CASTS)) for _ in range(self.lot.randint(1, 3))]
        sides = []
        for _ in range(2):
            text, scope = self.sources(0)
            values = ["(%s)::%s as c%d" % (self.expression(scope, kind, 2), CASTS[kind], i) for i, kind in enumerate(kinds)]
            sides.append("select %s from %s" % (", ".join(values), text))
        word = self.lot.choice(["union", "union all", "intersect", "except"])
        return "%s %s %s" % (sides[0], word, sides[1]), [("c%d" % i, kind) for i, kind in enumerate(kinds)]

    def groups(self, scope):
        """Columns to group by, and aggregates: expressions with their kinds, and the clause."""
        chosen = [(self.column(scope, kind), kind) for kind in self.lot.sample("ns", self.lot.randint(0, 2))]
        chosen = [c for c in chosen if c[0]]
        keys = ", ".join(c[0] for c in chosen)
        for _ in range(self.lot.randint(1, 3)):
            kind = self.lot.choice(list(AGGREGATES))
            chosen.append((self.filled(self.lot.choice(AGGREGATES[kind]), scope, 1), kind))
        forms = ["%s", "%s", "rollup (%s)", "grouping sets ((%s), ())"]
        return chosen, " group by " + self.lot.choice(forms) % keys if keys else ""

    def query(self, depth):
        if depth > 0 and self.lot.random() < 0.15:
            return self.operation()
        text, scope = self.sources(depth)
        where = " where " + self.expression(scope, "b", 1) if self.lot.random() < 0.3 else ""
        if self.lot.random() < 0.3:
            chosen, tail = self.groups(scope)
        else:
            kinds = [self.lot.choice("nnnsssbbmdtajr") for _ in range(self.lot.randint(1, 4))]
            chosen, tail = [(self.expression(scope, kind, 3), kind) for kind in kinds], ""
        values = ", ".join("%s as c%d" % (value, i) for i, (value, _) in enumerate(chosen))
        return "select %s from %s%s%s" % (values, text, where, tail), [("c%d" % i, kind) for i, (_, kind) in enumerate(chosen)]

    def whole(self):
        self.aliases = self.parameters = 0
        text = self.query(2)[0]
        return text, ["p%d" % (i + 1) for i in range(self.parameters)]


def plain(kind):
    """As both sides spell a type: a domain is told by a server as what it is over, and char(n) without n has another name."""
    kind = re.sub(r"\(.*?\)", "", kind).replace("public.", "").replace("bpchar", "character")
    return {"percent": "numeric", "title": "text"}.get(kind, kind)


def undecided(chronosc, path, folder, queries):
    """Compiles the queries; those for which the compiler asks for a type, or refuses them for an operator, become None. Whatever
    else it says, and those that it refuses."""
    refused = []
    while True:
        base = read("tables.chr")
        with open(path, "w", encoding="utf-8") as out:
            out.write("project described {\n    postgres 15;\n}\n" + base)
            first = base.count("\n") + 4
            for number, query in enumerate(queries):
                out.write("query q%d(%s) many as $q$ %s $q$;\n" % (number, ", ".join(query[1]), query[0]) if query else "\n")
        done = subprocess.run([chronosc, "headers", path, "--template", os.path.join(HERE, "told.m4"), "-o", folder],
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        asked = set(re.findall(r":(\d+):\d+: error: the type of .* cannot be told", done.stdout))
        without = set(re.findall(r":(\d+):\d+: error: there is no operator ", done.stdout))
        if not asked | without:
            return "" if done.returncode == 0 else done.stdout, refused
        refused += [queries[int(line) - first] for line in without]
        for line in asked | without:
            queries[int(line) - first] = None


def read(name):
    with open(os.path.join(HERE, name), encoding="utf-8") as f:
        return f.read()


def told(folder, number, which):
    with open(os.path.join(folder, "q%d.told" % number), encoding="utf-8") as f:
        return [line.split("\t")[1:] for line in f.read().split("\n") if line.startswith(which)]


def judged(postgres, folder, number, query):
    """None: the server refuses it; else what is wrong, line by line."""
    text = re.sub(r"(?<!:):p(\d+)", r"$\1", query[0])
    takes, gives = told(folder, number, "takes"), told(folder, number, "gives")
    runs = all(kind in VALUES for _, kind, _ in takes)
    values = ", ".join(VALUES.get(kind, "null") for _, kind, _ in takes)
    script = ("prepare q as %s;\n\\echo =\nselect format_type(t, null) from pg_prepared_statements, unnest(parameter_types) "
              "with ordinality as p (t, i) order by i;\n\\echo =\n%s\n\\gdesc\n\\echo =\nexecute q%s;\n" % (
                  text, re.sub(r":(p\d+)", lambda m: "null::" + dict((n, k) for n, k, _ in takes)[m.group(1)], query[0].replace("::", "\0")
                               ).replace("\0", "::"), "(%s)" % values if values else ""))
    done = postgres.psql("random", ["-q", "-A", "-t", "-F", "\x1f", "-P", "null=" + NULL, "-v", "ON_ERROR_STOP=1", "-f", "-"], script)
    parts = done.stdout.split("=\n")
    if len(parts) < 4:
        return None
    wrong = []
    for (name, kind, _), found in zip(takes, parts[1].split("\n")):
        if plain(kind) != plain(found):
            wrong.append("parameter %s is %s, not %s" % (name, found, kind))
    for (name, kind, _), found in zip(gives, parts[2].split("\n")):
        if plain(kind) != plain(found.split("\x1f")[-1]):
            wrong.append("column %s is %s, not %s" % (name, found, kind))
    rows = [row.split("\x1f") for row in parts[3].split("\n") if row]
    for i, (name, _, null) in enumerate(gives):
        if runs and null == "given" and any(len(row) == len(gives) and row[i] == NULL for row in rows):
            wrong.append("column %s is null" % name)
    return wrong


def taken(postgres, query):
    """Whether the server takes it."""
    text = re.sub(r"(?<!:):p(\d+)", r"$\1", query[0])
    return postgres.psql("random", ["-c", "prepare q as " + text]).returncode == 0


def run(chronosc, work, postgres, tell, seeds=(1,)):
    """tell(fine, what, why) gets each verdict. How many were judged."""
    os.makedirs(work, exist_ok=True)
    path, folder = os.path.join(work, "schema.chr"), os.path.join(work, "told")
    with open(path, "w", encoding="utf-8") as out:
        out.write(read("tables.chr"))
    created = subprocess.run([chronosc, "sql", path], stdout=subprocess.PIPE, text=True, check=True).stdout
    postgres.create_databases("random")
    error = postgres.run_script("random", created + read("rows.sql"))
    if not tell(error is None, "the database of the random queries", error or ""):
        return 0
    count = 0
    for seed in seeds:
        maker = Maker(seed)
        queries = [maker.whole() for _ in range(QUERIES)]
        said, refused = undecided(chronosc, path, folder, queries)
        if not tell(said == "", "chronosc headers of random queries, seed %d" % seed, said):
            continue
        for query in refused:
            tell(not taken(postgres, query), "refused query of seed %d: %s" % (seed, query[0]))
        for number, query in enumerate(queries):
            wrong = judged(postgres, folder, number, query) if query else None
            if wrong is not None:
                count += 1
                tell(not wrong, "random query %d of seed %d: %s" % (number, seed, query[0]), "\n".join(wrong))
    tell(count > QUERIES * len(seeds) // 2, "half of the random queries are judged", str(count))
    return count


def main():
    sys.path.insert(0, os.path.join(HERE, "..", "..", "lib"))
    import server  # pylint: disable=import-outside-toplevel
    first, count = int(sys.argv[1]), int(sys.argv[2])
    told_of = []

    def tell(fine, what, why=""):
        told_of.append(fine)
        if not fine:
            print("failed: %s\n%s" % (what, why))
        return fine

    postgres = server.Server()
    try:
        with tempfile.TemporaryDirectory(prefix="chronos-random-") as work:
            run(os.path.abspath(os.environ["CHRONOSC"]), work, postgres, tell, range(first, first + count))
    finally:
        postgres.stop()
    print("%d passed, %d failed" % (told_of.count(True), told_of.count(False)))
    return False in told_of


if __name__ == "__main__":
    sys.exit(main())
