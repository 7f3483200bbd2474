"""Makes schemas at random: dice, names, and what hangs on anything. The makers of objects are in the other files."""
from model import ROLES, Model, Ref, refs_in

NAMES = ["users", "orders", "items", "events", "notes", "files", "teams", "tags", "accounts", "payments", "visits", "jobs",
         "Order", "select", "Mixed Case", "naïve", "größe", "has \"quotes\"", "index", "user", "a b", "表", "table",
         "very_long_name_that_postgresql_will_surely_have_to_cut_somewhere_x", "check", "t1", "data", "x$y"]
COLUMNS = ["id", "name", "title", "status", "amount", "price", "created_at", "updated_at", "owner_id", "parent_id", "kind",
           "body", "note", "total", "Position", "order", "group", "naïf", "is live", "email", "rank", "code", "flag", "starts",
           "ends", "payload", "label", "desc", "check", "a", "b", "c", "d", "e\"f", "primary", "count_of", "ref", "Key"]
# For schemas in which everything is called alike: a table, its column, its index, a function, a type ...
SHARED = ["a", "b", "item", "Item", "user", "x y", "long_name_of_which_there_is_one_in_each_space_of_names_sixty_three"]
LABELS = ["new", "open", "done", "it's", "In Progress", "übrig", "x", "closed", "none", "a,b"]
TEXTS = ["a comment", "it's", "two\nlines", "back\\slash", "ümläut", "semi; colon", "100% \"sure\"", "$$ dollars $$", "-- dash"]
PREFIXES = {"check": "con_", "unique": "con_", "primary key": "con_", "foreign key": "con_", "exclude": "con_",
            "index": "idx_", "function": "fn_", "aggregate": "ag_", "enum": "e_", "domain": "d_", "composite": "c_",
            "sequence": "s_", "statistics": "st_", "publication": "pub_"}

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
# Types of which nothing more is known.
OTHERS = ["char(8)", "bytea", "interval", "inet", "int4range", "time", "json", "xml", "point", "bit varying(8)", "integer[]", "money"]
DEFAULTS = {
    "int": ["0", "42", "1 + 2", "-1"],
    "num": ["0", "1.5", "0.00"],
    "text": ["''", "'new'", "'it''s'", "'not null'", "'a' || 'b'", "'x'::text", "current_user"],
    "time": ["now()", "clock_timestamp()", "'2024-01-01'", "now() + interval '1 day'"],
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
    "int": ["({} + 1)", "({} * 2)", "abs({})", "coalesce({}, 0)", "(case when {} > 0 then {} else 0 end)"],
    "num": ["({} * 1.5)", "round({})"],
    "text": ["lower({})", "upper({})", "md5({})", "({} || '!')", "coalesce({}, '')"],
    "bool": ["(not {})", "coalesce({}, false)"],
    "json": ["({} -> 'a')"],
}
OWNED = ("schema", "table", "view", "matview", "function", "aggregate", "enum", "domain", "composite", "sequence", "statistics")
PRIVILEGES = {"schema": ["usage", "create"], "table": ["select", "insert", "update", "delete", "references", "trigger", "truncate"],
              "view": ["select", "insert"], "matview": ["select"], "function": ["execute"], "aggregate": ["execute"],
              "sequence": ["usage", "select"], "enum": ["usage"], "domain": ["usage"], "composite": ["usage"]}
# What everybody may do with an object without being granted it.
USUAL = {"function": "execute", "aggregate": "execute", "enum": "usage", "domain": "usage", "composite": "usage"}
# What shares a name space in a schema.
RELATIONS = ("table", "view", "matview", "sequence", "index", "enum", "domain", "composite", "unique", "primary key", "exclude")
CONSTRAINTS = ("check", "unique", "primary key", "foreign key", "exclude")


def refs(value):
    return refs_in(value)


class Dice:
    def __init__(self, rng, kinds=None):
        self.rng, self.kinds = rng, kinds

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


