"""Changes between the two versions."""
from build import FAMILIES, PRIVILEGES, TESTS, TEXTS, Builder
from model import ROLES, Ref

NAMED = ("schema", "table", "column", "check", "unique", "primary key", "foreign key", "index", "enum", "label", "domain",
         "composite", "attribute", "sequence", "view", "matview", "vcolumn", "function", "trigger", "policy")


class Changer(Builder):
    def __init__(self, rng, kinds, model):
        super().__init__(rng, kinds)
        self.model = model

    def change(self, count):
        choices = [self.add, self.add, self.drop, self.rename, self.rename, self.alter, self.alter, self.alter, self.column_type,
                   self.column_null, self.default_change, self.adornment, self.enum_labels, self.swap_name, self.detach]
        done = 0
        for _ in range(count * 4):
            if done < count and self.rng.choice(choices)():
                done += 1

    # -- each says whether it did something

    def add(self):
        kind = self.pick(["table", "column", "column", "column", "constraint", "constraint", "index", "index", "enum", "domain",
                          "domain_check", "composite", "attribute", "sequence", "view", "matview", "vcolumn", "function",
                          "trigger", "policy", "schema", "part", "default_privileges"])
        if kind in ("column", "constraint", "index"):
            table = self.pick(t for t in self.model.all("table")
                              if not t.f.get("partition_of") and (kind != "index" or self.on("index")))
            return bool(table) and bool(getattr(self, kind)(table)) or kind == "index"
        if kind in ("domain_check", "attribute", "vcolumn"):
            thing = self.pick(self.model.all({"domain_check": "domain", "attribute": "composite", "vcolumn": "view"}[kind]))
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

    def drop(self):
        thing = self.pick(t for t in self.model.things.values()
                          if not (t.kind == "schema" and t.name == "public") and t.kind != "label" and
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
        for kind, part in (("view", "vcolumn"), ("matview", "vcolumn"), ("enum", "label"), ("composite", "attribute")):
            for thing in m.all(kind):
                if thing.uid in m.things and not m.children(thing, part):
                    m.drop(thing)
                    return self.tidy()
        return None

    def key_of_partitions(self, column):
        table = self.model[column.parent]
        return bool(table.f.get("partition_by")) and column.uid in [r[0].uid for r in table.f["partition_by"][1]]

    def rename(self):
        thing = self.pick(t for t in self.model.all(*NAMED) if t.name is not None and
                          t.name != "public" and not t.f.get("inline") and not t.f.get("bare"))
        if thing is None:
            return False
        kind = thing.kind
        if kind == "label":
            thing.name += " renamed"
        else:
            parent = self.model[thing.parent] if thing.parent else self.model[thing.schema] if thing.schema else None
            thing.name = self.name({"matview": "view"}.get(kind, kind), parent)
        self.follow(thing)
        return True

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
        column.name = self.name("column", table)
        self.follow(column)
        fresh = self.column(table)
        fresh.name = old
        return True

    def detach(self):
        """A partition goes on as a table of its own, with all that it had from its parent. The way back attaches it."""
        m = self.model
        part = self.pick(t for t in m.all("table") if t.f.get("partition_of"))
        if part is None or not self.chance(0.5):
            return False
        parent = m[part.f["partition_of"]]
        inherited = m.children(parent, "check", "primary key", "index", "column")
        if any(t.kind == "check" and t.name is None for t in inherited) or m.children(part) or \
                len([t for t in inherited if t.kind == "index"]) > 1:
            return False
        columns = {}
        for thing in sorted(inherited, key=lambda t: t.kind != "column"):
            fields = self.moved(thing.f, columns)
            named = thing.name if thing.kind in ("column", "check") else None
            if thing.kind == "column":
                fields.pop("statistics", None)
            copy = m.new(thing.kind, named, parent=part, **fields)
            columns[thing.uid] = copy
            for default in m.children(thing, "default"):
                m.new("default", None, parent=copy, value=default.f["value"])
        del part.f["partition_of"], part.f["bounds"]
        return True

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
                   "unique": self.change_key, "primary key": self.change_key}
        thing = self.pick(t for t in self.model.all(*changes) if t.kind != "column" or self.chance(0.3))
        if thing is None:
            return False
        result = changes[thing.kind](thing)
        if thing.kind == "index" and (not result or self.partitioned(self.model[thing.parent]) and self.repeats(thing)):
            self.model.drop(thing)
        if thing.kind == "policy" and not (thing.f.get("using") or thing.f.get("with check")):
            self.model.drop(thing)
        return True

    def change_function_safely(self, fn):
        self.change_function(fn)

    def change_check(self, check):
        parent = self.model[check.parent]
        if parent.kind == "domain":
            check.f["expr"] = (self.pick(TESTS[parent.f["family"]]).replace("{}", "value"),)
            return
        if check.f.get("inline"):
            test = self.test([self.model[check.f["inline"]]])
        else:
            test = self.test(self.model.children(parent, "column"))
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
        if roll < 0.4:
            self.vcolumn(view)
        elif roll < 0.7:
            ref = view.f["from"][0][0]
            view.f["where"] = self.test(self.sources(self.model[ref]), prefix="t.") if self.chance(0.7) else None
        elif roll < 0.85 and columns:
            unused = [c for c in columns if not self.model.users(c)]
            if unused:
                self.model.drop(self.pick(unused))
                self.tidy()
        elif view.kind == "view":
            view.f["with"] = self.pick([None, "security_invoker = true", "security_barrier = true"])

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
        self.default(column)
        return True

    def column_null(self):
        column = self.pick(c for c in self.model.all("column") if not c.f.get("identity") and not c.f.get("serial") and
                           not self.key_of_partitions(c) and not self.set_null(c))
        if column is None:
            return False
        column.f["notnull"] = not column.f.get("notnull")
        return True

    def set_null(self, column):
        return False

    def default_change(self):
        column = self.pick(self.model.all("column"))
        if column is None or not self.on("default"):
            return False
        self.default(column)
        return True

    def adornment(self):
        things = [t for t in self.model.things.values() if t.kind not in ("default", "label", "vcolumn") and
                  not t.f.get("inline") and t.name != "public"]
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
