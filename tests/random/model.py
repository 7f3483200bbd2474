"""A schema as things that refer to each other by number, and its text in the schema language.

Everything that a thing needs is a Ref in its fields, so that a rename shows wherever the name stands, and what
depends on a thing can be found and dropped with it: a model is valid by construction.
"""
import copy
import re

# Words that PostgreSQL reserves or that begin a statement in a block, as far as names are made of them.
RESERVED = set("""all and any as asc check collate column comment constraint create default desc do end exclude false for
    force foreign from grant group having in index into limit not null on or order owner policy primary references row
    rows rule select sequence storage table then to trigger true union unique use user using view when where with
    timestamps domain enum type function procedure partition values""".split())


def quote(name):
    if re.fullmatch(r"[a-z_][a-z0-9_]*", name) and name not in RESERVED:
        return name
    return '"%s"' % name.replace('"', '""')


def literal(text):
    return "'%s'" % text.replace("'", "''")


class Ref:
    """Another thing's name, in one of several forms."""
    __slots__ = ("uid", "form")

    def __init__(self, thing, form="name"):
        self.uid = thing.uid if isinstance(thing, Thing) else thing
        # name; path: with its schema unless public, as SQL finds it; near: as the language finds it, which looks in the
        # schema of what is declared first; full: always with its schema; label, regclass: in quotes
        self.form = form

    def __repr__(self):
        return "Ref(%d,%s)" % (self.uid, self.form)


class Thing:
    def __init__(self, uid, kind, name, parent=None, schema=None, **fields):
        self.uid, self.kind, self.name, self.parent, self.schema, self.f = uid, kind, name, parent, schema, fields
        self.comment = self.owner = None
        self.grants = []

    def __repr__(self):
        return "%s %s#%d" % (self.kind, self.name, self.uid)


def refs_in(value):
    if isinstance(value, Ref):
        yield value.uid
    elif isinstance(value, dict):
        for v in value.values():
            yield from refs_in(v)
    elif isinstance(value, (list, tuple)):
        for v in value:
            yield from refs_in(v)


class Model:
    def __init__(self):
        self.things = {}
        self.last = 0

    def copy(self):
        return copy.deepcopy(self)

    def new(self, kind, name, **fields):
        self.last += 1
        parent, schema = fields.pop("parent", None), fields.pop("schema", None)
        thing = Thing(self.last, kind, name, parent.uid if parent else None, schema.uid if schema else None, **fields)
        self.things[thing.uid] = thing
        return thing

    def __getitem__(self, uid):
        return self.things[uid.uid if isinstance(uid, Ref) else uid]

    def all(self, *kinds):
        return [t for t in self.things.values() if t.kind in kinds]

    def children(self, parent, *kinds):
        return [t for t in self.things.values() if t.parent == parent.uid and (not kinds or t.kind in kinds)]

    def users(self, thing):
        """What refers to it, stands in it or hangs on it."""
        return [t for t in self.things.values()
                if t.uid != thing.uid and (thing.uid in (t.parent, t.schema) or thing.uid in refs_in(t.f))]

    def drop(self, thing):
        """With all that needs it."""
        if self.things.pop(thing.uid, None) is None:
            return
        for user in self.users(thing):
            self.drop(user)
        for other in self.things.values():
            other.grants = [g for g in other.grants if thing.uid not in refs_in(g)]

    def schema_of(self, thing):
        while thing.schema is None:
            thing = self[thing.parent]
        return self[thing.schema]


# ---- the language --------------------------------------------------------------