class Base(Dice):
    """What all makers need."""

    def __init__(self, rng, kinds=None, model=None):
        super().__init__(rng, kinds)
        self.model = model
        if model is None:
            self.model = Model()
            self.model.shared = self.chance(0.2)
            self.model.new("schema", "public", block=False)

    # -- names

    def taken(self, kind, parent):
        """The names that a new thing of this kind cannot have."""
        m = self.model
        if kind in ("column", "attribute", "vcolumn", "label", "policy", "rule", "trigger", "output"):
            family = self.tree(parent) if kind in ("column", "trigger") else [parent]
            # A constraint trigger is a constraint, too.
            kinds = (kind,) + (CONSTRAINTS if kind == "trigger" else ())
            return {t.name for p in family for t in m.children(p, *kinds)}
        if kind in CONSTRAINTS or kind == "index":
            taken = {t.name for t in m.all(*RELATIONS) if t.name and m.schema_of(t) is m.schema_of(parent)}
            return taken | {t.name for p in self.tree(parent) for t in m.children(p, "trigger", *CONSTRAINTS)}
        if kind in ("schema", "extension", "publication"):
            return {t.name for t in m.all(kind)}
        kinds = {"function": ("function", "aggregate"), "aggregate": ("function", "aggregate"),
                 "statistics": ("statistics",)}.get(kind, RELATIONS)
        return {t.name for t in m.all(*kinds) if t.name and m.schema_of(t) is parent}

    def name(self, kind, parent=None):
        taken, prefix = self.taken(kind, parent), PREFIXES.get(kind, "")
        pool = LABELS if kind == "label" else COLUMNS if kind in ("column", "attribute", "vcolumn", "output") else NAMES
        if self.model.shared and kind != "schema":
            pool, prefix = SHARED, ""
        if prefix and self.chance(0.2):
            prefix = prefix.upper()
        free = [prefix + n for n in pool if prefix + n not in taken]
        if free and self.chance(0.9):
            name = self.rng.choice(free)
            if "long_name" not in name or self.chance(0.3):
                # A name that PostgreSQL cuts is the cut one to every other.
                return self.cut(name, taken)
        n = 1
        while "%s%s_%d" % (prefix, kind[:3], n) in taken:
            n += 1
        return "%s%s_%d" % (prefix, kind[:3], n)

    def cut(self, name, taken):
        short = name.encode()[:63].decode(errors="ignore")
        while short in taken:
            short = name[:40] + str(self.rng.randint(1000, 9999))
        return short

    # -- relations and their columns

    def base_of(self, relation):
        """The table whose columns it has: of which it is a partition."""
        while relation.f.get("partition_of"):
            relation = self.model[relation.f["partition_of"]]
        return relation

    def columns(self, relation):
        """All columns that SQL over a relation can name."""
        m, base = self.model, self.base_of(relation)
        inherited = [c for ref in base.f.get("inherits", ()) for c in self.columns(m[ref])]
        typed = m.children(m[base.f["of"]], "attribute") if base.f.get("of") else []
        return inherited + typed + m.children(base, "column", "vcolumn", "output")

    def heirs(self, relation):
        return [t for t in self.model.all("table")
                if relation.uid in refs_in([t.f.get("partition_of"), t.f.get("inherits")])]

    def tree(self, relation):
        """The tables that have columns, checks and triggers in common."""
        found = [relation]
        for table in found:
            near = self.heirs(table) + [self.model[uid] for uid in refs_in([table.f.get("partition_of"), table.f.get("inherits")])]
            found += [t for t in near if t not in found]
        return found

    def partitioned(self, table):
        return bool(table.f.get("partition_by") or table.f.get("partition_of"))

    def key_columns(self, table):
        """The columns that rows of a partitioned table, at all levels, are told apart by."""
        found = set()
        for t in self.tree(table):
            found |= set(refs_in(t.f.get("partition_by")))
        return found

    def family(self, column):
        return column.f.get("family")

    def enum_of(self, column):
        return self.model[column.f["enum"]] if column.f.get("enum") else None

    def is_own(self, column):
        """Whether its type is one of PostgreSQL's, and no domain."""
        return not column.f.get("domain") and not any(isinstance(part, Ref) for part in column.f.get("type", ()))

    # -- what hangs on anything

    def adorn(self, thing):
        if self.on("comment") and self.chance(0.3):
            thing.comment = self.rng.choice(TEXTS)
        if self.on("owner") and self.ownable(thing) and self.chance(0.12):
            thing.owner = self.rng.choice(ROLES)
        if self.on("grant") and thing.kind in PRIVILEGES:
            for _ in range(self.pick([0, 0, 1, 1, 2])):
                self.grant(thing)
        return thing

    def adorn_child(self, thing):
        if self.on("comment") and self.chance(0.2) and not thing.f.get("inline"):
            thing.comment = self.pick(TEXTS)
        return thing

    def ownable(self, thing):
        """Filling a materialized view needs the rights of the owners of the views that it reads."""
        return thing.kind in OWNED and not thing.f.get("owned") and not (thing.kind == "view" and self.model.all("matview"))

    def grant(self, thing):
        # What the owner has anyway is refused.
        roles = [r for r in ROLES + ("public",) if r != thing.owner]
        entry = {"privileges": self.some(PRIVILEGES[thing.kind], 3), "to": [self.pick(roles)]}
        if thing.kind in ("table", "view", "matview"):
            columns = self.columns(thing)
            column_privileges = [p for p in entry["privileges"] if p in ("select", "insert", "update", "references")]
            if column_privileges and columns and self.chance(0.3):
                entry["privileges"] = column_privileges
                entry["columns"] = [Ref(c) for c in self.some(columns, 3)]
        if entry["to"] == ["public"] and thing.kind in USUAL:
            entry.update(revoke=True, privileges=[USUAL[thing.kind]])
        elif entry["to"] != ["public"] and self.chance(0.2):
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

    def test(self, columns, depth=1, prefix=""):
        """A condition over some of these columns, or None."""
        column = self.pick(c for c in columns if self.family(c) in TESTS or self.enum_of(c))
        if column is None:
            return None
        if self.enum_of(column):
            few = self.some(self.model.children(self.enum_of(column), "label"), 2)
            if len(few) == 1:
                test = (prefix, Ref(column), self.pick([" = ", " <> ", " >= "]), Ref(few[0], "label"))
            else:
                test = (prefix, Ref(column), " in (") + tuple(
                    x for i, v in enumerate(few) for x in ([", "] if i else []) + [Ref(v, "label")]) + (")",)
        else:
            function = self.pick(f for f in self.model.all("function") if f.f.get("tests") == self.family(column))
            if function and self.chance(0.3):
                cast = {"int": "::integer", "text": "::text"}[self.family(column)]
                test = (Ref(function, "path"), "(", prefix, Ref(column), cast, ")")
            else:
                test = self.fill(self.pick(TESTS[self.family(column)]), column, prefix)
        if depth > 0 and self.chance(0.35):
            other = self.test(columns, depth - 1, prefix)
            test = ("(",) + test + (self.pick([" and ", " or "]),) + other + (")",)
        return test

    def pairs(self, some, others):
        """Columns that can be compared with each other."""
        return [(a, b) for a in some for b in others
                if self.family(a) and self.family(a) == self.family(b) and self.family(a) in ("int", "text", "uuid")]
