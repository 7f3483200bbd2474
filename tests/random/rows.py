"""Rows that a database gets before it is migrated, and whether they are there afterwards, in the same tables and columns."""
import json

from model import Ref

TABLES = r"""
select json_agg(json_build_object('oid', c.oid::bigint, 'schema', n.nspname, 'name', c.relname, 'kind', c.relkind,
    'partition', c.relispartition, 'columns', (
        select coalesce(json_agg(json_build_object('number', a.attnum, 'name', a.attname,
            'type', format_type(a.atttypid, a.atttypmod), 'filled', a.attgenerated <> '' or a.attidentity <> '',
            'required', a.attnotnull, 'base', format_type(case t.typtype when 'd' then t.typbasetype else t.oid end, null),
            'labels', (select json_agg(e.enumlabel) from pg_enum e where e.enumtypid = t.oid)) order by a.attnum), '[]')
        from pg_attribute a join pg_type t on t.oid = a.atttypid
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)) order by n.nspname, c.relname)
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where c.relkind in ('r', 'p', 'S') and n.nspname <> 'information_schema' and n.nspname not like 'pg\_%'
"""

# What columns may hold, by the first word of their type.
NUMBERS, TEXTS, TIMES = ["1", "2", "3", "6", "8"], ["a", "b", "x", "abc", "z"], ["2021-05-01", "2022-02-02", "2024-01-05"]
VALUES = {
    "smallint": NUMBERS, "integer": NUMBERS, "bigint": NUMBERS, "numeric": NUMBERS + ["2.5"], "double": NUMBERS + ["2.5"],
    "real": NUMBERS, "text": TEXTS, "character": TEXTS, "citext": TEXTS, "timestamp": TIMES, "date": TIMES,
    "boolean": ["t", "f"], "uuid": ["%08d-0000-0000-0000-000000000000" % n for n in (1, 2, 3)],
    "jsonb": ['{"a": "b", "k": 1}', "{}", "[1]"], "tstzrange": ["[2021-01-01,2021-02-01)", "[2022-01-01,2022-02-01)"],
}
ROUNDS, TRIES = 2, 5


class Lost(Exception):
    """What is no longer there."""


def identifier(name):
    return '"%s"' % name.replace('"', '""')


def literal(text):
    return "'%s'" % text.replace("'", "''")


def path(table):
    return identifier(table["schema"]) + "." + identifier(table["name"])


def tables(server, database):
    """Tables and sequences by schema and name. Columns have numbers, which one that is made anew has not got any more."""
    found = json.loads(server.ask(database, TABLES) or "null") or []
    return {(t["schema"], t["name"]): t for t in found}


# ---- before ----------------------------------------------------------------------

def value(column, dice):
    """SQL that may do as a value of the column; None: what it is when nothing is said."""
    if column["filled"] or dice.random() < 0.25:
        return None
    if not column["required"] and dice.random() < 0.2:
        return "NULL"
    choices = column["labels"] or VALUES.get(column["base"].replace("[]", "").split()[0])
    if choices is None:
        return None
    picked = literal(dice.choice(choices))
    return "ARRAY[%s]::%s" % (picked, column["type"]) if column["base"].endswith("[]") else picked


def insertion(table, dice):
    values = [(identifier(column["name"]), value(column, dice)) for column in table["columns"]]
    values = [pair for pair in values if pair[1] is not None]
    if not values:
        return "INSERT INTO %s DEFAULT VALUES;" % path(table)
    return "INSERT INTO %s (%s) VALUES (%s);" % ((path(table),) + tuple(map(", ".join, zip(*values))))


def fill(server, database, dice):
    """Tries rows for all tables, more than once, as they refer to each other; what constraints refuse is left out."""
    script = []
    targets = [t for t in tables(server, database).values() if t["kind"] != "S" and not t["partition"]]
    for _ in range(ROUNDS):
        dice.shuffle(targets)
        script += [insertion(table, dice) for table in targets for _ in range(TRIES)]
    server.try_statements(database, "\n".join(script))


