"""Tables: columns, constraints, indexes, statistics."""
from build import FAMILIES, TEXTS, VALUES, refs
from model import Ref
from things import Things

ACTIONS = [None, "cascade", "restrict", "set null", "set default", "no action"]
KEYS = ("int", "text", "uuid", "time", "num")
# Columns that several tables have in the same words, as those of a mixin do.
STAMPS = [("created_at", "timestamptz", "now()"), ("updated_at", "timestamptz", "now()"), ("version", "integer", "1")]


class Tables(Things):
    def table(self):
        schema = self.any_schema()
        plain = [t for t in self.model.all("table")
                 if not self.partitioned(t) and not t.f.get("unlogged") and not t.f.get("of")]
        parent = self.pick(plain)
        table = self.model.new("table", self.name("table", schema), schema=schema)
        if parent and self.on("inherits") and self.chance(0.12):
            table.f["inherits"] = [Ref(parent)]
            names = self.handed_on(parent)
            other = self.pick(t for t in plain if t not in self.tree(parent) and not names & self.handed_on(t))
            if other and self.chance(0.5):
                table.f["inherits"].append(Ref(other))
        self.change_table(table)
        if self.chance(0.8):
            self.key_column(table)
        for _ in range(self.rng.randint(1, 6)):
            self.column(table)
        if self.chance(0.2):
            self.stamps(table)
        for column in self.some(self.columns(table), 2) if table.f.get("inherits") and self.chance(0.6) else []:
            self.inherited(table, column)
        for _ in range(self.rng.randint(0, 5)):
            self.constraint(table)
        self.indexes(table)
        if self.chance(0.15):
            self.statistics(table)
        return self.adorn(table)

    def inherited(self, table, column):
        """Something more about a column that is inherited, or its declaration once more: then it is the table's own too."""
        if column.parent != table.uid and not any(column.f.get(word) for word in ("generated", "identity", "serial")):
            self.change_setting(self.model.new("setting", None, parent=table, column=Ref(column), full=self.chance(0.5)))

    def handed_on(self, table):
        """The names of columns and checks of all tables that have to do with it."""
        return {t.name for p in self.tree(table) for t in self.columns(p) + self.model.children(p, "check")} - {None}

    def typed(self):
        """A table of a composite type, which only says something more about its columns."""
        schema, composite = self.any_schema(), self.pick(self.model.all("composite"))
        if composite is None:
            return None
        table = self.model.new("table", self.name("table", schema), schema=schema, of=Ref(composite, "near"))
        self.change_table(table)
        for column in self.some(self.columns(table), 2) if self.chance(0.6) else []:
            self.change_setting(self.model.new("setting", None, parent=table, column=Ref(column)))
        for _ in range(self.rng.randint(0, 2)):
            self.check(table)
        self.indexes(table)
        return self.adorn(table)

    def stamps(self, table):
        for name, type_, value in STAMPS:
            if name not in self.taken("column", table) and self.on("default"):
                column = self.model.new("column", name, parent=table, type=(type_,), notnull=True,
                                        family={"integer": "int"}.get(type_, "time"))
                self.model.new("default", None, parent=column, value=(value,))

    def change_table(self, table):
        f = table.f
        linked = [x for x in self.model.all("foreign key") if table.uid in (x.parent, x.f["table"].uid)]
        published = any(table.uid in refs(p.f) for p in self.model.all("publication"))
        if not linked and not published and not self.partitioned(table) and len(self.tree(table)) == 1:
            f["unlogged"] = self.chance(0.08)
        if not f.get("partition_by"):
            f["with"] = self.pick([None, None, None, "fillfactor = 70", "fillfactor = 90, autovacuum_enabled = false"])
        if self.on("policy"):
            f["row security"], f["force row security"] = self.chance(0.3), self.chance(0.1)
        if self.chance(0.1):
            self.identify(table)

    def identify(self, table):
        """By what replication tells its rows, and in which order CLUSTER puts them."""
        f, indexes = table.f, self.model.children(table, "index", "unique", "primary key")
        f["replica identity"], f["cluster on"] = self.pick([None, ("full",), ("nothing",)]), None
        named = [i for i in indexes if i.name]
        index = self.pick(i for i in named if self.identifies(i))
        if index and self.chance(0.6):
            f["replica identity"] = ("using index ", Ref(index))
        index = self.pick(i for i in named if i.f.get("method") in (None, "btree") and not i.f.get("where"))
        if index and not self.partitioned(table):
            f["cluster on"] = (Ref(index),)

    def identifies(self, index):
        """Unique at once, over columns that are not null."""
        columns = [self.model[uid] for uid in refs(index.f.get("elements") or index.f.get("columns"))]
        plain = all(len(e) <= 2 and isinstance(e[0], Ref) for e in index.f.get("elements", ()))
        return (index.kind != "index" or index.f.get("unique")) and plain and not index.f.get("where") and \
            not index.f.get("deferrable") and all(c.f.get("notnull") for c in columns)

    # -- columns

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
        others = [c for c in self.columns(table)
                  if c is not column and not c.f.get("generated") and self.family(c) in VALUES and not c.f.get("domain")]
        if self.on("generated") and others and self.chance(0.1):
            self.make_generated(column, self.pick(others))
        else:
            self.default(column)
        if self.chance(0.3):
            column.f["notnull"] = True
        own = self.is_own(column)
        if family == "text" and own and self.chance(0.1) and not column.f.get("generated"):
            column.f["collate"] = self.pick(["C", "POSIX"])
        if self.chance(0.05):
            column.f["statistics"] = self.pick([50, 200])
        if self.chance(0.03):
            column.f["set"] = self.pick(["n_distinct = 5", "n_distinct = -0.5, n_distinct_inherited = 7"])
        if family in ("text", "json") and own and self.chance(0.05) and not column.f.get("generated"):
            column.f["storage"] = self.pick(["external", "main", "extended"])
            column.f["compression"] = self.pick([None, None, "pglz"])
        return self.adorn_column(column)

    def make_generated(self, column, source):
        for name in ("enum", "domain", "collate", "notnull", "storage", "compression"):
            column.f.pop(name, None)
        family = self.family(source)
        wide = {"int": "bigint", "num": "double precision", "text": "text", "bool": "boolean", "json": "jsonb"}[family]
        column.f.update(family=family, type=(wide,), generated=self.fill(self.pick(VALUES[family]), source))

    def default(self, column):
        m = self.model
        for old in m.children(column, "default"):
            m.drop(old)
        if not self.on("default") or any(column.f.get(word) for word in ("generated", "identity", "serial")):
            return
        value = self.default_value(column) if self.chance(0.4) else None
        if value:
            m.new("default", None, parent=column, value=value)

    # -- constraints

    def constraint(self, table):
        kinds = ("check", "check", "unique", "foreign key", "foreign key", "primary key", "exclude")
        if table.f.get("partition_of") or table.f.get("of"):
            kinds = ("check",)
        elif self.partitioned(table):
            kinds = ("check", "check", "foreign key")
        kind = self.pick(k for k in kinds if self.on(k))
        return getattr(self, kind.replace(" ", "_"))(table) if kind else None

    def exclude(self, table):
        columns = self.model.children(table, "column")
        column = self.pick(c for c in columns if self.family(c) == "range")
        if column is not None:
            method, elements = "gist", [(Ref(column), " with &&")]
        else:
            column = self.pick(c for c in columns if self.family(c) in ("int", "uuid", "text"))
            method, elements = self.pick(["btree", "hash"]), [(Ref(column), " with =")] if column else []
            other = self.pick(c for c in columns if self.family(c) == "text" and self.is_own(c) and c is not column)
            if method == "btree" and other and self.chance(0.4):
                elements.append(("lower(", Ref(other), ") with ="))
        # Two that say the same are one to PostgreSQL.
        if column is None or any(column.uid in refs(e.f["elements"]) for e in self.model.children(table, "exclude")):
            return None
        exclude = self.model.new("exclude", self.name("exclude", table) if self.chance(0.5) else None, parent=table,
                                 method=method, elements=elements)
        if self.chance(0.3):
            exclude.f["where"] = self.test([c for c in columns if self.family(c) in ("int", "uuid", "bool", "num")], 0)
        exclude.f["deferrable"] = self.chance(0.2)
        return self.adorn_child(exclude)

    def check(self, table):
        columns = self.columns(table)
        test = self.test(columns)
        if test is None:
            return None
        # Names that PostgreSQL makes up for each table of a tree would be several.
        named = self.chance(0.6) or len(self.tree(table)) > 1 or self.partitioned(table)
        check = self.model.new("check", self.name("check", table) if named else None, parent=table, expr=test)
        names = set(refs(test)) & {c.uid for c in self.model.children(table, "column")}
        if len(names) == 1 and self.chance(0.3) and not self.partitioned(table):
            check.f["inline"] = next(iter(names))
        elif self.chance(0.1):
            check.f["not_valid"] = True
        elif self.chance(0.05) and not self.partitioned(table):
            check.f["no_inherit"] = True
        return self.adorn_child(check)

    def keyable(self, table):
        return [c for c in self.model.children(table, "column") if self.family(c) in KEYS]

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
        if not key.f.get("inline") and self.chance(0.1):
            key.f["with"] = "fillfactor = 60"
        return self.adorn_child(key)

    def key_over(self, table, columns, *kinds):
        """PostgreSQL makes one index of a primary key and a unique constraint over the same columns."""
        return [k for k in self.model.children(table, *kinds) if set(refs(k.f["columns"])) == {c.uid for c in columns}]

    def primary_key(self, table):
        if self.model.children(table, "primary key"):
            return None
        columns = self.some(self.keyable(table), 2)
        return self.key(table, "primary key", columns) if columns and not self.key_over(table, columns, "unique") else None

    def unique(self, table):
        columns = self.some(self.keyable(table), 3)
        same = self.key_over(table, columns, "unique", "primary key")
        return self.key(table, "unique", columns) if columns and not same else None

    def foreign_key(self, table):
        """To any table's key, itself and cycles included."""
        m = self.model
        keys = [k for k in m.all("primary key", "unique")
                if not k.f.get("deferrable") and not m[k.parent].f.get("partition_of") and
                bool(m[k.parent].f.get("unlogged")) == bool(table.f.get("unlogged"))]
        key = self.pick(keys)
        if key is None or any(m[c].f.get("domain") or m[c].f.get("generated") or self.family(m[c]) not in ("int", "text", "uuid")
                              for c in key.f["columns"]):
            return None
        columns = []
        for wanted in (m[ref] for ref in key.f["columns"]):
            fit = [c for c in m.children(table, "column") if self.family(c) == self.family(wanted) and c not in columns and
                   self.is_own(c) and not c.f.get("generated") and c.f.get("collate") == wanted.f.get("collate")]
            columns.append(self.pick(fit) or m.new(
                "column", self.name("column", table), parent=table, family=self.family(wanted),
                type=(FAMILIES[self.family(wanted)][0],), collate=wanted.f.get("collate")))
        for other in m.children(table, "foreign key"):
            # A key to a partitioned table has parts, whose names PostgreSQL makes up, and which its dump does not know.
            if set(refs(other.f["columns"])) == {c.uid for c in columns} and (other.f["table"].uid == key.parent or any(
                    self.partitioned(m[k]) for k in (key.parent, other.f["table"]))):
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
        fk.f["set"] = None
        if len(fk.f["columns"]) > 1 and fk.f["on delete"] in ("set null", "set default") and fk.f["match"] != "full":
            fk.f["set"] = self.pick([None, [fk.f["columns"][0]]])
        fk.f["deferrable"] = self.pick([None, None, None, "deferrable", "deferred"])
        fk.f["not_valid"] = self.chance(0.1) and not fk.f.get("inline") and not self.partitioned(self.model[fk.parent])

    # -- indexes

    def indexes(self, relation):
        for _ in range(self.rng.randint(0, 3)):
            self.index(relation)

    def index(self, relation):
        if not self.on("index"):
            return None
        own = relation.f.get("partition_of")
        index = self.model.new("index", self.name("index", relation) if own or self.chance(0.6) else None, parent=relation)
        if not self.change_index(index) or self.partitioned(relation) and not own and self.repeats(index):
            self.model.drop(index)
            return None
        return self.adorn_child(index)

    def repeats(self, index):
        """Whether the names that PostgreSQL makes up for a partition's indexes would be told apart by a number."""
        def columns(i):
            return [tuple(refs(e)) for e in i.f["elements"]]
        others = [i for i in self.model.children(self.model[index.parent], "index") if i is not index]
        return len(others) > 1 or any(columns(i) == columns(index) or "(" in str(i.f["elements"]) for i in others)

    def change_index(self, index):
        m, relation = self.model, self.model[index.parent]
        columns, f = self.columns(relation), index.f
        f.clear()
        special = [c for c in columns if self.family(c) in ("json", "texts", "range")]
        trigram = self.pick(e for e in m.all("extension") if e.name == "pg_trgm")
        texts = [c for c in columns if self.family(c) == "text" and self.is_own(c)]
        if trigram and texts and self.chance(0.2):
            f.update(method="gin", elements=[(Ref(self.pick(texts)), " gin_trgm_ops")], needs=Ref(trigram))
            return True
        if special and self.chance(0.5):
            column = self.pick(special)
            if self.family(column) == "range":
                f.update(method=self.pick(["gist", "spgist"]), elements=[(Ref(column),)])
            else:
                ops = self.pick(["", " jsonb_path_ops"]) if self.family(column) == "json" else ""
                f.update(method="gin", elements=[(Ref(column), ops)], **{"with": self.pick([None, "fastupdate = off"])})
            return True
        usable = [c for c in columns if self.family(c) in KEYS + ("bool",) or self.enum_of(c)]
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
        self.tree_index(f, relation, usable)
        return True

    def tree_index(self, f, relation, usable):
        f["elements"] = [self.element(column) for column in self.some(usable, 3)]
        f["unique"] = self.chance(0.15) and not self.partitioned(relation)
        if f["unique"] and self.chance(0.3):
            f["nulls"] = True
        others = [c for c in usable if c.uid not in set(refs(f["elements"]))]
        if others and self.chance(0.15):
            f["include"] = [Ref(self.pick(others))]
        if self.chance(0.15):
            f["with"] = self.pick(["fillfactor = 80", "deduplicate_items = off"])
        spots = [i for i, e in enumerate(f["elements"]) if e[0] == "("]
        if spots and self.chance(0.3):
            f["statistics"] = "%d = %d" % (spots[0] + 1, self.pick([7, 90]))
        if self.chance(0.2):
            # A predicate must be immutable: no time zones.
            f["where"] = self.test([c for c in usable if self.family(c) not in ("time", "texts", "json")], 0)

    def element(self, column):
        element = (Ref(column),)
        if self.family(column) in VALUES and self.chance(0.2):
            element = ("(",) + self.fill(self.pick(VALUES[self.family(column)]), column) + (")",)
        function = self.pick(f for f in self.model.all("function") if f.f.get("tests") == self.family(column))
        if function and self.family(column) in ("int", "text") and self.chance(0.1):
            cast = {"int": "::integer", "text": "::text"}[self.family(column)]
            return "(", Ref(function, "path"), "(", Ref(column), cast, "))"
        if self.family(column) == "text" and not column.f.get("domain") and self.chance(0.15):
            varchar = "var" in str(column.f.get("type", ("var",))[0])
            element += (' collate "C"',) if varchar or len(element) > 1 else (" text_pattern_ops",)
        return element + (self.pick(["", "", " desc", " asc nulls first", " desc nulls last"]),)

    def statistics(self, table):
        """Extended statistics, on columns and expressions."""
        if not self.on("statistics"):
            return None
        schema = self.model.schema_of(table)
        columns = [c for c in self.columns(table) if self.family(c) in KEYS + ("bool",) and not c.f.get("domain")]
        if len(columns) < 2:
            return None
        some = self.rng.sample(columns, min(len(columns), self.rng.randint(2, 3)))
        elements = [(Ref(c),) for c in some]
        if self.family(some[-1]) in VALUES and self.chance(0.3):
            elements[-1] = ("(",) + self.fill(self.pick(VALUES[self.family(some[-1])]), some[-1]) + (")",)
        statistics = self.model.new("statistics", self.name("statistics", schema) if self.chance(0.7) else None, parent=table,
                                    elements=elements)
        self.change_statistics(statistics)
        return self.adorn(statistics)

    def change_statistics(self, statistics):
        if not statistics.f.get("kinds") or self.chance(0.5):
            statistics.f["kinds"] = self.pick([None, ["ndistinct"], ["mcv", "dependencies"], ["ndistinct", "mcv"]])
        statistics.f["target"] = self.pick([None, None, 50, 0])
