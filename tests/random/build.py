"""Makes things at random, and changes them."""
from model import ROLES, Model, Ref, quote

NAMES = ["users", "orders", "items", "events", "notes", "files", "teams", "tags", "accounts", "payments", "visits", "jobs",
         "Order", "select", "Mixed Case", "naïve", "größe", "has \"quotes\"", "index", "user", "a b", "表", "table",
         "very_long_name_that_postgresql_will_surely_have_to_cut_somewhere_x", "check", "t1", "data", "x$y"]
COLUMNS = ["id", "name", "title", "status", "amount", "price", "created_at", "updated_at", "owner_id", "parent_id", "kind",
           "body", "note", "total", "Position", "order", "group", "naïf", "is live", "email", "rank", "code", "flag", "starts",
           "ends", "payload", "label", "desc", "check", "a", "b", "c", "d", "e\"f", "primary", "count_of", "ref", "Key"]
TEXTS = ["a comment", "it's", "two\nlines", "back\\slash", "ümläut", "semi; colon", "100% \"sure\"", "$$ dollars $$", "-- dash"]
CHECKED = ("id", "name")

FAMILIES = {
    "int": ["integer", "bigint", "smallint"],
    "num": ["numeric", "numeric(10,2)", "numeric(12,4)", "double precision", "real"],
    "text": ["text", "varchar(40)", "character varying", "varchar(80)"],
    "time": ["timestamptz", "timestamp", "timestamptz(3)", "date"],
    "bool": ["boolean"],
    "uuid": ["uuid"],
    "json": ["jsonb"],
    "texts": ["text[]", "varchar(20)[]"],
    "range": ["tstzrange"],
}
DEFAULTS = {
    "int": ["0", "42", "1 + 2", "-1"],
    "num": ["0", "1.5", "0.00"],
    "text": ["''", "'new'", "'it''s'", "'not null'", "'a' || 'b'", "'x'::text", "current_user"],
    "time": ["now()", "current_timestamp", "'2024-01-01'", "now() + interval '1 day'"],
    "bool": ["true", "false"],
    "uuid": ["gen_random_uuid()"],
    "json": ["'{}'", "'{\"a\": [1, 2]}'::jsonb"],
    "texts": ["'{}'", "array['a', 'b']", "'{}'::text[]"],
}
TESTS = {
    "int": ["{} > 5", "{} between 1 and 10", "{} in (1, 2, 3)", "{} <> 0", "abs({}) < 1000", "{} % 2 = 0", "-{} < 7"],
    "num": ["{} >= 0", "{} < 99.5", "{} is not null", "round({}) > 0"],
    "text": ["{} <> ''", "length({}) < 100", "{} in ('a', 'b''c')", "{} ~ '^[a-z]+$'", "lower({}) = {}", "{} is not null",
             "{} like 'a%'", "{} not in ('x', 'y')", "upper({}::text) = any (array['A', 'B'])", "{} is distinct from 'q'"],
    "time": ["{} > '2020-01-01'", "{} is not null", "extract(year from {}) > 2000"],
    "bool": ["{}", "not {}", "{} is true", "({} or {} is null)"],
    "uuid": ["{} is not null", "{} <> '00000000-0000-0000-0000-000000000000'"],
    "json": ["jsonb_typeof({}) = 'object'", "{} ? 'k'", "{} ->> 'a' = 'b'"],
    "range": ["not isempty({})", "lower({}) is not null"],
    "texts": ["cardinality({}) < 5", "{}::text[] @> array['x']", "'a' = any ({})"],
}
VALUES = {  # immutable: for generated columns and indexes; the family stays
    "int": ["({} + 1)", "({} * 2)", "abs({})", "coalesce({}, 0)"],
    "num": ["({} * 1.5)", "round({})"],
    "text": ["lower({})", "upper({})", "md5({})", "({} || '!')", "coalesce({}, '')"],
    "bool": ["(not {})", "coalesce({}, false)"],
    "json": ["({} -> 'a')"],
}
ACTIONS = [None, "cascade", "restrict", "set null", "set default", "no action"]
LIMITS = {"schema": 2, "extension": 1, "enum": 2, "domain": 2, "composite": 1, "sequence": 2, "table": 6, "function": 4,
          "partition": 1, "view": 4, "matview": 2}


