"""The text of a model in the schema language."""
import re

from model import ROLES, Ref, refs_in

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


class Printer:
    """The text of a model; before is the model that it came from, for what was renamed."""

    def __init__(self, model, before, rng):
        self.model, self.before, self.rng = model, before, rng
        self.near, self.mixin = set(), []

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
        if old is None or old.name is None or thing.name is None or old.name == thing.name or old.schema != thing.schema:
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
            verb, to = ("revoke", "from") if grant.get("revoke") else ("grant", "to")
            lines.append("%s %s %s %s%s;" % (verb, ", ".join(p + columns for p in grant["privileges"]), to,
                                             ", ".join(map(quote, grant["to"])),
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
            parts.append(self.default(default.f["value"]))
        for word in ("storage", "compression", "statistics"):
            if f.get(word) is not None:
                parts.append("%s %s" % (word, f[word]))
        if f.get("set"):
            parts.append("set (%s)" % f["set"])
        for word in ("using", "back", "backfill"):
            if f.get(word):
                parts.append("%s (%s)" % (word, self.sql(f[word])))
        for child in self.inline(column):
            parts.append(self.inline_constraint(child))
        return " ".join(parts) + self.tail(column) + ";"

    def default(self, value):
        text = self.sql(value)
        simple = re.fullmatch(r"[\w.']+|'[^']*'|[\w.]+\(\)|'[^']*'::\w+", text)
        return "default " + (text if simple else "(%s)" % text)

    def setting(self, s):
        """What a table has of its own of a column that is its parent's."""
        column, parts = self.model[s.f["column"]], [self.ref(s.f["column"]), "with options"]
        if s.f.get("full"):
            parts[1:] = [self.sql(column.f["type"])] + (['collate "%s"' % column.f["collate"]] if column.f.get("collate") else [])
        if s.f.get("value"):
            parts.append(self.default(s.f["value"]))
        if s.f.get("statistics"):
            parts.append("statistics %d" % s.f["statistics"])
        return " ".join(parts) + self.comment(s) + ";"

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
            text += "".join(" %s %s" % (w, f[w]) for w in ("match", "on update", "on delete") if f.get(w))
            if f.get("set"):
                text += " " + self.names(f["set"])
        else:
            text = c.kind + (" nulls not distinct" if f.get("nulls") and not inline else "") + columns
            if f.get("include"):
                text += " include " + self.names(f["include"])
            if f.get("with"):
                text += " with (%s)" % f["with"]
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
        if f.get("whole"):
            f = self.model[f["whole"]].f
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
        if f.get("statistics"):
            text += " statistics (%s)" % f["statistics"]
        if index.f.get("whole"):
            text += " partition of " + self.ref(index.f["whole"])
        return text + self.tail(index) + ";"

    def statistics(self, s):
        f = s.f
        text = "statistics" + (" " + quote(s.name) if s.name is not None else "")
        if f.get("kinds"):
            text += " (%s)" % ", ".join(f["kinds"])
        text += " on " + ", ".join(self.sql(e) for e in f["elements"])
        if f.get("target") is not None:
            text += " statistics %d" % f["target"]
        return self.block(text + self.tail(s), self.common(s))

    def rule(self, r):
        f = r.f
        text = "rule %s as on %s" % (quote(r.name), f["on"])
        if f.get("where"):
            text += " where (%s)" % self.sql(f["where"])
        text += " do " + self.sql(f["do"]) + (" " + f["state"] if f.get("state") else "")
        return text + self.tail(r) + ";"

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
        if f.get("inherits"):
            head += " inherits (%s)" % ", ".join(self.path(model[parent], "near") for parent in f["inherits"])
        if f.get("of"):
            head += " of " + self.ref(f["of"])
        if f.get("partition_of"):
            head += " partition of %s" % self.path(model[f["partition_of"]], "near")
        return self.relation(t, head)

    def partition(self, t):
        """In the block of its parent."""
        return self.relation(t, "partition " + quote(t.name))

    def nested(self, t):
        """Whether it stands in the block of its parent."""
        parent = self.model[t.f["partition_of"]] if t.f.get("partition_of") else None
        return parent is not None and t.schema == parent.schema and (t.uid + parent.uid) % 3 == 0

    def relation(self, t, head):
        f, model = t.f, self.model
        if f.get("bounds"):
            head += " " + self.sql(f["bounds"])
        if f.get("partition_by"):
            head += " partition by %s (%s)" % (f["partition_by"][0], ", ".join(self.sql(k) for k in f["partition_by"][1]))
        if f.get("with"):
            head += " with (%s)" % f["with"]
        lines = self.mixed(t, [self.column(c) for c in model.children(t, "column")])
        lines += [self.setting(s) for s in model.children(t, "setting")]
        rest = [self.constraint(c) for c in model.children(t, "primary key", "unique", "check", "foreign key")
                if not c.f.get("inline")]
        rest += [self.exclude(c) for c in model.children(t, "exclude")]
        rest += self.members(t)
        for word in ("row security", "force row security"):
            if f.get(word):
                rest.append(word + ";")
        for word in ("replica identity", "cluster on"):
            if f.get(word):
                rest.append("%s %s;" % (word, self.sql(f[word])))
        # What PostgreSQL names and numbers keeps its order; the rest may stand anywhere.
        ordered = [line for line in rest if not line.startswith(("policy", "trigger", "row", "force", "rule", "replica"))]
        for line in rest:
            if line not in ordered:
                ordered.insert(self.rng.randint(0, len(ordered)), line)
        nested = [self.partition(part) for part in model.all("table")
                  if part.f.get("partition_of") and part.f["partition_of"].uid == t.uid and self.nested(part)]
        return self.block(head + self.tail(t), lines + ordered + self.common(t) + nested)

    def mixed(self, table, lines):
        """What several tables have in the same words comes from a mixin, which stands where the first of it stood."""
        if not self.mixin or not set(self.mixin) <= set(lines) or table.f.get("partition_by"):
            return lines
        at = min(lines.index(line) for line in self.mixin)
        return [line for line in lines[:at] if line not in self.mixin] + ["use shared;"] + \
            [line for line in lines[at:] if line not in self.mixin]

    def find_mixin(self):
        """Columns of built-in types that more than one table has."""
        seen = {}
        for table in self.model.all("table"):
            for column in self.model.children(table, "column"):
                if not any(True for _ in refs_in(column.f)) and not self.inline(column) and not self.was(column) and \
                        not any(True for d in self.model.children(column) for _ in refs_in(d.f)):
                    seen.setdefault(self.column(column), set()).add(table.uid)
        shared = sorted((line for line, tables in seen.items() if len(tables) > 1), key=lambda line: -len(seen[line]))
        return shared[:2] if self.rng.random() < 0.5 else []

    def members(self, t):
        return [getattr(self, i.kind)(i) for kind in ("index", "statistics", "trigger", "rule", "policy")
                for i in self.model.children(t, kind)]

    def where(self, thing):
        """Its name, with its schema unless it stands in the schema's block."""
        schema = self.model.schema_of(thing)
        if schema.f.get("block") or schema.name == "public":
            return quote(thing.name)
        return self.path(thing)

    def view(self, v):
        f, model = v.f, self.model
        columns = model.children(v, "vcolumn")
        head = "%s %s" % ("materialized view" if v.kind == "matview" else "view", self.where(v))
        if f["form"] == "list":
            head += " (%s)" % ", ".join(quote(c.name) for c in columns)
        if f.get("with"):
            head += " with (%s)" % f["with"]
        lines = []
        for c in columns:
            # Where the name is the column's own, it may follow that without a word.
            was = "" if c.f.get("bare") and self.rng.random() < 0.5 else self.was(c)
            more = " " + self.default(c.f["default"]) if c.f.get("default") else " " + c.f["set"] if c.f.get("set") else ""
            if was or more or c.comment is not None:
                lines.append("column %s%s%s%s;" % (quote(c.name), more, self.comment(c), was))
        # The query is the last clause but one.
        body = " as $$\n%s\n$$" % self.query(v, columns) + (" with no data" if f.get("empty") else "")
        return self.block(head + self.tail(v) + body, lines + self.members(v) + self.common(v))

    def query(self, v, columns):
        f, outputs = v.f, []
        for c in columns:
            text = self.sql(c.f["expr"])
            outputs.append(text if c.f.get("bare") or f["form"] == "list" else "%s as %s" % (text, quote(c.name)))
        tables = "".join("%s%s %s%s" % ("" if i == 0 else f["join"], self.sql(source), alias,
                                        "" if on is None else " on " + self.sql(on))
                         for i, (source, alias, on) in enumerate(f["from"]))
        first = f["from"][0]
        if f["form"] == "with":
            tables = tables.replace(self.sql(first[0]) + " t", "w t", 1)
        elif f["form"] == "inner":
            tables = tables.replace(self.sql(first[0]) + " t", "(select * from %s) t" % self.sql(first[0]), 1)
        query = "select %s%s\nfrom %s" % ("distinct " if f["form"] == "distinct" else "",
                                          "t.*" if f["form"] == "star" else ", ".join(outputs), tables)
        other = query + ("\nwhere " + self.sql(f["other"]) if f.get("other") else "")
        if f.get("where"):
            query += "\nwhere " + self.sql(f["where"])
        if f["form"] == "union":
            return query + "\nunion all\n" + other
        if f["form"] == "with":
            return "with w as (select * from %s)\n" % self.sql(first[0]) + query
        plain = [str(i + 1) for i, c in enumerate(columns) if not c.f.get("aggregate")]
        if f["form"] == "group" and plain:
            query += "\ngroup by " + ", ".join(plain)
        return query + ("\norder by 1 limit 20" if f["form"] == "sorted" else "")

    def function(self, fn):
        f = fn.f
        arguments = ", ".join("%s%s %s%s" % (a[3] if len(a) > 3 else "", quote(a[0]), self.sql(a[1]),
                                             " default " + a[2] if a[2] else "") for a in f["arguments"])
        text = "%s %s(%s)" % (f.get("word", "function"), self.where(fn), arguments)
        if f.get("returns"):
            text += " returns " + self.sql(f["returns"])
        text += " language " + f["language"]
        text += "".join(" " + p for p in f["properties"])
        # The body is the last clause.
        body = {None: "as $$%s$$", "return": "return (%s)", "begin atomic": "begin atomic $$ %s $$"}[f.get("atomic")]
        return self.block(text + self.tail(fn) + " " + body % self.sql(f["body"]), self.common(fn))

    def aggregate(self, a):
        f = a.f
        parts = ["sfunc = " + self.ref(f["step"]), "stype = text"]
        if f.get("init") is not None:
            parts.append("initcond = " + literal(f["init"]))
        if f.get("parallel"):
            parts.append("parallel = " + f["parallel"])
        text = "aggregate %s(%s) (%s)" % (self.where(a), {"int": "integer", "text": "text"}[f["takes"]], ", ".join(parts))
        return self.block(text + self.tail(a), self.common(a))

    def publication(self, p):
        tables = ["table %s%s%s;" % (self.path(self.model[table]), self.names(columns) if columns else "",
                                     " where (%s)" % self.sql(where) if where else "")
                  for table, columns, where in p.f["tables"]]
        # Rows could only be updated where the replica identity has all that is asked for.
        return self.block("publication %s with (publish = 'insert', publish_via_partition_root = true)%s"
                          % (quote(p.name), self.tail(p)), tables)

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
        lines = ["%s %s%s%s;" % (quote(a.name), self.sql(a.f["type"]), ' collate "C"' if a.f.get("collate") else "", self.tail(a))
                 for a in self.model.children(c, "attribute")]
        return self.block("type %s%s" % (self.where(c), self.tail(c)), lines + self.common(c))

    def sequence(self, s):
        f = s.f
        text = ("unlogged sequence " if f.get("unlogged") else "sequence ") + self.where(s)
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

    KINDS = {"table": "table", "view": "view", "matview": "view", "function": "function", "aggregate": "aggregate",
             "enum": "enum", "domain": "domain", "composite": "composite", "sequence": "sequence"}

    def text(self):
        model, out = self.model, ["project random {\n    postgres 15;\n}"]
        out += ["extern role %s;" % quote(role) for role in ROLES]
        out += ["extension %s%s;" % (e.name, self.comment(e)) for e in model.all("extension")]
        out += [self.default_privileges(d) for d in model.all("default privileges")]
        out += [self.publication(p) for p in model.all("publication")]
        self.mixin = self.find_mixin()
        if self.mixin:
            out.append(self.block("mixin shared", self.mixin))
        for schema in model.all("schema"):
            # Indexes and keys are relations too.
            self.near = {t.name for t in model.things.values()
                         if t.schema == schema.uid or t.parent and t.name and model.schema_of(t) is schema}
            things = [getattr(self, self.KINDS[t.kind])(t) for t in model.things.values()
                      if t.schema == schema.uid and t.kind in self.KINDS and not self.nested(t)]
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
