"""A schema as things that refer to each other by number.

Everything that a thing needs is a Ref in its fields, so that a rename shows wherever the name stands, and what
depends on a thing can be found and dropped with it: a model is valid by construction.
"""
import copy

ROLES = ("role_a", "role_b", "Odd Role")


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
        self.shared = False  # whether everything is called alike

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
