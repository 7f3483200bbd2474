"""The judgement of one pair of schemas on a live server: does the plan lead from the old one to the new, and back?"""
import difflib
import os
import subprocess
import tempfile

from dump import normal, unnamed
from server import quiet_environment, run_exactly

TIME_LIMIT = 60


class Failure(Exception):
    """What went wrong with a case, for people."""


class Refused(Failure):
    """The server refuses a script: which, and its words."""

    def __init__(self, what, error, script):
        super().__init__("%s: the server refuses it:\n%s\n%s" % (what, error.strip(), numbered(script)))
        self.what, self.error = what, error


def compiler():
    return os.path.abspath(os.environ.get("CHRONOSC", "build/chronosc"))


def compiler_environment():
    env = quiet_environment()
    env.pop("NO_COLOR", None)
    env["SOURCE_DATE_EPOCH"] = "1767225600"
    return env


def run_compiler(folder, *arguments):
    try:
        return run_exactly([compiler()] + list(arguments), cwd=folder, env=compiler_environment(), timeout=TIME_LIMIT)
    except subprocess.TimeoutExpired:
        raise Failure("chronosc %s: not done after %d s" % (" ".join(arguments), TIME_LIMIT)) from None


def output_of(folder, *arguments):
    done = run_compiler(folder, *arguments)
    if done.returncode != 0:
        raise Failure("chronosc %s: status %d\n%s" % (" ".join(arguments), done.returncode, done.stderr))
    return done.stdout


def difference(expected, found, expected_name, found_name):
    lines = difflib.unified_diff(expected, found, expected_name, found_name, n=3, lineterm="")
    return "\n".join(limited(list(lines)))


def limited(lines, most=120):
    return lines if len(lines) <= most else lines[:most] + ["... %d more lines" % (len(lines) - most)]


def source_of(folder, name):
    return name if os.path.exists(os.path.join(folder, name)) else "empty"


class Pair:
    """old.chr and new.chr of a folder, either of which may be missing (empty)."""

    def __init__(self, folder):
        self.folder = folder
        self.old = source_of(folder, "old.chr")
        self.new = source_of(folder, "new.chr")

    def diff(self, from_, to, print_="up"):
        return output_of(self.folder, "diff", "--allow-destructive", "--from", from_, "--to", to, "--print", print_)

    def plans(self):
        return self.diff(self.old, self.new, "up"), self.diff(self.old, self.new, "down")

    def same(self):
        """A version against itself must give nothing to do."""
        for version in {self.old, self.new} - {"empty"}:
            text = self.diff(version, version)
            if text.strip():
                raise Failure("%s against itself is not empty:\n%s" % (version, text))

    def script(self, version):
        return "" if version == "empty" else output_of(self.folder, "sql", version)


def restorable(dump):
    """What pg_dump says, for a database that has a schema public and may be older than pg_dump."""
    return dump.replace("CREATE SCHEMA public;", "").replace("SET transaction_timeout = 0;\n", "")


class Live:
    """Judges pairs one after the other in two databases of a server."""

    def __init__(self, server, number):
        self.server = server
        self.names = True  # whether those of NOT NULL count
        self.old, self.new = "old_%d" % number, "new_%d" % number

    def run(self, database, what, text):
        error = self.server.run_script(database, text)
        if error is not None:
            raise Refused(what, error, text)

    def look(self, database):
        text = self.server.dump(database)
        return normal(text if self.names else unnamed(text))

    def compare(self, what, script, expected, found):
        if expected != found:
            raise Failure("%s:\n%s\n%s" % (what, difference(expected, found, "wanted", "found"), numbered(script)))

    def imported(self):
        """What import reads in the new database makes the same one again."""
        with tempfile.TemporaryDirectory() as folder:
            text = output_of(folder, "import", self.server.url(self.new))
            with open(os.path.join(folder, "imported.chr"), "w", encoding="utf-8") as out:
                out.write(text)
            script = output_of(folder, "sql", "imported.chr")
        self.server.create_databases(self.old)
        self.run(self.old, "chronosc sql of what was imported", script)
        made, wanted = self.look(self.old), self.look(self.new)
        if made != wanted:
            # Some expressions PostgreSQL reads back as others than it wrote: then as pg_dump's own script leaves them.
            self.server.create_databases(self.old)
            self.run(self.old, "pg_dump", restorable(self.server.dump(self.new)))
            self.compare("what was imported is another schema", text, self.look(self.old), made)

    def left(self, pair):
        """What there still is to do to the database that was made from the new version."""
        return output_of(pair.folder, "diff", "--allow-destructive", "--from", self.server.url(self.new), "--to", pair.new,
                         "--print", "up")

    def judge(self, pair, setup="", imports=False):
        """Raises Failure. Old is created, migrated up, down and up again; new is created from scratch beside it."""
        up, down = pair.plans()
        self.server.create_databases(self.old, self.new)
        for database, version in ((self.old, pair.old), (self.new, pair.new)):
            if setup:
                self.run(database, "setup.sql", setup)
            self.run(database, "chronosc sql " + version, pair.script(version))
        self.migrate(up, down)
        if imports:
            self.imported()

    def migrate(self, up, down, watch=None):
        """Up, down and up again, from one database to the likeness of the other. watch(what) is called after each."""
        old, new = self.look(self.old), self.look(self.new)
        for what, script, wanted, aim in (("up", up, new, "to the new"), ("down", down, old, "back to the old"),
                                          ("up again", up, new, "to the new")):
            self.run(self.old, what, script)
            self.compare("%s does not lead %s schema" % (what, aim), script, wanted, self.look(self.old))
            if watch is not None:
                watch(what)


def numbered(text):
    return "\n".join(limited(["  %4d  %s" % (i + 1, line) for i, line in enumerate(text.rstrip("\n").split("\n"))], 80))
