"""Changes between the two versions."""
from build import FAMILIES, PRIVILEGES, TESTS, TEXTS, refs
from model import ROLES, Ref
from views import Builder

NAMED = ("schema", "table", "column", "check", "unique", "primary key", "foreign key", "exclude", "index", "statistics", "enum",
         "label", "domain", "composite", "attribute", "sequence", "view", "matview", "vcolumn", "function", "aggregate",
         "trigger", "rule", "policy", "publication")
# What cannot be without at least one of its parts.
PARTS = (("view", "vcolumn"), ("matview", "vcolumn"), ("enum", "label"), ("composite", "attribute"))
# How values of one family become values of another.
CONVERSIONS = {"int": "length({}::text)", "text": "{}::text", "bool": "{} is not null", "json": "to_jsonb({})"}


class Changer(Builder):
    def __init__(self, rng, kinds, model):
        super().__init__(rng, kinds, model)
        self.before = model.copy()

    def change(self, count):
        choices = [self.add, self.add, self.drop, self.rename, self.rename, self.alter, self.alter, self.alter, self.column_type,
                   self.column_null, self.default_change, self.adornment, self.enum_labels, self.swap_name, self.detach,
                   self.move, self.part_bounds, self.inner_type, self.own_of_part, self.rename_and_retype, self.disinherit,
                   self.belonging, self.repartition]
        done = 0
        for _ in range(count * 4):
            if done < count and self.rng.choice(choices)():
                done += 1

    # -- each says whether it did something

    def add(self):
        kind = self.pick(["table", "column", "column", "column", "constraint", "constraint", "index", "index", "enum", "domain",
                          "domain_check", "composite", "attribute", "sequence", "view", "matview", "vcolumn", "function",
                          "aggregate", "trigger", "rule", "policy", "schema", "part", "partition", "default_privileges",
                          "statistics", "extension", "typed", "publication"])
        if kind in ("column", "constraint", "index", "statistics"):
            table = self.pick(t for t in self.model.all("table") if kind == "index" or not t.f.get("partition_of") and
                              (kind != "column" or not t.f.get("of")))
            if table is None or not self.on(kind) and kind in ("index", "statistics"):
                return False
            made = getattr(self, kind)(table)
            if made and kind == "column" and made.f.get("notnull") and self.chance(0.7):
                self.backfill(made)
            return bool(made)
        if kind in ("domain_check", "attribute", "vcolumn"):
            thing = self.pick(t for t in self.model.all({"domain_check": "domain", "attribute": "composite"}.get(kind, "view"))
                              if t.f.get("form") != "star")
            if thing:
                getattr(self, kind)(thing)
            return bool(thing)
        if kind == "part":
            table = self.pick(t for t in self.model.all("table") if t.f.get("partition_by"))
            return bool(table) and bool(self.part(table))
        if not self.on(kind):
            return False
        getattr(self, kind)()
        return True

    def backfill(self, column):
        """What rows that exist get."""
        values = {"int": "3", "num": "1.5", "text": "'a'", "time": "'2021-01-01'", "bool": "true", "json": "'{}'",
                  "uuid": "gen_random_uuid()", "texts": "'{a}'"}
        if self.family(column) in values and not column.f.get("generated") and not column.f.get("domain"):
            column.f["backfill"] = (values[self.family(column)],)

    def drop(self):
        thing = self.pick(t for t in self.model.things.values()
                          if not (t.kind == "schema" and t.name == "public") and t.kind not in ("label", "output") and
                          not (t.kind == "column" and self.key_of_partitions(t)))
        if thing is None or len(self.closure(thing)) > 8:
            return False
        self.model.drop(thing)
        self.tidy()
        return True

    def closure(self, thing, seen=None):
        seen = {thing.uid} if seen is None else seen
        for user in self.model.users(thing):
            if user.uid not in seen:
                seen.add(user.uid)
                self.closure(user, seen)
        return seen

    def tidy(self):
        """What cannot stand without parts."""
        m = self.model
        for kind, part in PARTS:
            for thing in m.all(kind):
                if thing.uid in m.things and thing.f.get("form") != "star" and not m.children(thing, part):
                    m.drop(thing)
                    return self.tidy()
        return None

    def key_of_partitions(self, column):
        return column.uid in self.key_columns(self.model[column.parent])

    def rename(self):
        thing = self.pick(t for t in self.model.all(*NAMED) if t.name is not None and
                          t.name != "public" and not t.f.get("inline") and not t.f.get("bare"))
        return thing is not None and self.rename_this(thing)

    def rename_this(self, thing):
        old = thing.name
        if thing.kind == "label" and not self.model.shared:
            thing.name += " renamed"
        else:
            parent = self.model[thing.parent] if thing.parent else self.model[thing.schema] if thing.schema else None
            thing.name = self.name({"matview": "view"}.get(thing.kind, thing.kind), parent)
        if self.was_there(thing):
            thing.name = old
            return False
        self.follow(thing)
        return old != thing.name

    def was_there(self, thing):
        """Whether the first version has another such thing of its name: then it would be taken for that."""
        before = self.before
        def scope(model, t):
            return t.parent or t.schema
        return any(t.name == thing.name and t.uid != thing.uid and scope(before, t) == scope(self.model, thing)
                   for t in before.all(thing.kind))

    def follow(self, thing):
        """View columns that are called as the column is."""
        for v in self.model.all("vcolumn"):
            if v.f.get("bare") and thing.uid in (r.uid for r in v.f["expr"] if isinstance(r, Ref)):
                taken = {c.name for c in self.model.children(self.model[v.parent], "vcolumn") if c is not v}
                if thing.name in taken:
                    v.f["bare"] = False
                else:
                    v.name = thing.name
                    self.follow(v)

    def swap_name(self):
        """A rename, and something new of the old name."""
        column = self.pick(c for c in self.model.all("column") if not self.partitioned(self.model[c.parent]))
        if column is None or not self.chance(0.3):
            return False
        table, old = self.model[column.parent], column.name
        if not self.rename_this(column):
            return False
        if self.chance(0.5) and self.family(column) and self.is_own(column):
            fresh = self.namesake(column)
        else:
            fresh = self.column(table)
        fresh.name = old
        self.follow(fresh)
        return True

    def namesake(self, column):
        """Another column of its type, which some of what spoke of it speaks of from now on, in the same words."""
        fresh = self.model.new("column", None, parent=self.model[column.parent], family=column.f["family"], type=column.f["type"])
        for user in self.model.users(column):
            if user.kind in ("policy", "check", "trigger", "vcolumn", "statistics", "rule", "view", "matview") and \
                    not user.f.get("inline") and self.chance(0.6):
                user.f = self.moved(user.f, {column.uid: fresh})
        return fresh

    def repartition(self):
        """A table that is partitioned in another way, so that it is made anew, with the partitions that it had."""
        m = self.model
        table = self.pick(t for t in m.all("table") if t.f.get("by") == "int" and not t.f.get("partition_of"))
        if table is None or not self.chance(0.5):
            return False
        strategy, elements = table.f["partition_by"]
        table.f["partition_by"] = (self.pick(s for s in ("range", "list", "hash") if s != strategy), elements)
        parts = [t for t in self.heirs(table) if t.f.get("partition_of")]
        for n, part in enumerate(parts):
            part.f["bounds"] = self.bounds(table, n)
        table.f["parts"] = len(parts)
        return True

    def detach(self):
        """A partition goes on as a table of its own, with all that it had from its parent. The way back attaches it."""
        m = self.model
        part = self.pick(t for t in m.all("table") if t.f.get("partition_of"))
        if part is None or not self.chance(0.5):
            return False
        parent = m[part.f["partition_of"]]
        inherited = m.children(parent, "check", "primary key", "index", "column")
        if m.children(part) or part.f.get("partition_by") or parent.f.get("partition_of") or \
                len([t for t in inherited if t.kind == "index"]) > 1:
            return False
        self.make_own(part, inherited)
        del part.f["partition_of"], part.f["bounds"]
        return True

    def make_own(self, table, inherited):
        """Gives a table what it had from another. What it had itself over that is over its own by now."""
        m, columns = self.model, {}
        hanging = [t for t in m.things.values() if t.parent == table.uid]
        for thing in sorted(inherited, key=lambda t: t.kind != "column"):
            fields = self.moved(thing.f, columns)
            named = thing.name if thing.kind in ("column", "check") else None
            if thing.kind == "column":
                fields.pop("statistics", None)
            copy = m.new(thing.kind, named, parent=table, **fields)
            columns[thing.uid] = copy
            for default in m.children(thing, "default"):
                m.new("default", None, parent=copy, value=default.f["value"])
        for thing in hanging:
            thing.f = self.moved(thing.f, columns)

    def disinherit(self):
        """A table that inherits no longer does, and keeps its columns. The way back makes it inherit."""
        m = self.model
        table = self.pick(t for t in m.all("table") if t.f.get("inherits"))
        if table is None or m.children(table, "setting") or any(t.parent != table.uid for t in m.users(table)) or m.children(table, "policy", "rule", "view"):
            return False
        parent = m[table.f["inherits"][-1]]
        checks = [c for p in self.ancestors(parent) for c in m.children(p, "check") if not c.f.get("no_inherit")]
        if any(c.f.get("inline") or c.f.get("not_valid") for c in checks) or \
                any(c.f.get("identity") or c.f.get("serial") for c in self.columns(parent)):
            return False
        table.f["inherits"] = table.f["inherits"][:-1]
        self.make_own(table, self.columns(parent) + checks)
        return True

    def ancestors(self, table):
        found = [table]
        for t in found:
            found += [self.model[ref] for ref in t.f.get("inherits", ()) if self.model[ref] not in found]
        return found

    def moved(self, value, columns):
        """Fields with the references to one table's columns turned to another's."""
        if isinstance(value, Ref):
            return Ref(columns[value.uid], value.form) if value.uid in columns else value
        if isinstance(value, dict):
            return {k: self.moved(v, columns) for k, v in value.items()}
        if isinstance(value, (list, tuple)):
            return type(value)(self.moved(v, columns) for v in value)
        return value

    def alter(self):
        changes = {"domain": self.change_domain, "sequence": self.change_sequence, "foreign key": self.change_foreign_key,
                   "table": self.change_table, "index": self.change_index, "function": self.change_function_safely,
                   "trigger": self.change_trigger, "policy": self.change_policy, "check": self.change_check,
                   "view": self.change_view, "matview": self.change_view, "column": self.change_column,
                   "unique": self.change_key, "primary key": self.change_key, "statistics": self.change_statistics,
                   "aggregate": self.change_aggregate, "rule": self.change_rule, "setting": self.change_setting,
                   "vcolumn": self.change_vcolumn, "publication": self.change_publication}
        thing = self.pick(t for t in self.model.all(*changes) if t.kind != "column" or self.chance(0.3))
        if thing is None:
            return False
        if thing.kind == "index" and thing.f.get("whole"):
            return False
        result = changes[thing.kind](thing)
        if thing.kind == "index" and (not result or self.partitioned(self.model[thing.parent]) and self.repeats(thing)):
            self.model.drop(thing)
        if thing.kind == "policy" and not (thing.f.get("using") or thing.f.get("with check")):
            self.model.drop(thing)
        return True

    def change_function_safely(self, fn):
        """Functions that share a name keep their arguments; what is of a type keeps it for those that call it."""
        kept = dict(fn.f)
        self.change_function(fn)
        if fn.f["arguments"] != kept["arguments"] and any(
                f.name == fn.name and f is not fn for f in self.model.all("function", "aggregate")):
            fn.f = kept

    def change_check(self, check):
        parent = self.model[check.parent]
        if parent.kind == "domain":
            check.f["expr"] = self.domain_test(parent)
            return
        if check.f.get("inline"):
            test = self.test([self.model[check.f["inline"]]])
        else:
            test = self.test(self.columns(parent))
        if test:
            check.f["expr"] = test
        if not check.f.get("inline"):
            check.f["not_valid"] = self.chance(0.1)

    def change_key(self, key):
        if any(f.f["on"].uid == key.uid for f in self.model.all("foreign key")) or self.partitioned(self.model[key.parent]):
            return
        if key.f.get("deferrable"):
            key.f["deferrable"] = None
        elif not key.f.get("inline"):
            key.f["columns"] = self.rng.sample(key.f["columns"], len(key.f["columns"]))
            if key.kind == "unique":
                key.f["nulls"] = not key.f.get("nulls")

    def change_view(self, view):
        roll = self.rng.random()
        columns = self.model.children(view, "vcolumn")
        if roll < 0.4 and view.f["form"] != "star":
            self.vcolumn(view)
        elif roll < 0.7:
            self.change_where(view)
        elif roll < 0.85 and len(columns) > 1:
            unused = [c for c in columns if not self.model.users(c)]
            if unused:
                self.model.drop(self.pick(unused))
        elif view.kind == "view":
            self.change_options(view)

    def change_column(self, column):
        f = column.f
        roll = self.rng.random()
        if roll < 0.3:
            f["statistics"] = self.pick([None, 10, 300])
        elif roll < 0.5 and self.family(column) == "text":
            f["storage"] = self.pick([None, "external", "main"])
        elif roll < 0.7 and f.get("identity"):
            f["identity"] = (self.pick(["always", "by default"]), self.pick(["", "start 7", "increment 3"]))
        elif f.get("generated"):
            source = next(r.uid for r in f["generated"] if isinstance(r, Ref))
            self.make_generated(column, self.model[source])
        elif self.on("identity") and self.family(column) == "int" and not f.get("serial") and not f.get("domain") and \
                f["type"][0] in ("integer", "bigint") and not self.partitioned(self.model[column.parent]) and \
                not self.set_to_default(column):
            if f.get("identity"):
                f["identity"] = None
            else:
                for d in self.model.children(column, "default"):
                    self.model.drop(d)
                f.update(identity=("always", ""), notnull=True)

    def set_to_default(self, column):
        return any(column.uid in (r.uid for r in fk.f["columns"]) and "set" in str((fk.f["on delete"], fk.f["on update"]))
                   for fk in self.model.all("foreign key"))

    def column_type(self):
        column = self.pick(c for c in self.model.all("column") if self.family(c) and not c.f.get("serial") and
                           not c.f.get("generated") and not c.f.get("identity") and not self.key_of_partitions(c))
        if column is None:
            return False
        f = column.f
        users = [u for u in self.model.users(column) if u.kind != "default"]
        if users and not f.get("domain"):
            f["type"] = (self.pick(FAMILIES[f["family"]]),)
            return True
        if users:
            return False
        family, type_, more = self.type()
        for name in ("enum", "domain", "collate", "storage", "compression"):
            f.pop(name, None)
        f.update(family=family, type=type_, **more)
        for word in ("using", "back"):
            f.pop(word, None)
        if family in CONVERSIONS and not more and self.chance(0.6):
            f["using"] = self.fill(CONVERSIONS[family], column)
        self.default(column)
        return True

    def column_null(self):
        column = self.pick(c for c in self.model.all("column") if not c.f.get("identity") and not c.f.get("serial") and
                           not self.key_of_partitions(c) and not self.identified(c))
        if column is None:
            return False
        column.f["notnull"] = not column.f.get("notnull")
        return True

    def identified(self, column):
        """Whether an index over it tells the table's rows."""
        table = self.model[column.parent]
        return any(column.uid in refs(self.model[uid].f) for uid in refs(table.f.get("replica identity")))

    def default_change(self):
        column = self.pick(self.model.all("column"))
        if column is None or not self.on("default"):
            return False
        self.default(column)
        return True

    def adornment(self):
        things = [t for t in self.model.things.values() if t.kind not in ("default", "label", "vcolumn") and
                  t.kind not in ("output", "setting") and not t.f.get("inline") and t.name != "public"]
        thing = self.pick(things)
        if thing is None:
            return False
        roll = self.rng.random()
        if roll < 0.4 and self.on("comment"):
            thing.comment = self.pick([None] + TEXTS)
        elif roll < 0.6 and self.on("owner") and self.ownable(thing):
            thing.owner = self.pick([None] + list(ROLES))
            thing.grants = [g for g in thing.grants if thing.owner not in g["to"]]
        elif self.on("grant") and thing.kind in PRIVILEGES:
            if thing.grants and self.chance(0.6):
                thing.grants.remove(self.pick(thing.grants))
            else:
                self.grant(thing)
        return True

    def enum_labels(self):
        enum = self.pick(self.model.all("enum"))
        if enum is None:
            return False
        labels = sorted(self.model.children(enum, "label"), key=lambda v: v.f["place"])
        roll = self.rng.random()
        if roll < 0.5 or len(labels) < 2:
            self.label(enum, self.pick([labels[0].f["place"] - 1, labels[-1].f["place"] + 1, labels[0].f["place"] + 0.5]))
        elif roll < 0.75:
            label = self.pick(labels)
            if len(self.closure(label)) > 6:
                return False
            self.model.drop(label)
            self.tidy()
        else:
            a, b = self.rng.sample(labels, 2)
            a.f["place"], b.f["place"] = b.f["place"], a.f["place"]
        return True

    def rename_and_retype(self):
        """A column of another name, another type and another default, and whatever its type is called by then."""
        column = self.pick(c for c in self.model.all("column") if c.f.get("type"))
        if column is None or not self.rename_this(column):
            return False
        for ref in refs(column.f["type"]):
            if self.model[ref].kind in NAMED:
                self.rename_this(self.model[ref])
        family, users = self.family(column), [u for u in self.model.users(column) if u.kind != "default"]
        if family in FAMILIES and self.is_own(column) and not self.fixed(column):
            column.f["type"] = (self.pick(FAMILIES[family]),)
        if not users and self.chance(0.5):
            self.default(column)
        return True

    def fixed(self, column):
        """Whether its type is not free: by what fills it, or by what depends on it."""
        return any(column.f.get(word) for word in ("serial", "generated", "identity")) or self.key_of_partitions(column)

    def belonging(self):
        sequence = self.pick(self.model.all("sequence"))
        if sequence is None or not self.chance(0.3):
            return False
        self.own_sequence(sequence)
        return True

    # -- of partitions and types

    def move(self):
        """Into another schema: to the language, another thing of the same name."""
        thing = self.pick(self.model.all("table", "view", "matview", "function", "enum", "domain", "composite", "sequence"))
        schema = self.any_schema()
        if thing is None or thing.schema == schema.uid or thing.f.get("owned") or not self.chance(0.3) or \
                thing.name in self.taken({"matview": "view"}.get(thing.kind, thing.kind), schema) or \
                any(t.kind in ("index", "unique", "primary key", "exclude", "statistics") and t.name
                    for t in self.model.children(thing)) or len(self.closure(thing)) > 12:
            return False
        thing.schema = schema.uid
        return True

    def part_bounds(self):
        """Other bounds for a partition."""
        part = self.pick(t for t in self.model.all("table") if t.f.get("partition_of"))
        if part is None:
            return False
        parent = self.model[part.f["partition_of"]]
        bounds = self.bounds(parent, parent.f["parts"])
        parent.f["parts"] += 1
        if bounds is None or part.f["bounds"] == ("default",):
            return False
        part.f["bounds"] = bounds
        return True

    def own_of_part(self):
        """One more thing that a partition has for itself."""
        part = self.pick(t for t in self.model.all("table") if t.f.get("partition_of"))
        if part is None:
            return False
        if not self.model.children(part, "setting"):
            self.own(part)
        else:
            self.model.drop(self.pick(self.model.children(part, "setting")))
        return True

    def inner_type(self):
        """Another type for an attribute, or for what a domain is over."""
        thing = self.pick(t for t in self.model.all("attribute", "domain"))
        if thing is None or not self.chance(0.5):
            return False
        if thing.kind == "domain":
            if not thing.f["family"]:
                return False
            thing.f["type"] = (self.pick(FAMILIES[thing.f["family"]]),)
        else:
            if self.model.users(thing):
                return False
            for word in ("collate", "enum", "domain"):
                thing.f.pop(word, None)
            family, type_, more = self.type(self.model[thing.parent])
            thing.f.update(type=type_, family=family, **more)
        return True
