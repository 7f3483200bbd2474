"""The tables of this folder, and what becomes of their lines: a member of a schema, and an object on a server."""
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "lib"))
sys.dont_write_bytecode = True


def braced(text):
    """Index keys and a predicate: the language wants the predicate in parentheses."""
    keys, where, predicate = text.partition(" where ")
    return keys + (" where (%s)" % predicate if where else "")


class Kind:
    """schema: the member, with its name and text; outside the table people where not within. statement: the same for a
    server; query: gives what the server makes of it, by name."""

    def __init__(self, schema, statement, query, within=False, split=None, text=lambda text: text):
        self.schema, self.statement, self.query = schema, statement, query
        self.within, self.split, self.text = within, split, text

    def parts(self, line):
        """The line's first part, which is common to both sides, and the text."""
        if self.split is None:
            return "", line
        first, _, rest = line.partition(self.split)
        return first, rest

    def member(self, name, first, text):
        return self.schema.format(name=name, first=first, text=self.text(text))


KINDS = {
    "check": Kind("check {name} ({text}\n);", "alter table people add constraint {name} check ({text}\n)",
                  "select pg_get_expr(conbin, conrelid) from pg_constraint where conname = '{name}'", within=True),
    "default": Kind("table {name} {{ c {first} default {text}; }}", "create table {name} (c {first} default {text})",
                    "select pg_get_expr(adbin, adrelid) from pg_attrdef where adrelid = '{name}'::regclass",
                    split=" default "),
    "domain": Kind("domain {name} as {first} check ({text});", "create domain {name} as {first} check ({text})",
                   "select pg_get_expr(conbin, 0) from pg_constraint where contypid = '{name}'::regtype",
                   split=" check "),
    "index": Kind("index {name} {text};", "create index {name} on people {text}",
                  "select 'using ' || regexp_replace(split_part(pg_get_indexdef('{name}'::regclass), ' USING ', 2), "
                  "' WHERE ', ' where ')", within=True, text=braced),
    "policy": Kind("policy {name} using ({text});", "create policy {name} on people using ({text})",
                   "select pg_get_expr(polqual, polrelid) from pg_policy where polname = '{name}'", within=True),
    "view": Kind("view {name} as ({text});", "create view {name} as {text}",
                 "select rtrim(pg_get_viewdef('{name}'::regclass), ';')"),
}


class Row:
    """human: what a person wrote. mark: "=" decided without a server, "?" not. server: what servers of these versions
    print of it."""

    def __init__(self, human, mark="", versions="", server=""):
        self.human, self.mark, self.versions, self.server = human, mark, versions, server

    def __str__(self):
        return "\t".join((self.human, self.mark, self.versions, self.server)).rstrip("\t")


def path(name):
    return os.path.join(HERE, name + ".txt")


def lines(name):
    with open(path(name), encoding="utf-8") as f:
        return [line.rstrip("\n") for line in f if line.strip()]


def rows(kind):
    return [Row(*line.split("\t")) for line in lines(kind)]


def pairs():
    """differ.txt: a kind, and two texts that are not the same."""
    return [line.split("\t") for line in lines("differ")]


def schema(members):
    """The schema with members of kinds: (kind, name, first, text)."""
    with open(os.path.join(HERE, "schema.chr"), encoding="utf-8") as f:
        base = f.read()
    head, people = base.split("table people {", 1)
    body, rest = people.split("\n}", 1)
    within = [KINDS[k].member(*m) for k, *m in members if KINDS[k].within]
    outside = [KINDS[k].member(*m) for k, *m in members if not KINDS[k].within]
    return "%stable people {%s\n%s\n}%s\n%s\n" % (head, body, "\n".join(within), rest, "\n".join(outside))


def differing(folder, first, second):
    """The names of the members that are not the same in two lists of them."""
    from judge import output_of
    for name, members in (("a.chr", first), ("b.chr", second)):
        with open(os.path.join(folder, name), "w", encoding="utf-8") as f:
            f.write(schema(members))
    plan = output_of(folder, "diff", "--allow-destructive", "--from", "a.chr", "--to", "b.chr", "--print", "up")
    return set(re.findall(r"\bsx_\d+\b", plan))
