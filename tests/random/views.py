"""Views, materialized views and policies: what reads tables."""
from build import VALUES, refs
from model import ROLES, Ref
from routines import BASES, Routines

COMPARED = ("int", "text", "uuid")
FORMS = ("plain", "plain", "plain", "group", "distinct", "union", "with", "star", "list", "sorted", "inner")
STARS = ("star", "with", "inner")


class Views(Routines):
    def view(self):
        return self.any_view("view")

    def matview(self):
        return self.any_view("matview")

    def relations(self):
        return [r for r in self.model.all("table", "view", "matview") if not r.f.get("partition_of") and self.columns(r)]

    def readable(self, kind):
        """What a new view of this kind may read: functions that give rows too."""
        tables = [f for f in self.model.all("function") if f.f["shape"] == "table"]
        return [r for r in self.relations() if kind == "view" or not self.owned_view(r) and not self.is_empty(r)] + \
            ([self.pick(tables)] if tables and self.chance(0.3) else [])

    def any_view(self, kind):
        m, schema = self.model, self.any_schema()
        bases = self.readable(kind)
        base = self.pick(bases)
        if base is None:
            return None
        view = m.new(kind, self.name("view", schema), schema=schema, form=self.pick(FORMS))
        view.f["from"] = [self.source(base, "t", None)]
        other = self.pick(bases)
        pair = self.pick(self.pairs(self.columns(base), self.columns(other)))
        if other is not base and pair and self.chance(0.4):
            view.f["from"].append(self.source(other, "u", ("t.", Ref(pair[0]), " = u.", Ref(pair[1]))))
            view.f["join"] = self.pick([" join ", " join ", " left join "])
        if view.f["form"] != "star":
            for _ in range(self.rng.randint(1, 5)):
                self.vcolumn(view)
            if not m.children(view):
                m.drop(view)
                return None
        self.change_where(view)
        if kind == "view" and self.chance(0.3):
            self.change_options(view)
        if kind == "matview":
            view.f["empty"] = self.chance(0.1)
            self.indexes(view)
            if self.chance(0.15):
                self.statistics(view)
        return self.adorn(view)

    def source(self, relation, alias, on):
        # Another function of its name may take a null of another type.
        call = (Ref(relation, "path"), "(null::%s)" % BASES[relation.f["family"]]) if relation.kind == "function" else \
            (Ref(relation, "path"),)
        return call, alias, on

    def relation(self, source):
        return self.model[source[0][0]]

    def change_where(self, view):
        columns = self.columns(self.relation(view.f["from"][0]))
        view.f["where"] = self.test(columns, prefix="t.") if self.chance(0.4) else None
        if view.f["form"] == "union":
            view.f["other"] = self.test(columns, prefix="t.")
        other = self.pick(r for r in self.relations()
                          if (r.kind != "view" or not self.model.all("matview")) and not self.is_empty(r))
        if other and other is not view and self.chance(0.15) and not self.reads(other, view):
            pair = self.pick(self.pairs(self.columns(other), columns))
            if pair:
                view.f["where"] = ("exists (select from ", Ref(other, "path"), " o where o.", Ref(pair[0]), " = t.",
                                   Ref(pair[1]), ")")

    def reads(self, relation, view):
        """Whether it is the view, or something in whatever it is made of is."""
        seen, todo = set(), [relation]
        while todo:
            thing = todo.pop()
            if thing is view:
                return True
            if thing.uid not in seen:
                seen.add(thing.uid)
                todo += [self.model[uid] for uid in refs(thing.f)] + [c for c in self.model.children(thing)]
        return False

    def change_options(self, view):
        options = [None, "security_invoker = true", "security_barrier = true", "security_barrier = false"]
        if view.f["form"] in ("plain", "list") and len(view.f["from"]) == 1 and \
                self.relation(view.f["from"][0]).kind == "table" and not any(
                    c.f.get("computed") for c in self.model.children(view, "vcolumn")):
            options += ["check_option = local", "check_option = cascaded"]
        view.f["with"] = self.pick(options)

    def owned_view(self, relation):
        """Whether it is, or reads, a view that belongs to someone."""
        if relation.kind == "view" and relation.owner:
            return True
        return any(self.owned_view(self.model[uid]) for uid in refs([relation.f.get("from"), relation.f.get("where")])
                   if self.model[uid].kind in ("view", "matview"))

    def is_empty(self, relation):
        """Whether it is, or reads, a materialized view that was not filled, so that it cannot be read."""
        return bool(relation.f.get("empty")) or relation.kind in ("view", "matview") and any(
            self.is_empty(self.model[uid]) for uid in refs([relation.f.get("from"), relation.f.get("where")])
            if self.model[uid].kind in ("view", "matview"))

    def vcolumn(self, view):
        """One more column, from any of what the view reads."""
        source = self.pick(view.f["from"])
        # Not all types are sorted and compared.
        compared = view.f["form"] in ("distinct", "group", "sorted")
        alias, column = source[1], self.pick(c for c in self.columns(self.relation(source))
                                             if not compared or self.family(c) or self.enum_of(c))
        if column is None:
            return None
        family, own = self.family(column), self.is_own(column)
        f = {"family": family, "expr": (alias + ".", Ref(column))}
        for word in ("enum", "domain"):
            if column.f.get(word):
                f[word] = column.f[word]
        if not own and not f.get("enum") and not f.get("domain"):
            f["family"] = None
        if column.name not in self.taken("vcolumn", view) and self.chance(0.4) and view.f["form"] != "list":
            # Its name is the column's, so it changes with that.
            name, f["bare"] = column.name, True
        else:
            name = self.name("vcolumn", view)
            self.compute(view, column, alias, f)
        made = self.model.new("vcolumn", name, parent=view, **f)
        self.change_vcolumn(made)
        return self.adorn_column(made)

    def change_vcolumn(self, column):
        """What a view has of its own of a column: a default for inserts, or how a materialized view keeps it."""
        view = self.model[column.parent]
        column.f["default"] = column.f["set"] = None
        if view.kind == "matview" and self.chance(0.1):
            column.f["set"] = "set (n_distinct = -1)"
        elif view.kind == "view" and self.family(column) and not column.f.get("domain") and self.chance(0.1):
            column.f["default"] = self.default_value(column)

    def compute(self, view, column, alias, f):
        """Sometimes, an expression over the column in its place."""
        m, family, prefix = self.model, self.family(column), alias + "."
        if view.f["form"] == "group" and family in COMPARED + ("num", "time") and self.chance(0.6):
            aggregate = self.pick(a for a in m.all("aggregate") if a.f["takes"] == family)
            f.update(aggregate=True, computed=True)
            if aggregate and self.chance(0.5):
                cast = {"int": "::integer", "text": "::text"}[family]
                f.update(family="text", expr=(Ref(aggregate, "path"), "(", prefix, Ref(column), cast, ")"))
            else:
                f.update(family="int", expr=self.fill(self.pick(["count({})", "count(distinct {})"]), column, prefix))
            f.pop("domain", None)
        elif family in VALUES and self.is_own(column) and self.chance(0.3):
            f.update(expr=self.fill(self.pick(VALUES[family]), column, prefix), computed=True)
        elif view.f["form"] == "plain" and family in COMPARED and self.chance(0.1):
            f.update(expr=self.fill("row_number() over (partition by {})", column, prefix), computed=True, family="int")
            f.pop("domain", None)

    # -- policies

    def policy(self):
        m = self.model
        table = self.pick(t for t in m.all("table") if self.columns(t))
        if table is None:
            return
        policy = m.new("policy", self.name("policy", table), parent=table)
        self.change_policy(policy)
        if not (policy.f.get("using") or policy.f.get("with check")):
            m.drop(policy)
            return
        self.adorn_child(policy)

    def change_policy(self, p):
        f, table = p.f, self.model[p.parent]
        fixed = (f.get("for"), f.get("restrictive"))
        f.clear()
        f["for"] = self.pick([None, "select", "insert", "update", "delete", "all"])
        f["restrictive"] = self.chance(0.2)
        if fixed[0] is not None and self.chance(0.7):
            f["for"], f["restrictive"] = fixed
        f["roles"] = self.some(ROLES, 2) if self.chance(0.6) else []
        columns = self.columns(table)
        if f["for"] != "insert":
            f["using"] = self.policy_test(table, columns)
        if f["for"] in ("insert",) or (f["for"] not in ("select", "delete") and self.chance(0.4)):
            f["with check"] = self.policy_test(table, columns)

    def policy_test(self, table, columns):
        other = self.pick(r for r in self.relations() if r is not table)
        if other is not None and self.chance(0.35):
            inner = self.test(self.columns(other), 0, "o.")
            pair = self.pick(self.pairs(columns, self.columns(other)))
            if pair:
                inner = ("o.", Ref(pair[1]), " = ", Ref(table), ".", Ref(pair[0])) + ((" and ",) + inner if inner else ())
            if inner:
                return ("exists (select 1 from ", Ref(other, "path"), " o where ") + inner + (")",)
        test = self.test(columns)
        if test is None or self.chance(0.2):
            return self.pick([("current_user = 'role_a'",), ("true",), ("(select current_setting('x.y', true)) = 'on'",)])
        return test


# In the order in which they are made: what is made later may use what is there.
FIRST = [("schema", 2), ("extension", 1), ("enum", 2), ("domain", 2), ("composite", 2), ("sequence", 2), ("table", 6),
         ("function", 4), ("aggregate", 1), ("partition", 1), ("domain", 1), ("typed", 1), ("table", 6), ("view", 4),
         ("matview", 2), ("function", 4), ("view", 4), ("typed", 1)]
HANGING = [("trigger", 4), ("policy", 6), ("default_privileges", 2), ("rule", 1),
           ("publication", 1)]


class Builder(Views):
    def build(self, size=1.0):
        """The first version."""
        for kind, most in FIRST:
            if self.on(kind):
                for _ in range(self.rng.randint(kind in ("table", "schema"), max(1, round(most * size)))):
                    getattr(self, kind)()
        for table in self.model.all("table"):
            # Over tables that were made later too: cycles.
            if self.on("foreign key") and not table.f.get("partition_of") and not table.f.get("of") and self.chance(0.2):
                self.foreign_key(table)
        for kind, most in HANGING:
            if self.on(kind):
                for _ in range(self.rng.randint(0, most)):
                    getattr(self, kind)()
        if self.on("sequence"):
            self.own_sequences()
        return self.model