class Printer:
    """The text of a model; before is the model that it came from, for what was renamed."""

    def __init__(self, model, before, rng):
        self.model, self.before, self.rng, self.near = model, before, rng, set()

    # -- pieces

    def path(self, thing, form="path"):
        schema = self.model.schema_of(thing).name
        if schema == "public" and (form == "path" or form == "near" and thing.name not in self.near):
            return quote(thing.name)
        return quote(schema) + "." + quote(thing.name)

    def ref(self, ref):
        thing = self.model[ref.uid]
        if ref.form == "name":
            return quote(thing.name)
        if ref.form == "label":
            return literal(thing.name)
        if ref.form == "regclass":
            return literal(self.path(thing, "full")) + "::regclass"
        return self.path(thing, ref.form)

    def sql(self, parts):
        """A piece of SQL, or of the language: strings and Refs."""
        if isinstance(parts, (str, Ref)):
            parts = (parts,)
        return "".join(self.ref(p) if isinstance(p, Ref) else p for p in parts)

    def names(self, refs):
        return "(%s)" % ", ".join(self.ref(r) for r in refs)

    def was(self, thing):
        old = self.before.things.get(thing.uid) if self.before else None
        if old is None or old.name is None or thing.name is None or old.name == thing.name:
            return ""
        return " was " + quote(old.name)

    def comment(self, thing):
        return "" if thing.comment is None else ' "%s"' % thing.comment.replace('"', '""')

    def head(self, word, thing, name=None):
        if name is None:
            name = "" if thing.name is None else " " + quote(thing.name)
        return word + name

    def tail(self, thing):
        return self.comment(thing) + self.was(thing)

    def common(self, thing):
        """Statements of the block that many kinds have."""
        lines = []
        if thing.owner:
            lines.append("owner to %s;" % quote(thing.owner))
        for grant in thing.grants:
            columns = " " + self.names(grant["columns"]) if grant.get("columns") else ""
            lines.append("grant %s%s to %s%s;" % (", ".join(p + columns for p in grant["privileges"]),
                                                   "", ", ".join(map(quote, grant["to"])),
                                                   " with grant option" if grant.get("option") else ""))
        return lines

    def block(self, head, lines):
        if not lines:
            return head + ";"
        return head + " {\n" + "\n".join("    " + line.replace("\n", "\n    ") for line in lines) + "\n}"

    # -- things in a table

    def column(self, column):
        f = column.f
        parts = [quote(column.name), self.sql(f["type"])]
        if f.get("collate"):
            parts.append('collate "%s"' % f["collate"])
        if f.get("generated"):
            parts.append("generated always as (%s) stored" % self.sql(f["generated"]))
        if f.get("identity"):
            options = " (%s)" % f["identity"][1] if f["identity"][1] else ""
            parts.append("generated %s as identity%s" % (f["identity"][0], options))
        if f.get("notnull"):
            parts.append("not null")
        for default in self.model.children(column, "default"):
            text = self.sql(default.f["value"])
            simple = re.fullmatch(r"[\w.']+|'[^']*'|[\w.]+\(\)|'[^']*'::\w+", text)
            parts.append("default " + (text if simple else "(%s)" % text))
        for word in ("storage", "compression", "statistics"):
            if f.get(word) is not None:
                parts.append("%s %s" % (word, f[word]))
        for child in self.inline(column):
            parts.append(self.inline_constraint(child))
        return " ".join(parts) + self.tail(column) + ";"

    def inline(self, column):
        """Constraints on just this column that are written among its clauses."""
        return [c for c in self.model.things.values()
                if c.parent == column.parent and c.f.get("inline") == column.uid]

    def inline_constraint(self, c):
        name = "constraint %s " % quote(c.name) if c.name is not None else ""
        return name + self.constraint_body(c, inline=True).strip()

    def constraint_body(self, c, inline=False):
        f = c.f
        columns = "" if inline or "columns" not in f else " " + self.names(f["columns"])
        if c.kind == "check":
            text = "check (%s)" % self.sql(f["expr"]) + (" no inherit" if f.get("no_inherit") else "")
        elif c.kind == "foreign key":
            text = ("" if inline else "foreign key%s " % columns) + "references " + self.path(self.model[f["table"]], "near")
            if f.get("written", True):
                text += " " + self.names(f["keys"])
            text += "".join(" %s %s" % (w, f[w]) for w in ("match", "on delete", "on update") if f.get(w))
        else:
            text = c.kind + (" nulls not distinct" if f.get("nulls") and not inline else "") + columns
            if f.get("include"):
                text += " include " + self.names(f["include"])
        if f.get("deferrable"):
            text += " deferrable" + (" initially deferred" if f["deferrable"] == "deferred" else "")
        return text + (" not valid" if f.get("not_valid") else "")

    def constraint(self, c):
        body = self.constraint_body(c)
        if c.name is not None:
            if self.rng.random() < 0.3:
                body = "constraint %s %s" % (quote(c.name), body)
            else:
                word = c.kind
                body = word + " " + quote(c.name) + body[len(word):]
        return body + self.tail(c) + ";"

    def exclude(self, c):
        f, name = c.f, " " + quote(c.name) if c.name else ""
        text = "exclude%s using %s (%s)" % (name, f["method"], ", ".join(self.sql(e) for e in f["elements"]))
        if f.get("where"):
            text += " where (%s)" % self.sql(f["where"])
        if f.get("deferrable"):
            text += " deferrable"
        return text + self.tail(c) + ";"

    def default_privileges(self, d):
        f, text = d.f, "default privileges"
        if f.get("role"):
            text += " for role " + quote(f["role"])
        if f.get("in"):
            text += " in schema " + self.ref(f["in"])
        return "%s %s %s on %s %s %s;" % (text, f["verb"], ", ".join(f["privileges"]), f["many"],
                                           "to" if f["verb"] == "grant" else "from", quote(f["to"]))

    def index(self, index):
        f = index.f
        text = "unique index" if f.get("unique") else "index"
        if index.name is not None:
            text += " " + quote(index.name)
        if f.get("method"):
            text += " using " + f["method"]
        text += " (%s)" % ", ".join(self.sql(e) for e in f["elements"])
        if f.get("include"):
            text += " include " + self.names(f["include"])
        if f.get("nulls"):
            text += " nulls not distinct"
        if f.get("with"):
            text += " with (%s)" % f["with"]
        if f.get("where"):
            text += " where (%s)" % self.sql(f["where"])
        return self.block(text + self.tail(index), [])

    def trigger(self, t):
        f = t.f
        text = "%s %s %s %s" % ("constraint trigger" if f.get("constraint") else "trigger", quote(t.name), f["when"],
                                " or ".join(self.sql(e) for e in f["events"]))
        if f.get("constraint"):
            text += " deferrable initially deferred"
        if f.get("tables"):
            text += " referencing " + f["tables"]
        text += " for each " + f["each"]
        if f.get("if"):
            text += " when (%s)" % self.sql(f["if"])
        text += " execute function %s(%s)" % (self.path(self.model[f["function"]], "near"), f.get("arguments", ""))
        if f.get("state"):
            text += " " + f["state"]
        return text + self.tail(t) + ";"

    def policy(self, p):
        f = p.f
        text = "policy " + quote(p.name)
        if f.get("restrictive"):
            text += " as restrictive"
        if f.get("for"):
            text += " for " + f["for"]
        if f.get("roles"):
            text += " to " + ", ".join(map(quote, f["roles"]))
        for word in ("using", "with check"):
            if f.get(word):
                text += " %s (%s)" % (word, self.sql(f[word]))
        return text + self.tail(p) + ";"

    # -- things in a schema

    def table(self, t):
        f, model = t.f, self.model
        head = ("unlogged table " if f.get("unlogged") else "table ") + self.where(t)
        if f.get("partition_of"):
            head += " partition of %s %s" % (self.path(model[f["partition_of"]], "near"), f["bounds"])
        if f.get("partition_by"):
            head += " partition by %s (%s)" % (f["partition_by"][0], ", ".join(self.sql(k) for k in f["partition_by"][1]))
        if f.get("with"):
            head += " with (%s)" % f["with"]
        lines = [] if f.get("partition_of") else [self.column(c) for c in model.children(t, "column")]
        rest = [self.constraint(c) for c in model.children(t, "primary key", "unique", "check", "foreign key")
                if not c.f.get("inline")]
        rest += [self.exclude(c) for c in model.children(t, "exclude")]
        rest += self.members(t)
        for word in ("row security", "force row security"):
            if f.get(word):
                rest.append(word + ";")
        # What PostgreSQL names and numbers keeps its order; the rest may stand anywhere.
        ordered = [line for line in rest if not line.startswith(("policy", "trigger", "row", "force"))]
        for line in rest:
            if line not in ordered:
                ordered.insert(self.rng.randint(0, len(ordered)), line)
        return self.block(head + self.tail(t), lines + ordered + self.common(t))

    def members(self, t):
        return ([self.index(i) for i in self.model.children(t, "index")] +
                [self.trigger(i) for i in self.model.children(t, "trigger")] +
                [self.policy(i) for i in self.model.children(t, "policy")])

    def where(self, thing):
        """Its name, with its schema unless it stands in the schema's block."""
        schema = self.model.schema_of(thing)
        if schema.f.get("block") or schema.name == "public":
            return quote(thing.name)
        return self.path(thing)

    def view(self, v):
        f, model = v.f, self.model
        columns = []
        for c in model.children(v, "vcolumn"):
            text = self.sql(c.f["expr"])
            columns.append(text if c.f.get("bare") else "%s as %s" % (text, quote(c.name)))
        tables = []
        for i, (ref, alias, on) in enumerate(f["from"]):
            tables.append(("" if i == 0 else " join ") + self.ref(ref) + " " + alias +
                          ("" if i == 0 else " on " + self.sql(on)))
        query = "select %s\nfrom %s" % (", ".join(columns), "".join(tables))
        if f.get("where"):
            query += "\nwhere " + self.sql(f["where"])
        if f.get("group"):
            query += "\ngroup by " + ", ".join(str(i + 1) for i in range(len(columns)))
        word = "materialized view" if v.kind == "matview" else "view"
        head = "%s %s" % (word, self.where(v))
        if f.get("with"):
            head += " with (%s)" % f["with"]
        # The query is the last clause.
        lines = []
        for c in model.children(v, "vcolumn"):
            # Where the name is the column's own, it may follow that without a word.
            was = "" if c.f.get("bare") and self.rng.random() < 0.5 else self.was(c)
            if was or c.comment is not None:
                lines.append("column %s%s%s;" % (quote(c.name), self.comment(c), was))
        return self.block(head + self.tail(v) + " as $$\n%s\n$$" % query, lines + self.members(v) + self.common(v))

    def function(self, fn):
        f = fn.f
        arguments = ", ".join("%s%s%s" % (quote(a[0]) + " ", self.sql(a[1]), " default " + a[2] if a[2] else "")
                              for a in f["arguments"])
        text = "%s %s(%s)" % (f.get("word", "function"), self.where(fn), arguments)
        if f.get("returns"):
            text += " returns " + self.sql(f["returns"])
        text += " language " + f["language"]
        text += "".join(" " + p for p in f["properties"])
        # The body is the last clause.
        return self.block(text + self.tail(fn) + " as $$%s$$" % self.sql(f["body"]), self.common(fn))

    def enum(self, e):
        labels = ", ".join(literal(v.name) + self.label_was(v) for v in self.labels(e))
        return self.block("enum %s (%s)%s" % (self.where(e), labels, self.tail(e)), self.common(e))

    def label_was(self, label):
        old = self.before.things.get(label.uid) if self.before else None
        return " was " + literal(old.name) if old is not None and old.name != label.name else ""

    def labels(self, e):
        return sorted(self.model.children(e, "label"), key=lambda v: v.f["place"])

    def domain(self, d):
        f = d.f
        text = "domain %s as %s" % (self.where(d), self.sql(f["type"]))
        if f.get("notnull"):
            text += " not null"
        if f.get("default"):
            text += " default " + self.sql(f["default"])
        lines = [self.constraint(c) for c in self.model.children(d, "check")]
        return self.block(text + self.tail(d), lines + self.common(d))

    def composite(self, c):
        lines = ["%s %s%s;" % (quote(a.name), self.sql(a.f["type"]), self.tail(a))
                 for a in self.model.children(c, "attribute")]
        return self.block("type %s%s" % (self.where(c), self.tail(c)), lines + self.common(c))

    def sequence(self, s):
        f = s.f
        text = "sequence " + self.where(s)
        for word in ("as", "start", "increment", "minvalue", "maxvalue", "cache"):
            if f.get(word):
                text += " %s %s" % (word, f[word])
        if f.get("cycle"):
            text += " cycle"
        if f.get("owned"):
            column = self.model[f["owned"]]
            text += " owned by %s.%s" % (self.path(self.model[column.parent], "near"), quote(column.name))
        return self.block(text + self.tail(s), self.common(s))

    # -- all of it

    KINDS = {"table": "table", "view": "view", "matview": "view", "function": "function", "enum": "enum",
             "domain": "domain", "composite": "composite", "sequence": "sequence"}

    def text(self):
        model, out = self.model, ["project random {\n    postgres 15;\n}"]
        out += ["extern role %s;" % quote(role) for role in ROLES]
        out += ["extension %s%s;" % (e.name, self.comment(e)) for e in model.all("extension")]
        out += [self.default_privileges(d) for d in model.all("default privileges")]
        for schema in model.all("schema"):
            self.near = {t.name for t in model.things.values() if t.schema == schema.uid}
            things = [getattr(self, self.KINDS[t.kind])(t) for t in model.things.values()
                      if t.schema == schema.uid and t.kind in self.KINDS]
            self.rng.shuffle(things)
            if schema.name == "public":
                out += things
            elif schema.f.get("block"):
                out.append(self.block("schema " + quote(schema.name) + self.tail(schema),
                                      self.common(schema) + things))
            else:
                out.append(self.block("schema " + quote(schema.name) + self.tail(schema), self.common(schema)))
                out += things
        return "\n\n".join(out) + "\n"


ROLES = ("role_a", "role_b", "Odd Role")