class Builder:
    def __init__(self, rng, kinds=None):
        self.rng, self.kinds, self.model = rng, kinds, Model()
        self.model.new("schema", "public", block=False)

    # -- dice

    def on(self, kind):
        return self.kinds is None or kind in self.kinds

    def chance(self, p):
        return self.rng.random() < p

    def pick(self, things):
        things = list(things)
        return self.rng.choice(things) if things else None

    def some(self, things, most):
        things = list(things)
        return self.rng.sample(things, min(len(things), self.rng.randint(1, most))) if things else []

    # -- names

    def space(self, kind):
        return {"function": "function", "schema": "schema"}.get(kind, "relation")

    def taken(self, kind, parent):
        """The names that a new thing of this kind cannot have."""
        m = self.model
        if kind in ("column", "attribute", "vcolumn", "label", "trigger", "policy"):
            return {t.name for t in m.children(parent, kind)}
        if kind in ("check", "unique", "primary key", "foreign key", "exclude", "index", "constraint"):
            return {t.name for t in m.things.values()}
        if kind == "schema":
            return {t.name for t in m.all("schema")}
        kinds = ("function",) if kind == "function" else ("table", "view", "matview", "sequence", "index", "enum", "domain",
                                                          "composite", "unique", "primary key", "exclude")
        return {t.name for t in m.all(*kinds)
                if t.name and (t.schema or self.model.schema_of(t).uid) == parent.uid}

    def name(self, kind, parent=None):
        pool = {"column": COLUMNS, "attribute": COLUMNS, "vcolumn": COLUMNS}.get(kind, NAMES)
        taken = self.taken(kind, parent)
        prefix = {"check": "con_", "unique": "con_", "primary key": "con_", "foreign key": "con_", "exclude": "con_",
                  "index": "idx_", "function": "fn_", "enum": "e_", "domain": "d_", "composite": "c_", "sequence": "s_",
                  "label": ""}.get(kind, "")
        if self.chance(0.2):
            prefix = prefix.upper()
        free = [prefix + n for n in pool if prefix + n not in taken and len((prefix + n).encode()) < 100]
        if free and self.chance(0.9):
            name = self.rng.choice(free)
            if "very_long" not in name or self.chance(0.2):
                # A name that PostgreSQL cuts is the cut one to every other.
                return self.cut(name, taken)
        n = 1
        while "%s%s_%d" % (prefix, kind[:3], n) in taken:
            n += 1
        return "%s%s_%d" % (prefix, kind[:3], n)

    def cut(self, name, taken):
        short = name.encode()[:63].decode(errors="ignore")
        return short if short not in taken else name[:40] + str(self.rng.randint(1000, 9999))

    # -- what hangs on anything

    def adorn(self, thing):
        if self.on("comment") and self.chance(0.3):
            thing.comment = self.rng.choice(TEXTS)
        if self.on("owner") and self.ownable(thing) and self.chance(0.12):
            thing.owner = self.rng.choice(ROLES)
        if self.on("grant") and thing.kind in PRIVILEGES and self.chance(0.3):
            self.grant(thing)
        return thing

    def ownable(self, thing):
        """Filling a materialized view needs the rights of the owners of the views that it reads."""
        return thing.kind in OWNED and not thing.f.get("owned") and not (thing.kind == "view" and self.model.all("matview"))

    def grant(self, thing):
        # What the owner has anyway is refused.
        roles = [r for r in ROLES + ("public",) if r != thing.owner]
        entry = {"privileges": self.some(PRIVILEGES[thing.kind], 3), "to": [self.pick(roles)]}
        if thing.kind in ("table", "view", "matview"):
            columns = self.model.children(thing, "column", "vcolumn")
            column_privileges = [p for p in entry["privileges"] if p in ("select", "insert", "update", "references")]
            if column_privileges and columns and self.chance(0.3):
                entry["privileges"] = column_privileges
                entry["columns"] = [Ref(c) for c in self.some(columns, 3)]
        if entry["to"] != ["public"] and self.chance(0.2):
            entry["option"] = True
        # One privilege of one role stands in one grant.
        if not any(set(g["to"]) & set(entry["to"]) for g in thing.grants):
            thing.grants.append(entry)

    # -- expressions

    def fill(self, text, column, prefix=""):
        parts = []
        for i, piece in enumerate(text.split("{}")):
            parts += ([prefix, Ref(column)] if i else []) + [piece]
        return tuple(p for p in parts if p != "")

    def family(self, column):
        return column.f.get("family")

    def test(self, columns, depth=1, prefix=""):
        """A condition over some of these columns, or None."""
        column = self.pick(c for c in columns if self.family(c) in TESTS or self.enum_of(c))
        if column is None:
            return None
        if self.enum_of(column):
            labels = self.model.children(self.enum_of(column), "label")
            few = self.some(labels, 2)
            if len(few) == 1:
                test = (prefix, Ref(column), self.pick([" = ", " <> "]), Ref(few[0], "label"))
            else:
                test = (prefix, Ref(column), " in (") + tuple(
                    x for i, v in enumerate(few) for x in ([", "] if i else []) + [Ref(v, "label")]) + (")",)
        else:
            function = self.pick(f for f in self.model.all("function") if f.f.get("tests") == self.family(column))
            if function and self.family(column) in ("int", "text") and self.chance(0.3):
                cast = {"int": "::integer", "text": "::text"}[self.family(column)]
                test = (Ref(function, "path"), "(", prefix, Ref(column), cast, ")")
            else:
                test = self.fill(self.pick(TESTS[self.family(column)]), column, prefix)
        if depth > 0 and self.chance(0.35):
            other = self.test(columns, depth - 1, prefix)
            test = ("(",) + test + (self.pick([" and ", " or "]),) + other + (")",)
        return test

    def enum_of(self, column):
        return self.model[column.f["enum"]] if column.f.get("enum") else None

    # -- types

    def type(self, where="column"):
        """(family, the type's text, further fields)"""
        m = self.model
        roll = self.rng.random()
        enum, domain, composite = self.pick(m.all("enum")), self.pick(m.all("domain")), self.pick(m.all("composite"))
        if enum and roll < 0.15:
            return None, (Ref(enum, "near"),), {"enum": Ref(enum)}
        if enum and roll < 0.18:
            return None, (Ref(enum, "near"), "[]"), {}
        if domain and roll < 0.26:
            return domain.f["family"], (Ref(domain, "near"),), {"domain": Ref(domain)}
        if composite and roll < 0.31 and where == "column":
            return None, (Ref(composite, "near"),), {}
        family = self.pick(["int", "int", "text", "text", "text", "time", "num", "bool", "uuid", "json", "texts", "range"])
        return family, (self.pick(FAMILIES[family]),), {}

    # -- makers

    def schema(self):
        m = self.model
        schema = m.new("schema", self.name("schema"), block=self.chance(0.5))
        return self.adorn(schema)

    def any_schema(self):
        return self.pick(self.model.all("schema"))

    def extension(self):
        names = {"citext", "pgcrypto", "hstore", "pg_trgm"} - {e.name for e in self.model.all("extension")}
        if names:
            self.adorn(self.model.new("extension", self.pick(sorted(names))))

    def enum(self):
        schema = self.any_schema()
        enum = self.model.new("enum", self.name("enum", schema), schema=schema)
        for place in range(self.rng.randint(1, 5)):
            self.label(enum, float(place))
        return self.adorn(enum)

    def label(self, enum, place):
        pool = ["new", "open", "done", "it's", "In Progress", "übrig", "x", "closed", "none", "a,b"]
        taken = self.taken("label", enum)
        name = self.pick([n for n in pool if n not in taken]) or "label_%d" % (self.model.last + 1)
        return self.model.new("label", name, parent=enum, place=place)

    def domain(self):
        schema, family = self.any_schema(), self.pick(["int", "text", "num"])
        domain = self.model.new("domain", self.name("domain", schema), schema=schema, family=family,
                                type=(self.pick(FAMILIES[family]),))
        self.change_domain(domain)
        for _ in range(self.rng.randint(0, 2)):
            self.domain_check(domain)
        return self.adorn(domain)

    def domain_check(self, domain):
        name = self.name("check", domain) if self.chance(0.7) or self.model.children(domain, "check") else None
        text = self.pick(TESTS[domain.f["family"]]).replace("{}", "value")
        check = self.model.new("check", name, parent=domain, expr=(text,))
        if self.on("comment") and self.chance(0.2):
            check.comment = self.pick(TEXTS)

    def change_domain(self, domain):
        f = domain.f
        f["notnull"] = self.chance(0.2)
        f["default"] = {"int": "7", "text": "'dom'", "num": "1.25"}[f["family"]] if self.chance(0.4) else None

    def composite(self):
        schema = self.any_schema()
        composite = self.model.new("composite", self.name("composite", schema), schema=schema)
        for _ in range(self.rng.randint(1, 4)):
            self.attribute(composite)
        return self.adorn(composite)

    def attribute(self, composite):
        _, type_, _ = self.type("attribute")
        attribute = self.model.new("attribute", self.name("attribute", composite), parent=composite, type=type_)
        if self.on("comment") and self.chance(0.2):
            attribute.comment = self.pick(TEXTS)

    def sequence(self):
        schema = self.any_schema()
        sequence = self.model.new("sequence", self.name("sequence", schema), schema=schema)
        self.change_sequence(sequence)
        if not sequence.f.get("owned"):
            self.adorn(sequence)
        return sequence

    def change_sequence(self, sequence):
        f = sequence.f
        f["as"] = self.pick([None, None, "integer", "bigint"])
        f["increment"] = self.pick([None, None, 2, 10])
        f["start"] = self.pick([None, None, 100])
        f["minvalue"] = self.pick([None, None, 5]) if not f["start"] else None
        f["maxvalue"] = self.pick([None, None, 100000])
        f["cache"] = self.pick([None, None, 20])
        f["cycle"] = self.chance(0.2)

    def table(self):
        schema = self.any_schema()
        table = self.model.new("table", self.name("table", schema), schema=schema)
        self.change_table(table)
        if self.chance(0.8):
            self.key_column(table)
        for _ in range(self.rng.randint(1, 6)):
            self.column(table)
        for _ in range(self.rng.randint(0, 5)):
            self.constraint(table)
        self.index(table)
        return self.adorn(table)

    def key_column(self, table):
        """What most tables have: a number or uuid that is the primary key."""
        m, column = self.model, self.model.new("column", self.name("column", table), parent=table)
        roll = self.rng.random()
        if roll < 0.3 or not self.on("primary key"):
            column.f.update(family="uuid", type=("uuid",))
            if self.on("default") and self.chance(0.7):
                m.new("default", None, parent=column, value=("gen_random_uuid()",))
        elif roll < 0.5 and self.on("serial"):
            column.f.update(family="int", type=(self.pick(["serial", "bigserial"]),), serial=True, notnull=True)
        elif roll < 0.7 and self.on("identity"):
            column.f.update(family="int", type=(self.pick(["bigint", "integer"]),), notnull=True,
                            identity=(self.pick(["always", "by default"]), self.pick(["", "", "start 10 increment 5"])))
        else:
            column.f.update(family="int", type=(self.pick(["integer", "bigint"]),))
        if self.on("primary key"):
            self.key(table, "primary key", [column])
        return self.adorn_column(column)

    def adorn_column(self, column):
        if self.on("comment") and self.chance(0.25):
            column.comment = self.pick(TEXTS)
        return column

    def column(self, table):
        family, type_, more = self.type()
        column = self.model.new("column", self.name("column", table), parent=table, family=family, type=type_, **more)
        others = [c for c in self.model.children(table, "column")
                  if c is not column and not c.f.get("generated") and self.family(c) in VALUES and not c.f.get("domain")]
        if self.on("generated") and others and self.chance(0.1) and not self.partitioned(table):
            self.make_generated(column, self.pick(others))
        else:
            self.default(column)
        if self.chance(0.3):
            column.f["notnull"] = True
        if family == "text" and self.chance(0.1) and not column.f.get("domain") and not column.f.get("generated"):
            column.f["collate"] = self.pick(["C", "POSIX"])
        if self.chance(0.05):
            column.f["statistics"] = self.pick([50, 200])
        if family in ("text", "json") and self.chance(0.05) and not column.f.get("generated"):
            column.f["storage"] = self.pick(["external", "main", "extended"])
            column.f["compression"] = self.pick([None, None, "pglz"])
        return self.adorn_column(column)

    def make_generated(self, column, source):
        for name in ("enum", "domain", "collate", "notnull", "storage", "compression"):
            column.f.pop(name, None)
        family = self.family(source)
        wide = {"int": "bigint", "num": "double precision", "text": "text", "bool": "boolean", "json": "jsonb"}[family]
        value = self.pick([v for v in VALUES[family] if family != "int" or "md5" not in v])
        column.f.update(family=family, type=(wide,), generated=self.fill(value, source))

    def default(self, column):
        m = self.model
        for old in m.children(column, "default"):
            m.drop(old)
        if not self.on("default") or column.f.get("generated") or column.f.get("identity") or column.f.get("serial"):
            return
        if self.chance(0.6):
            return
        enum, family = self.enum_of(column), self.family(column)
        sequence = self.pick(m.all("sequence"))
        function = self.pick(f for f in m.all("function") if f.f.get("gives") == family and f.f.get("plain"))
        if enum:
            value = (Ref(self.pick(m.children(enum, "label")), "label"),)
            if self.chance(0.4):
                value += ("::", Ref(enum, "path"))
        elif family == "int" and sequence and self.chance(0.4):
            value = ("nextval(", Ref(sequence, "regclass"), ")")
        elif function and self.chance(0.5):
            value = (Ref(function, "path"), "()")
        elif family in DEFAULTS:
            value = (self.pick(DEFAULTS[family]),)
        else:
            return
        m.new("default", None, parent=column, value=value)

    def constraint(self, table):
        kind = self.pick(k for k in ("check", "check", "unique", "foreign key", "primary key", "exclude") if self.on(k))
        if kind is None or (self.partitioned(table) and kind != "check"):
            return None
        return getattr(self, {"check": "check", "unique": "unique", "foreign key": "foreign_key",
                              "primary key": "primary_key", "exclude": "exclude"}[kind])(table)

    def exclude(self, table):
        columns = self.model.children(table, "column")
        column = self.pick(c for c in columns if self.family(c) == "range")
        method, operator = "gist", " with &&"
        if column is None:
            column = self.pick(c for c in columns if self.family(c) in ("int", "uuid", "text"))
            method, operator = self.pick([("btree", " with ="), ("hash", " with =")])
        # Two that say the same are one to PostgreSQL.
        if column is None or any(Ref(column).uid in set(refs(e.f["elements"])) for e in self.model.children(table, "exclude")):
            return None
        exclude = self.model.new("exclude", self.name("exclude", table) if self.chance(0.5) else None, parent=table,
                                 method=method, elements=[(Ref(column), operator)])
        if self.chance(0.3):
            exclude.f["where"] = self.test([c for c in columns if self.family(c) in ("int", "uuid", "bool", "num")], 0)
        exclude.f["deferrable"] = self.chance(0.2)
        return self.adorn_child(exclude)

    def default_privileges(self):
        schema = self.any_schema()
        role, many = self.pick([None, "role_a", "role_b"]), self.pick(["tables", "sequences", "functions", "types"])
        f = {"role": role, "many": many, "verb": "grant", "to": self.pick([r for r in ROLES if r != role]),
             "in": Ref(schema) if self.chance(0.6) else None,
             "privileges": {"tables": self.some(["select", "insert", "update"], 2), "sequences": ["usage"],
                            "functions": ["execute"], "types": ["usage"]}[many]}
        for other in self.model.all("default privileges"):
            o = other.f
            if (o["role"], o["many"], o["to"], bool(o["in"])) == (role, many, f["to"], bool(f["in"])):
                return None
        return self.model.new("default privileges", None, **f)

    def partitioned(self, table):
        return bool(table.f.get("partition_by") or table.f.get("partition_of"))

    def check(self, table):
        columns = self.model.children(table, "column")
        test = self.test(columns)
        if test is None:
            return None
        names = {uid for uid in (r.uid for r in test if isinstance(r, Ref))} & {c.uid for c in columns}
        check = self.model.new("check", self.name("check", table) if self.chance(0.6) else None, parent=table, expr=test)
        if len(names) == 1 and self.chance(0.3) and not self.partitioned(table):
            check.f["inline"] = next(iter(names))
        elif self.chance(0.1):
            check.f["not_valid"] = True
        elif self.chance(0.05) and not self.partitioned(table):
            check.f["no_inherit"] = True
        return self.adorn_child(check)

    def adorn_child(self, thing):
        if self.on("comment") and self.chance(0.2) and not thing.f.get("inline"):
            thing.comment = self.pick(TEXTS)
        return thing

    def keyable(self, table):
        return [c for c in self.model.children(table, "column") if self.family(c) in ("int", "text", "uuid", "time", "num")]

    def key(self, table, kind, columns):
        m = self.model
        name = self.name(kind, table) if self.chance(0.4) else None
        key = m.new(kind, name, parent=table, columns=[Ref(c) for c in columns])
        if len(columns) == 1 and self.chance(0.5):
            key.f["inline"] = columns[0].uid
        elif kind == "unique" and self.chance(0.2):
            key.f["nulls"] = True
        if self.chance(0.1):
            key.f["deferrable"] = self.pick(["deferrable", "deferred"])
        others = [c for c in self.keyable(table) if c not in columns]
        if others and not key.f.get("inline") and self.chance(0.1):
            key.f["include"] = [Ref(self.pick(others))]
        return self.adorn_child(key)

    def primary_key(self, table):
        if self.model.children(table, "primary key"):
            return None
        columns = self.some(self.keyable(table), 2)
        same = [k for k in self.model.children(table, "unique") if {r.uid for r in k.f["columns"]} == {c.uid for c in columns}]
        return self.key(table, "primary key", columns) if columns and not same else None

    def unique(self, table):
        columns = self.some(self.keyable(table), 3)
        # PostgreSQL makes one index of a primary key and a unique constraint over the same columns.
        same = [k for k in self.model.children(table, "unique", "primary key") if {r.uid for r in k.f["columns"]} == {c.uid for c in columns}]
        return self.key(table, "unique", columns) if columns and not same else None

    def foreign_key(self, table):
        """To any table's key, itself and cycles included."""
        m = self.model
        keys = [k for k in m.all("primary key", "unique")
                if not k.f.get("deferrable") and not self.partitioned(m[k.parent]) and
                (bool(m[k.parent].f.get("unlogged")) <= bool(table.f.get("unlogged")))]
        key = self.pick(keys)
        if key is None or (table.f.get("unlogged") is not True and m[key.parent].f.get("unlogged")):
            return None
        columns = []
        for ref in key.f["columns"]:
            wanted = m[ref]
            fit = [c for c in m.children(table, "column") if self.family(c) == self.family(wanted) and c not in columns and
                   not c.f.get("generated") and not c.f.get("domain") and c.f.get("collate") == wanted.f.get("collate") and
                   self.family(c) in ("int", "text", "uuid")]
            if wanted.f.get("domain") or wanted.f.get("generated"):
                return None
            column = self.pick(fit)
            if column is None:
                if self.family(wanted) not in ("int", "text", "uuid"):
                    return None
                column = m.new("column", self.name("column", table), parent=table, family=self.family(wanted),
                               type=(FAMILIES[self.family(wanted)][0],), collate=wanted.f.get("collate"))
            columns.append(column)
        if any(f.parent == table.uid and {r.uid for r in f.f["columns"]} == {c.uid for c in columns} and
               f.f["table"].uid == key.parent for f in m.all("foreign key")):
            return None
        fk = m.new("foreign key", self.name("foreign key", table) if self.chance(0.4) else None, parent=table,
                   columns=[Ref(c) for c in columns], table=Ref(key.parent), keys=list(key.f["columns"]), on=Ref(key))
        if key.kind == "primary key" and self.chance(0.5):
            fk.f["written"] = False
        self.change_foreign_key(fk)
        if len(columns) == 1 and self.chance(0.5) and not fk.f.get("not_valid"):
            fk.f["inline"] = columns[0].uid
        return self.adorn_child(fk)

    def change_foreign_key(self, fk):
        actions = ACTIONS
        if any(self.model[c].f.get("identity") or self.model[c].f.get("serial") for c in fk.f["columns"]):
            actions = [None, "cascade", "restrict"]
        fk.f["on delete"], fk.f["on update"] = self.pick(actions), self.pick(actions)
        fk.f["match"] = self.pick([None, None, None, "full", "simple"])
        fk.f["deferrable"] = self.pick([None, None, None, "deferrable", "deferred"])
        fk.f["not_valid"] = self.chance(0.1) and not fk.f.get("inline")

    def change_table(self, table):
        f = table.f
        linked = [x for x in self.model.all("foreign key") if table.uid in (x.parent, x.f["table"].uid)]
        if not linked and not self.partitioned(table):
            f["unlogged"] = self.chance(0.08)
        if not f.get("partition_by"):
            f["with"] = self.pick([None, None, None, "fillfactor = 70", "fillfactor = 90, autovacuum_enabled = false"])
        if self.on("policy"):
            f["row security"], f["force row security"] = self.chance(0.3), self.chance(0.1)

    def index(self, relation):
        if not self.on("index"):
            return
        for _ in range(self.rng.randint(0, 3)):
            index = self.model.new("index", self.name("index", relation) if self.chance(0.6) else None, parent=relation)
            if not self.change_index(index) or self.partitioned(relation) and self.repeats(index):
                self.model.drop(index)
            else:
                self.adorn_child(index)

    def repeats(self, index):
        """Whether the names that PostgreSQL makes up for a partition's indexes would be told apart by a number."""
        def columns(i):
            return [tuple(refs(e)) for e in i.f["elements"]]
        return len(self.model.children(self.model[index.parent], "index")) > 2 or any(
            columns(i) == columns(index) or "(" in str(i.f["elements"])
            for i in self.model.children(self.model[index.parent], "index") if i is not index)

    def change_index(self, index):
        m, relation = self.model, self.model[index.parent]
        columns = m.children(relation, "column", "vcolumn")
        f = index.f
        f.clear()
        special = [c for c in columns if self.family(c) in ("json", "texts")]
        if special and self.chance(0.5):
            f.update(method="gin", elements=[(Ref(self.pick(special)),)])
            return True
        usable = [c for c in columns if self.family(c) in ("int", "text", "uuid", "time", "num", "bool") or self.enum_of(c)]
        if not usable:
            return False
        f["method"] = self.pick([None, None, None, "btree", "hash", "brin"])
        if f["method"] == "hash":
            f["elements"] = [(Ref(self.pick(usable)),)]
            return True
        if f["method"] == "brin":
            usable = [c for c in usable if self.family(c) in ("int", "time", "num")]
            if not usable:
                return False
            f["elements"] = [(Ref(self.pick(usable)),)]
            f["with"] = self.pick([None, "pages_per_range = 16"])
            return True
        elements = []
        for column in self.some(usable, 3):
            element = (Ref(column),)
            if self.family(column) in VALUES and self.chance(0.2):
                element = ("(",) + self.fill(self.pick(VALUES[self.family(column)]), column) + (")",)
            if self.family(column) == "text" and not column.f.get("domain") and self.chance(0.15):
                base = "varchar" if "var" in str(column.f.get("type", ("var",))[0]) else "text"
                element += (' collate "C"',) if base == "varchar" or len(element) > 1 else (" text_pattern_ops",)
            element += (self.pick(["", "", " desc", " asc nulls first", " desc nulls last"]),)
            elements.append(element)
        f["elements"] = elements
        f["unique"] = self.chance(0.15) and not self.partitioned(relation)
        if f["unique"] and self.chance(0.3):
            f["nulls"] = True
        others = [c for c in usable if Ref(c).uid not in set(refs(elements))]
        if others and self.chance(0.15):
            f["include"] = [Ref(self.pick(others))]
        if self.chance(0.15):
            f["with"] = "fillfactor = 80"
        if self.chance(0.2):
            # A predicate must be immutable: no time zones.
            f["where"] = self.test([c for c in usable if self.family(c) not in ("time", "texts", "json")], 0)
        return True

    def partition(self):
        """A partitioned table and its partitions."""
        m, schema = self.model, self.any_schema()
        table = m.new("table", self.name("table", schema), schema=schema)
        key = m.new("column", self.name("column", table), parent=table, family="int", type=("integer",), notnull=True)
        table.f["partition_by"] = (self.pick(["range", "list", "hash"]), [(Ref(key),)])
        for _ in range(self.rng.randint(1, 4)):
            self.column(table)
        for _ in range(self.rng.randint(0, 2)):
            self.constraint(table)
        if self.on("primary key") and self.chance(0.6):
            m.new("primary key", self.name("primary key", table) if self.chance(0.4) else None, parent=table,
                  columns=[Ref(key)])
        self.index(table)
        self.adorn(table)
        table.f["parts"] = 0
        for _ in range(self.rng.randint(0, 3)):
            self.part(table)
        return table

    def part(self, table):
        m, schema, n = self.model, self.model.schema_of(table), table.f["parts"]
        table.f["parts"] += 1
        bounds = {"range": "for values from (%d) to (%d)" % (n * 10, n * 10 + 10), "list": "for values in (%d)" % n,
                  "hash": "for values with (modulus 16, remainder %d)" % (n % 16)}[table.f["partition_by"][0]]
        if table.f["partition_by"][0] != "hash" and self.chance(0.15) and not any(
                t.f.get("bounds") == "default" for t in m.all("table") if t.f.get("partition_of", Ref(0)).uid == table.uid):
            bounds = "default"
        if n >= 16:
            return None
        part = m.new("table", self.name("table", schema), schema=schema, partition_of=Ref(table), bounds=bounds)
        return self.adorn(part)

    # -- functions, views and what hangs on tables

    def function(self):
        m, schema = self.model, self.any_schema()
        fn = m.new("function", self.name("function", schema), schema=schema)
        shape = self.pick(["test", "plain", "query", "trigger", "plpgsql", "rows", "setof", "procedure"])
        fn.f["shape"] = shape
        fn.f["family"] = self.pick(["int", "text"])
        self.change_function(fn)
        return self.adorn(fn)

    def change_function(self, fn):
        """Body and properties; the shape, which others rely on, stays."""
        f, m = fn.f, self.model
        base = {"int": "integer", "text": "text"}[f["family"]]
        shape, n = f["shape"], self.rng.randint(1, 99)
        table = self.pick(t for t in m.all("table") if not t.f.get("partition_of") and m.children(t, "column"))
        f.update(language="sql", arguments=[], properties=[], returns=None)
        if shape == "test":
            f.update(arguments=[("a", (base,), None)], returns=("boolean",), tests=f["family"], properties=["immutable"],
                     body=("select length(a::text) < %d" % n,))
        elif shape == "plain":
            value = {"int": "%d" % n, "text": "'v%d'::text" % n}[f["family"]]
            f.update(returns=(base,), gives=f["family"], plain=True, body=(" select %s " % value,))
            f["properties"] = [self.pick(["stable", "immutable"])]
        elif shape == "query" and table:
            f.update(arguments=[("lim", ("integer",), self.pick([None, "10"]))], returns=("bigint",), properties=["stable"])
            f["body"] = ("\n    select count(*) from ", Ref(table, "full"), " t where t.",
                         Ref(self.pick(m.children(table, "column"))), " is not null limit lim\n")
        elif shape == "trigger":
            f.update(language="plpgsql", returns=("trigger",), trigger=True,
                     body=("\nbegin\n    -- %d\n    return new;\nend\n" % n,))
        elif shape == "plpgsql":
            f.update(language="plpgsql", arguments=[("a", (base,), None), ("b", ("text",), "'z'")], returns=(base,),
                     body=("\ndeclare\n    n integer := %d;\nbegin\n    if a is null then\n        return null;\n    end if;\n"
                           "    return a;\nend;\n" % n,))
        elif shape == "rows" and table:
            f.update(returns=("setof ", Ref(table, "near")), properties=["stable"],
                     body=("select * from ", Ref(table, "full"), " limit %d" % n))
        elif shape == "procedure":
            f.update(word="procedure", language="plpgsql", arguments=[("a", (base,), None)],
                     body=("\nbegin\n    raise notice '%%', a + %d;\nend\n" % n if f["family"] == "int" else
                           "\nbegin\n    raise notice '%%', a || '%d';\nend\n" % n,))
        else:
            f.update(arguments=[("n", ("integer",), None)], returns=("setof integer",), properties=["rows 10"],
                     body=("select generate_series(1, n + %d)" % n,), shape="setof")
        if f.get("word") == "procedure":
            extra = ["security definer", "set search_path = ''"]
        else:
            extra = ["security definer", "set search_path = ''", "cost 50", "parallel safe", "leakproof", "strict",
                     "set statement_timeout = '5s'"]
            if shape in ("trigger",):
                extra = extra[:3]
        f["properties"] = f["properties"] + [p for p in extra if self.chance(0.15)]

    def view(self):
        return self.any_view("view")

    def matview(self):
        return self.any_view("matview")

    def relations(self):
        return [r for r in self.model.all("table", "view", "matview")
                if not r.f.get("partition_of") and self.model.children(r, "column", "vcolumn")]

    def any_view(self, kind):
        m, schema = self.model, self.any_schema()
        bases = [r for r in self.relations() if kind == "view" or not self.owned_view(r)]
        base = self.pick(bases)
        if base is None:
            return None
        view = m.new(kind, self.name("view", schema), schema=schema)
        view.f["from"] = [(Ref(base, "path"), "t", None)]
        other = self.pick(r for r in bases if r is not view)
        if other and other is not view and self.chance(0.4):
            pairs = [(a, b) for a in self.sources(base) for b in self.sources(other)
                     if self.family(a) and self.family(a) == self.family(b) and self.family(a) in ("int", "text", "uuid")]
            pair = self.pick(pairs)
            if pair:
                view.f["from"].append((Ref(other, "path"), "u", ("t.", Ref(pair[0]), " = u.", Ref(pair[1]))))
        for _ in range(self.rng.randint(1, 5)):
            self.vcolumn(view)
        if self.chance(0.4):
            view.f["where"] = self.test(self.sources(base), prefix="t.")
        if kind == "view" and self.chance(0.3):
            view.f["with"] = self.pick(["security_invoker = true", "security_barrier = true", "security_barrier = false"])
        if kind == "matview":
            self.index(view)
        return self.adorn(view)

    def owned_view(self, relation):
        """Whether it is, or reads, a view that belongs to someone."""
        if relation.kind == "view" and relation.owner:
            return True
        return any(self.owned_view(self.model[ref]) for ref, _, _ in relation.f.get("from", []))

    def sources(self, relation):
        return self.model.children(relation, "column", "vcolumn")

    def vcolumn(self, view):
        ref, alias, _ = self.pick(view.f["from"])
        source = self.pick(self.sources(self.model[ref]))
        if source is None:
            return None
        taken = self.taken("vcolumn", view)
        family = self.family(source)
        f = {"family": family, "expr": (alias + ".", Ref(source))}
        if source.f.get("enum"):
            f["enum"] = source.f["enum"]
        if source.f.get("domain"):
            f["domain"] = source.f["domain"]
        if source.name not in taken and self.chance(0.4):
            # Its name is the column's, so it changes with that.
            name, f["bare"] = source.name, True
        else:
            name = self.name("vcolumn", view)
            if family in VALUES and self.chance(0.3) and not source.f.get("domain"):
                f["expr"] = self.fill(self.pick(VALUES[family]), source, alias + ".")
        return self.adorn_column(self.model.new("vcolumn", name, parent=view, **f))

    def trigger(self):
        m = self.model
        function = self.pick(f for f in m.all("function") if f.f.get("trigger"))
        table = self.pick(t for t in m.all("table") if not self.partitioned(t))
        if function and table:
            trigger = m.new("trigger", self.name("trigger", table), parent=table, function=Ref(function))
            self.change_trigger(trigger)
            self.adorn_child(trigger)

    def change_trigger(self, t):
        m, f, table = self.model, t.f, self.model[t.parent]
        columns = [c for c in m.children(table, "column") if not c.f.get("generated")]
        function = f["function"]
        f.clear()
        f.update(function=function, when=self.pick(["before", "after"]), each=self.pick(["row", "row", "statement"]))
        events = []
        for event in self.some(["insert", "update", "delete"], 3):
            if event == "update" and columns and self.chance(0.4):
                parts = ("update of ",)
                for i, c in enumerate(self.some(columns, 2)):
                    parts += (", ", Ref(c)) if i else (Ref(c),)
                events.append(parts)
            else:
                events.append((event,))
        f["events"] = sorted(events, key=str)
        plain = {e[0] for e in f["events"]}
        if f["each"] == "row" and f["when"] == "after" and self.chance(0.15):
            f["constraint"] = True
        tests = [c for c in columns if self.family(c) in TESTS]
        if f["each"] == "row" and tests and self.chance(0.3):
            if "delete" not in plain:
                f["if"] = self.test(tests, prefix="new.")
            elif plain == {"delete"}:
                f["if"] = self.test(tests, prefix="old.")
        if f["when"] == "after" and len(f["events"]) == 1 and f["events"][0][0] == "insert" and not f.get("constraint") \
                and self.chance(0.4):
            f["tables"] = "new table as fresh"
        if self.chance(0.2):
            f["arguments"] = self.pick(["'x'", "'a', 'it''s'"])
        if self.chance(0.1):
            f["state"] = self.pick(["disabled", "enable replica", "enable always"])

    def policy(self):
        m = self.model
        table = self.pick(t for t in m.all("table") if not t.f.get("partition_of") and m.children(t, "column"))
        if table is None:
            return
        policy = m.new("policy", self.name("policy", table), parent=table)
        self.change_policy(policy)
        if not (policy.f.get("using") or policy.f.get("with check")):
            m.drop(policy)
            return
        self.adorn_child(policy)

    def change_policy(self, p):
        m, f, table = self.model, p.f, self.model[p.parent]
        fixed = (f.get("for"), f.get("restrictive"))
        f.clear()
        f["for"] = self.pick([None, "select", "insert", "update", "delete", "all"])
        f["restrictive"] = self.chance(0.2)
        if fixed[0] is not None and self.chance(0.7):
            f["for"], f["restrictive"] = fixed
        f["roles"] = self.some(ROLES, 2) if self.chance(0.6) else []
        columns = m.children(table, "column")
        if f["for"] != "insert":
            f["using"] = self.policy_test(table, columns)
        if f["for"] in ("insert",) or (f["for"] not in ("select", "delete") and self.chance(0.4)):
            f["with check"] = self.policy_test(table, columns)

    def policy_test(self, table, columns):
        other = self.pick(r for r in self.relations() if r is not table)
        if other is not None and self.chance(0.35):
            inner = self.test(self.sources(other), 0, "o.")
            pairs = [(a, b) for a in columns for b in self.sources(other)
                     if self.family(a) and self.family(a) == self.family(b) and self.family(a) in ("int", "text", "uuid")]
            pair = self.pick(pairs)
            if pair:
                inner = ("o.", Ref(pair[1]), " = ", Ref(table), ".", Ref(pair[0])) + ((" and ",) + inner if inner else ())
            if inner:
                return ("exists (select 1 from ", Ref(other, "path"), " o where ") + inner + (")",)
        test = self.test(columns)
        if test is None or self.chance(0.2):
            return self.pick([("current_user = 'role_a'",), ("true",), ("(select current_setting('x.y', true)) = 'on'",)])
        return test

    # -- the first version

    def build(self, size=1.0):
        for kind in ("schema", "extension", "enum", "domain", "composite", "sequence", "table", "function", "partition", "table",
                     "view", "matview", "function", "view"):
            if self.on(kind):
                for _ in range(self.rng.randint(0 if kind not in ("table", "schema") else 1, max(1, round(LIMITS[kind] * size)))):
                    getattr(self, kind)()
        for kind, most in (("trigger", 4), ("policy", 6), ("default_privileges", 2)):
            if self.on(kind):
                for _ in range(self.rng.randint(0, most)):
                    getattr(self, kind)()
        if self.on("sequence"):
            self.own_sequences()
        return self.model

    def own_sequences(self):
        for sequence in self.model.all("sequence"):
            schema = self.model.schema_of(sequence)
            table = self.pick(t for t in self.model.all("table") if t.schema == schema.uid and not self.partitioned(t) and
                              t.owner is None)
            columns = self.model.children(table, "column") if table else []
            if columns and self.chance(0.3):
                sequence.f["owned"], sequence.owner = Ref(self.pick(columns)), None


def refs(value):
    from model import refs_in
    return refs_in(value)


OWNED = ("schema", "table", "view", "matview", "function", "enum", "domain", "composite", "sequence")
PRIVILEGES = {"schema": ["usage", "create"], "table": ["select", "insert", "update", "delete", "references", "trigger"],
              "view": ["select", "insert"], "matview": ["select"], "function": ["execute"], "sequence": ["usage", "select"],
              "enum": ["usage"], "domain": ["usage"]}
