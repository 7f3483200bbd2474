"""Partitioned tables and their partitions."""
from build import VALUES, refs
from model import Ref
from tables import Tables


class Partitions(Tables):
    def partition(self):
        """A partitioned table and its partitions."""
        m, schema = self.model, self.any_schema()
        table = m.new("table", self.name("table", schema), schema=schema, parts=0)
        self.key_of(table)
        for _ in range(self.rng.randint(1, 4)):
            self.column(table)
        for _ in range(self.rng.randint(0, 2)):
            self.constraint(table)
        columns = [m[uid] for uid in refs(table.f["partition_by"])]
        if self.on("primary key") and self.chance(0.6) and all(len(e) == 1 for e in table.f["partition_by"][1]):
            m.new("primary key", self.name("primary key", table) if self.chance(0.4) else None, parent=table,
                  columns=[Ref(c) for c in columns])
        self.indexes(table)
        self.adorn(table)
        for _ in range(self.rng.randint(0, 3)):
            self.part(table)
        return table

    def key_of(self, table):
        """By what it is partitioned; makes the columns."""
        m = self.model
        enum = self.pick(m.all("enum"))
        kind = self.pick(["int", "int", "int", "text", "date", "pair", "expression"] + (["enum"] if enum else []))

        def column(family, type_, **more):
            return m.new("column", self.name("column", table), parent=table, family=family, type=type_, notnull=True, **more)
        if kind == "text":
            strategy, elements = self.pick(["list", "hash"]), [(Ref(column("text", ("text",))),)]
        elif kind == "date":
            strategy, elements = "range", [(Ref(column("time", ("date",))),)]
        elif kind == "pair":
            strategy = self.pick(["range", "hash"])
            elements = [(Ref(column("int", ("integer",))),), (Ref(column("text", ("text",))),)]
        elif kind == "expression":
            strategy, elements = "list", [("(lower(", Ref(column("text", ("text",))), "))")]
        elif kind == "enum":
            strategy, elements = "list", [(Ref(column(None, (Ref(enum, "near"),), enum=Ref(enum))),)]
        else:
            strategy, elements = self.pick(["range", "list", "hash"]), [(Ref(column("int", ("integer",))),)]
        table.f.update(partition_by=(strategy, elements), by=kind)

    def bounds(self, table, n):
        """Of its nth partition, or None."""
        strategy, by = table.f["partition_by"][0], table.f["by"]
        if strategy == "hash":
            return ("for values with (modulus 16, remainder %d)" % n,) if n < 16 else None
        if by == "enum":
            label = self.pick(v for v in self.model.children(self.model[next(refs(self.model[
                next(refs(table.f["partition_by"]))].f["enum"]))], "label") if v.uid not in self.used(table))
            return ("for values in (", Ref(label, "label"), ")") if label else None
        if strategy == "list":
            return ({"int": "for values in (%d, %d)" % (n, n + 100), "text": "for values in ('v%d')" % n,
                     "expression": "for values in ('v%d', 'w%d')" % (n, n)}[by],)
        if by == "date":
            return ("for values from ('20%02d-01-01') to ('20%02d-01-01')" % (n + 10, n + 11),) if n < 80 else None
        if by == "pair":
            return ("for values from (%d, minvalue) to (%d, 'm')" % (n * 10, n * 10 + 9),)
        return ("for values from (%d) to (%d)" % (n * 10, n * 10 + 10),)

    def used(self, table):
        return {uid for t in self.heirs(table) for uid in refs(t.f.get("bounds"))}

    def part(self, table):
        m, schema, n = self.model, self.model.schema_of(table), table.f["parts"]
        table.f["parts"] += 1
        bounds = self.bounds(table, n)
        if table.f["partition_by"][0] != "hash" and self.chance(0.15) and \
                not any(t.f.get("bounds") == ("default",) for t in self.heirs(table)):
            bounds = ("default",)
        if bounds is None:
            return None
        if self.chance(0.2):
            schema = self.any_schema()
        part = m.new("table", self.name("table", schema), schema=schema, partition_of=Ref(table), bounds=bounds)
        deep = sum(bool(t.f.get("partition_by")) for t in self.tree(table)) > 1
        column = self.pick(c for c in self.columns(table)
                           if self.family(c) == "int" and not c.f.get("generated") and self.is_own(c))
        if column and not deep and self.chance(0.15) and self.keyless(table, column):
            part.f.update(partition_by=(self.pick(["range", "list", "hash"]), [(Ref(column),)]), by="int", parts=0)
            for _ in range(self.rng.randint(0, 2)):
                self.part(part)
        else:
            self.own(part)
        return self.adorn(part)

    def keyless(self, table, column):
        """Whether no key lacks the column, as a key of a partitioned table must not."""
        return not column.f.get("identity") and all(
            column.uid in refs(k.f["columns"]) for k in self.model.children(self.base_of(table), "primary key", "unique"))

    def own(self, part):
        """What a partition has besides what it has from its parent."""
        if self.chance(0.2):
            self.index(part)
        if self.chance(0.15):
            self.check(part)
        if self.chance(0.15):
            self.share(part)
        column = self.pick(c for c in self.columns(part) if not c.f.get("generated") and not c.f.get("serial"))
        if column and self.chance(0.15):
            setting = self.model.new("setting", None, parent=part, column=Ref(column))
            self.change_setting(setting)

    def change_setting(self, setting):
        column = self.model[setting.f["column"]]
        setting.f["statistics"] = self.pick([None, 17, 400])
        setting.f["value"] = self.default_value(column) if self.on("default") and self.chance(0.6) else None
        if not setting.f["statistics"] and not setting.f["value"]:
            setting.f["statistics"] = 17
        self.adorn_column(setting)

    def share(self, part):
        """An index that is its share in one of its parent's."""
        m, parent = self.model, self.model[part.f["partition_of"]]
        taken = {uid for i in m.children(part, "index") for uid in refs(i.f.get("whole"))}
        whole = self.pick(i for i in m.children(parent, "index") if i.name and i.uid not in taken)
        if whole and self.on("index"):
            self.adorn_child(m.new("index", self.name("index", part), parent=part, whole=Ref(whole)))
