"""Schemas, extensions, types and sequences."""
from build import DEFAULTS, FAMILIES, OTHERS, TESTS, TEXTS, Base
from model import ROLES, Ref

# Extensions that are a type by their own name.
TYPED = ("citext", "hstore")
# What extensions bring: default privileges would be given on that too.
BROUGHT = ("functions", "types")


class Things(Base):
    def schema(self):
        return self.adorn(self.model.new("schema", self.name("schema"), block=self.chance(0.5)))

    def any_schema(self):
        return self.pick(self.model.all("schema"))

    def extension(self):
        name = self.pick(sorted({"citext", "pgcrypto", "hstore", "pg_trgm"} - self.taken("extension", None)))
        if name and not any(d.f["many"] in BROUGHT for d in self.model.all("default privileges")):
            self.adorn(self.model.new("extension", name))

    # -- types

    def type(self, within=None):
        """(family, the type's text, further fields). within: a composite type, which cannot hold itself"""
        m = self.model
        roll = self.rng.random()
        enum, domain = self.pick(m.all("enum")), self.pick(m.all("domain"))
        composite = self.pick(c for c in m.all("composite") if within is None or c.uid < within.uid)
        extension = self.pick(e for e in m.all("extension") if e.name in TYPED)
        if enum and roll < 0.15:
            return None, (Ref(enum, "near"),), {"enum": Ref(enum)}
        if enum and roll < 0.18:
            return None, (Ref(enum, "near"), "[]"), {}
        if domain and roll < 0.26:
            return domain.f["family"], (Ref(domain, "near"),), {"domain": Ref(domain)}
        if domain and roll < 0.28:
            return None, (Ref(domain, "near"), "[]"), {}
        if composite and roll < 0.31:
            return None, (Ref(composite, "near"), self.pick(["", "", "[]"])), {}
        if extension and roll < 0.35:
            return None, (Ref(extension),), {}
        if roll > 0.95:
            return None, (self.pick(OTHERS),), {}
        family = self.pick(["int", "int", "text", "text", "text", "time", "num", "bool", "uuid", "json", "texts", "range"])
        return family, (self.pick(FAMILIES[family]),), {}

    def enum(self):
        schema = self.any_schema()
        enum = self.model.new("enum", self.name("enum", schema), schema=schema)
        for place in range(self.rng.randint(1, 5)):
            self.label(enum, float(place))
        return self.adorn(enum)

    def label(self, enum, place):
        return self.model.new("label", self.name("label", enum), parent=enum, place=place)

    def domain(self):
        schema, family = self.any_schema(), self.pick(["int", "text", "num"])
        below = self.pick(d for d in self.model.all("domain") if d.f["family"] == family)
        type_ = (Ref(below, "near"),) if below and self.chance(0.3) else (self.pick(FAMILIES[family]),)
        over = self.pick(self.model.all("enum")) if self.chance(0.15) else None
        if over:
            family, type_ = None, (Ref(over, "near"), self.pick(["", "", "[]"]))
        domain = self.model.new("domain", self.name("domain", schema), schema=schema, family=family, type=type_)
        if over and type_[1] == "":
            domain.f["over"] = Ref(over)
        self.change_domain(domain)
        for _ in range(self.rng.randint(0, 2)):
            self.domain_check(domain)
        return self.adorn(domain)

    def domain_check(self, domain):
        name = self.name("check", domain) if self.chance(0.7) or self.model.children(domain, "check") else None
        expr = self.domain_test(domain)
        function = self.pick(f for f in self.model.all("function") if f.f.get("tests") == domain.f["family"] != None)
        if function and self.chance(0.3):
            cast = {"int": "integer", "text": "text"}[domain.f["family"]]
            expr = (Ref(function, "path"), "(value::%s)" % cast)
        check = self.model.new("check", name, parent=domain, expr=expr)
        if self.on("comment") and self.chance(0.2):
            check.comment = self.pick(TEXTS)

    def domain_test(self, domain):
        family, over = domain.f["family"], domain.f.get("over")
        if over:
            return "value <> ", Ref(self.pick(self.model.children(self.model[over], "label")), "label")
        return (self.pick(TESTS[family]).replace("{}", "value") if family else "cardinality(value) < 4",)

    def change_domain(self, domain):
        f = domain.f
        f["notnull"], f["default"] = self.chance(0.2), None
        if f["family"] and self.chance(0.4):
            f["default"] = ({"int": "7", "text": "'dom'", "num": "1.25"}[f["family"]],)
        elif f.get("over") and self.chance(0.4):
            f["default"] = (Ref(self.pick(self.model.children(self.model[f["over"]], "label")), "label"),)

    def composite(self):
        schema = self.any_schema()
        composite = self.model.new("composite", self.name("composite", schema), schema=schema)
        for _ in range(self.rng.randint(1, 4)):
            self.attribute(composite)
        return self.adorn(composite)

    def attribute(self, composite):
        family, type_, more = self.type(composite)
        attribute = self.model.new("attribute", self.name("attribute", composite), parent=composite, type=type_, family=family,
                                   **more)
        if family == "text" and not isinstance(type_[0], Ref) and self.chance(0.1):
            attribute.f["collate"] = "C"
        if self.on("comment") and self.chance(0.2):
            attribute.comment = self.pick(TEXTS)

    # -- sequences

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
        f["unlogged"] = self.chance(0.1)

    def own_sequences(self):
        for sequence in self.model.all("sequence"):
            if self.chance(0.3):
                self.own_sequence(sequence)

    def own_sequence(self, sequence):
        """Lets it belong to a column, or no longer."""
        schema = self.model.schema_of(sequence)
        table = self.pick(t for t in self.model.all("table") if t.schema == schema.uid and not self.partitioned(t) and
                          t.owner is None)
        columns = self.model.children(table, "column") if table else []
        if sequence.f.pop("owned", None) is None and columns:
            sequence.f["owned"], sequence.owner = Ref(self.pick(columns)), None

    # -- defaults

    def default_value(self, column):
        """Of a column, or of a column of a partition; or None."""
        m, enum, family = self.model, self.enum_of(column), self.family(column)
        sequence = self.pick(m.all("sequence"))
        function = self.pick(f for f in m.all("function") if f.f.get("gives") == family and f.f.get("plain"))
        if enum:
            value = (Ref(self.pick(m.children(enum, "label")), "label"),)
            return value + ("::", Ref(enum, "path")) if self.chance(0.4) else value
        if family == "int" and sequence and self.chance(0.4):
            return "nextval(", Ref(sequence, "regclass"), ")"
        if function and self.chance(0.5):
            return Ref(function, "path"), "()"
        return (self.pick(DEFAULTS[family]),) if family in DEFAULTS else None

    def default_privileges(self):
        schema = self.any_schema()
        role, many = self.pick([None, "role_a", "role_b"]), self.pick(["tables", "sequences", "functions", "types", "schemas"])
        f = {"role": role, "many": many, "verb": "grant", "to": self.pick([r for r in ROLES if r != role]),
             "in": Ref(schema) if many != "schemas" and self.chance(0.6) else None,
             "privileges": {"tables": self.some(["select", "insert", "update"], 2), "sequences": ["usage"],
                            "functions": ["execute"], "types": ["usage"], "schemas": self.some(["usage", "create"], 2)}[many]}
        if many in BROUGHT and self.model.all("extension"):
            return None
        if not f["in"] and many in ("functions", "types") and self.chance(0.5):
            f.update(verb="revoke", to="public")
        for other in self.model.all("default privileges"):
            o = other.f
            if (o["role"], o["many"], o["to"], bool(o["in"])) == (role, many, f["to"], bool(f["in"])):
                return None
        return self.model.new("default privileges", None, **f)
