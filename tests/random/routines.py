"""Functions, procedures, aggregates, and the triggers and rules that call them."""
from build import TESTS, refs
from model import Ref
from partitions import Partitions

BASES = {"int": "integer", "text": "text"}
SHAPES = ("test", "test", "plain", "query", "trigger", "plpgsql", "rows", "setof", "procedure", "table", "atomic", "return",
          "user", "outs", "step", "variadic", "reader")


class Routines(Partitions):
    def function(self):
        m, schema = self.model, self.any_schema()
        fn = m.new("function", self.name("function", schema), schema=schema)
        fn.f.update(shape=self.pick(SHAPES), family=self.pick(["int", "text"]))
        self.change_function(fn)
        if self.chance(0.15):
            self.overload(fn)
        return self.adorn(fn)

    def overload(self, fn):
        """Gives it the name of another one that takes other arguments."""
        def types(f):
            return [str(a[1]) for a in f.f.get("arguments", ()) if a[3:] != ("out ",)] or f.f.get("takes")
        other = self.pick(f for f in self.model.all("function") if f is not fn and f.schema == fn.schema and
                          f.f["shape"] in ("test", "step", "setof", "procedure"))
        if other and fn.f["shape"] in ("test", "step", "setof", "outs") and types(fn) != types(other) and \
                all(types(f) != types(fn) for f in self.model.all("function", "aggregate")
                    if f is not fn and f.name == other.name):
            fn.name = other.name

    def change_function(self, fn):
        """Body and properties; the shape, which others rely on, stays."""
        f = fn.f
        f.update(language="sql", arguments=[], properties=[], returns=None)
        self.shape(fn, BASES[f["family"]], self.rng.randint(1, 99))
        if f.get("word") == "procedure":
            extra = ["security definer", "set search_path = ''"]
        else:
            extra = ["security definer", "set search_path = ''", "cost 50", "parallel safe", "leakproof", "strict",
                     "set statement_timeout = '5s'"]
            if f["shape"] in ("trigger", "step"):
                extra = extra[:3]
        f["properties"] = f["properties"] + [p for p in extra if self.chance(0.15)]

    def shape(self, fn, base, n):
        f, m = fn.f, self.model
        table = self.pick(t for t in m.all("table") if not t.f.get("partition_of") and m.children(t, "column"))
        column = self.pick(m.children(table, "column")) if table else None
        enum = self.pick(m.all("enum"))
        # Only what was made before: no function calls itself through another.
        callee = self.pick(o for o in m.all("function") if o.f.get("tests") and o.uid < fn.uid)
        shape = f["shape"]
        if shape == "test":
            body = ("select length(a::text) < %d" % n,)
            if callee and self.chance(0.3):
                body += (" and ", Ref(callee, "full"), "(null::%s)" % BASES[callee.f["tests"]])
            f.update(arguments=[("a", (base,), None)], returns=("boolean",), tests=f["family"], properties=["immutable"],
                     body=body)
        elif shape == "plain":
            value = {"int": "%d" % n, "text": "'v%d'::text" % n}[f["family"]]
            f.update(returns=(base,), gives=f["family"], plain=True, body=(" select %s " % value,))
            f["properties"] = [self.pick(["stable", "immutable"])]
        elif shape == "query" and table:
            f.update(arguments=[("lim", ("integer",), self.pick([None, "10"]))], returns=("bigint",), properties=["stable"])
            f["body"] = ("\n    select count(*) from ", Ref(table, "full"), " t where t.", Ref(column), " is not null limit lim\n")
        elif shape == "reader" and table:
            # What a table's default may call, though it reads that table.
            f.update(returns=(base,), gives=f["family"], plain=True, properties=["stable"],
                     body=("select %d + count(t.*)" % n, "::%s from " % base, Ref(table, "full"), " t where t.", Ref(column),
                           " is null") if f["family"] == "int" else
                     ("select max(t.", Ref(column), "::text) from ", Ref(table, "full"), " t limit %d" % n))
        elif shape == "atomic" and table:
            # Its body is kept as a tree, so that nothing in it can go before it.
            f.update(arguments=[("a", (base,), None)], returns=("bigint",), atomic="begin atomic",
                     body=("select count(*) + %d from " % n, Ref(table, "full"), " t where t.", Ref(column), " is not null;"))
        elif shape == "return":
            f.update(arguments=[("a", (base,), None)], returns=("boolean",), atomic="return",
                     body=("a is null or ", Ref(callee, "full"), "(null::%s)" % BASES[callee.f["tests"]])
                     if callee else ("a::text <> '%d'" % n,))
        elif shape == "user" and (enum or table):
            # Of a type that is the schema's own.
            type_ = (Ref(self.pick([t for t in (enum, table) if t]), "near"),)
            f.update(arguments=[("a", type_, None), ("n", (base,), None)], returns=type_,
                     body=("select a where n::text <> '%d'" % n,))
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
                     body=("\nbegin\n    raise notice '%%', a%s;\nend\n" % {"int": " + %d" % n, "text": " || '%d'" % n}[f["family"]],))
        elif shape == "table":
            self.table_function(fn, base, n)
        elif shape == "outs":
            f.update(arguments=[("a", (base,), None), ("b", (base,), None, "out "), ("c", ("text",), None, "out ")],
                     body=("select a, a::text || '%d'" % n,))
        elif shape == "step":
            # What aggregates are made of.
            f.update(arguments=[("state", ("text",), None), ("value", (base,), None)], returns=("text",), step=f["family"],
                     properties=["immutable"], body=("select coalesce(state, '%d') || value::text" % n,))
        elif shape == "variadic":
            f.update(arguments=[("a", (base + "[]",), None, "variadic ")], returns=("integer",), properties=["immutable"],
                     body=("select cardinality(a) + %d" % n,))
        else:
            f.update(arguments=[("n", ("integer",), None)], returns=("setof integer",), properties=["rows 10"],
                     body=("select generate_series(1, n + %d)" % n,), shape="setof")

    def table_function(self, fn, base, n):
        """Its columns are things of their own, which views read."""
        f, m = fn.f, self.model
        if not m.children(fn, "output"):
            for family in (f["family"], "text"):
                m.new("output", self.name("output", fn), parent=fn, family=family)
        outputs = m.children(fn, "output")
        columns = ()
        for i, output in enumerate(outputs):
            columns += (", " if i else "", Ref(output), " " + BASES[output.f["family"]])
        f.update(arguments=[("n", (base,), "null")], returns=("table (",) + columns + (")",), properties=["stable", "rows 5"],
                 body=("select " + ", ".join({"int": str(n), "text": "'t%d'::text" % n}[o.f["family"]] for o in outputs),))

    def aggregate(self):
        m, schema = self.model, self.any_schema()
        step = self.pick(f for f in m.all("function") if f.f.get("step"))
        if step is None:
            return None
        aggregate = m.new("aggregate", self.name("aggregate", schema), schema=schema, step=Ref(step, "near"),
                          takes=step.f["step"])
        self.change_aggregate(aggregate)
        return self.adorn(aggregate)

    def change_aggregate(self, aggregate):
        aggregate.f["init"] = self.pick([None, "", "none"])
        aggregate.f["parallel"] = self.pick([None, None, "safe", "restricted"])

    # -- triggers

    def trigger(self):
        m = self.model
        function = self.pick(f for f in m.all("function") if f.f.get("trigger"))
        table = self.pick(m.all("table", "view"))
        if function and table:
            trigger = m.new("trigger", self.name("trigger", table), parent=table, function=Ref(function))
            self.change_trigger(trigger)
            self.adorn_child(trigger)

    def change_trigger(self, t):
        f, table = t.f, self.model[t.parent]
        columns = [c for c in self.columns(table) if not c.f.get("generated")]
        function = f["function"]
        f.clear()
        f.update(function=function, when=self.pick(["before", "after"]), each=self.pick(["row", "row", "statement"]))
        if table.kind == "view":
            f.update(when="instead of", each="row")
        self.events(f, [] if table.kind == "view" else columns)
        plain = {e[0] for e in f["events"]}
        if f["each"] == "row" and f["when"] == "after" and self.chance(0.15):
            f["constraint"] = True
        tests = [c for c in columns if self.family(c) in TESTS]
        if f["each"] == "row" and tests and self.chance(0.3) and f["when"] != "instead of":
            if "delete" not in plain:
                f["if"] = self.test(tests, prefix="new.")
            elif plain == {"delete"}:
                f["if"] = self.test(tests, prefix="old.")
        # Rows of partitions and of tables that inherit are told apart from their parent's only by statements.
        if f["when"] == "after" and len(f["events"]) == 1 and f["events"][0][0] in ("insert", "update", "delete") and \
                not f.get("constraint") and (f["each"] == "statement" or len(self.tree(table)) == 1) and \
                (f["each"] == "statement" or not table.f.get("partition_by")) and self.chance(0.4):
            f["tables"] = {"insert": "new table as fresh", "delete": "old table as gone",
                           "update": self.pick(["new table as fresh", "old table as gone new table as fresh"])}[f["events"][0][0]]
        if self.chance(0.2):
            f["arguments"] = self.pick(["'x'", "'a', 'it''s'"])
        if self.chance(0.1) and table.kind != "view" and not self.partitioned(table):
            f["state"] = self.pick(["disabled", "enable replica", "enable always"])

    def events(self, f, columns):
        events = []
        for event in self.some(["insert", "update", "delete"], 3):
            if event == "update" and columns and self.chance(0.4):
                parts = ("update of ",)
                for i, c in enumerate(self.some(columns, 2)):
                    parts += (", ", Ref(c)) if i else (Ref(c),)
                events.append(parts)
            else:
                events.append((event,))
        if f["each"] == "statement" and self.chance(0.15):
            events.append(("truncate",))
        f["events"] = sorted(events, key=str)

    # -- publications

    def publication(self):
        publication = self.model.new("publication", self.name("publication"))
        self.change_publication(publication)
        if not publication.f["tables"]:
            self.model.drop(publication)
            return
        self.adorn_child(publication)

    def change_publication(self, publication):
        """Tables, each with some of its columns and rows. Values of types of one's own are not compared there."""
        tables = [t for t in self.model.all("table")
                  if not t.f.get("partition_of") and not t.f.get("unlogged") and self.columns(t)]
        chosen = []
        for table in self.some(tables, 3):
            columns = [c for c in self.columns(table) if not c.f.get("generated")]
            plain = self.pick(c for c in columns if c.f.get("family") in ("int", "num", "uuid", "bool") and self.is_own(c))
            chosen.append((Ref(table), [Ref(c) for c in self.some(columns, 3)] if self.chance(0.4) else None,
                           ("(", Ref(plain), " is not null)") if plain and self.chance(0.3) else None))
        if chosen:
            publication.f["tables"] = chosen
        publication.f.setdefault("tables", [])

    # -- rules

    def rule(self):
        m = self.model
        relation = self.pick(t for t in m.all("table", "view") if not self.partitioned(t) and self.columns(t))
        if relation:
            rule = m.new("rule", self.name("rule", relation), parent=relation)
            self.change_rule(rule)
            self.adorn_child(rule)

    def change_rule(self, rule):
        m, f, relation = self.model, rule.f, self.model[rule.parent]
        f.clear()
        f["on"] = self.pick(["insert", "update", "delete"])
        rows = {"insert": "new.", "delete": "old.", "update": "old."}[f["on"]]
        if self.chance(0.6):
            f["where"] = self.test([c for c in self.columns(relation) if not c.f.get("generated")], 0, rows)
        other = self.pick(t for t in m.all("table") if t is not relation and not self.partitioned(t) and m.children(t, "column"))
        pair = self.pick(self.pairs([c for c in m.children(other, "column") if not c.f.get("generated") and self.is_own(c) and
                                     c.f.get("identity", [""])[0] != "always"],
                                    [c for c in self.columns(relation) if self.family(c) != "int"])) if other else None
        f["state"] = self.pick([None] * 4 + ["disabled", "enable replica", "enable always"]) if relation.kind == "table" else None
        f["do"] = ("instead nothing",)
        if pair and self.chance(0.5):
            f["do"] = ("also (insert into ", Ref(other, "path"), " (", Ref(pair[0]), ") values (", rows, Ref(pair[1]), "))")
        elif not f.get("where") and self.chance(0.5):
            f["do"] = ("also (notify changed)",)