# ---- afterwards ------------------------------------------------------------------

def look(server, database):
    """The tables, each with its own rows: lists of texts (None: NULL) in the order of its columns."""
    found = tables(server, database)
    queries = []
    for key, table in sorted(found.items()):
        table["rows"] = []
        columns = ", ".join(identifier(c["name"]) + "::text" for c in table["columns"])
        if table["kind"] == "r":
            queries.append("select jsonb_build_array(%s, %s, (select jsonb_agg(jsonb_build_array(%s)) from only %s))"
                           % (literal(key[0]), literal(key[1]), columns, path(table)))
    for line in server.ask(database, " union all ".join(queries)).split("\n") if queries else ():
        schema, name, rows = json.loads(line)
        found[schema, name]["rows"] = rows or []
    return found


def column_of(table, name):
    return next((c for c in table["columns"] if c["name"] == name), None)


def values_of(table, names):
    places = [i for name in names for i, c in enumerate(table["columns"]) if c["name"] == name]
    return sorted((tuple(row[i] for i in places) for row in table["rows"]), key=repr)


class Kept:
    """What two versions of a model have both: the tables and sequences by both their names, with their columns."""

    def __init__(self, old, new):
        self.old, self.new = old, new
        self.pairs = [(old[uid], new[uid]) for uid in sorted(old.things.keys() & new.things.keys())
                      if old[uid].kind in ("table", "sequence") and old[uid].schema == new[uid].schema and
                      # A key by which a table is partitioned is of one type for good; the partitions have the rows.
                      old[uid].f.get("by") != "enum" and
                      str(old[uid].f.get("partition_by")) == str(new[uid].f.get("partition_by"))]

    def columns(self, before):
        """(before, after) of a table's columns; those that a version computes may be made anew."""
        for column in self.old.children(before, "column"):
            after = self.new.things.get(column.uid)
            if after is not None and not column.f.get("generated") and not after.f.get("generated"):
                yield column, after

    def key(self, model, thing):
        return model.schema_of(thing).name, thing.name

    def is_plain(self, column, after):
        """Whether it holds the same text all the while: a built-in type that stays."""
        return column.f["type"] == after.f["type"] and not any(isinstance(part, Ref) for part in column.f["type"])

    def returns(self, column, after):
        """Whether it holds the same text once there was a way back."""
        if str(column.f["type"]) != str(after.f["type"]):
            return False
        types = [(self.old[part], self.new[part]) for part in column.f["type"] if isinstance(part, Ref)]
        return all(a.kind != "composite" and (a.kind != "domain" or self.returns(a, b)) for a, b in types)

    def loses(self):
        """Whether the new version drops or converts data."""
        for thing in self.old.things.values():
            after = self.new.things.get(thing.uid)
            if thing.kind in ("table", "column", "label", "attribute") and after is None or \
                    after is not None and after.schema != thing.schema:
                return True
            if thing.kind in ("column", "attribute") and str(thing.f["type"]) != str(after.f["type"]):
                return True
        return False

    def compare(self, before, now, back):
        """Raises Lost. back: now is after the way there and back."""
        for old, new in self.pairs:
            a = before[self.key(self.old, old)]
            b = now[self.key(self.old, old) if back else self.key(self.new, new)]
            if a["oid"] != b["oid"]:
                raise Lost("%s %s was made anew" % (old.kind, path(a)))
            names, names_now = [], []
            for column, after in self.columns(old):
                name_now = column.name if back else after.name
                if column_of(a, column.name)["number"] != column_of(b, name_now)["number"]:
                    raise Lost("column %s of %s was made anew" % (column.name, path(a)))
                if (self.returns if back else self.is_plain)(column, after):
                    names.append(column.name)
                    names_now.append(name_now)
            if values_of(a, names) != values_of(b, names_now):
                raise Lost("the rows of %s are others:\n%s\n%s" % (path(a), values_of(a, names), values_of(b, names_now)))
