"""The judgement of a random pair: by what every pair is judged by, and by what can be told of one whose models are known."""
import json
import os
import random
import re

import rows
from generate import write_pair
from judge import Failure, Live, Pair, Refused, output_of
from views import STARS

# Errors about the rows that are there, not about the statements: integrity constraints, values that a type refuses.
ABOUT_ROWS = re.compile(r"ERROR:  2[23]\w{3}:|LOCATION:  parse_hstore,")
# What the compiler says that it cannot do, and how it is done by hand.
UNABLE = "[array-layout]"
# What may hold SQL, of which a server keeps another spelling.
SPELT = re.compile(r"(check|default|(unique )?index|(materialized )?view|policy|(constraint )?trigger|exclude|column|domain|"
                   r"function|procedure|statistics|rule|partition of) ")

# A table of a publication, its columns, the rest.
PUBLISHED = re.compile(r"(ALTER PUBLICATION .*) \((.*?)\)( WHERE .*|);")


class Judge(Live):
    def judge(self, models, texts, folder, seed):
        """Raises Failure. The folder is empty; the pair is written to it."""
        write_pair(folder, texts)
        self.starred = {model.schema_of(view).name + "." + view.name for model in models
                        for view in model.all("view", "matview") if view.f["form"] in STARS}
        pair = Pair(folder)
        pair.same()
        try:
            plans = self.plans(pair)
        except Failure as refusal:
            if UNABLE in str(refusal):
                return
            raise
        self.printed(pair)
        self.create(pair)
        rows.fill(self.server, self.old, random.Random(seed))
        kept, before = rows.Kept(*models), rows.look(self.server, self.old)
        try:
            self.migrate(*plans, watch=lambda what: self.rows(kept, before, what))
        except Refused as refused:
            if not ABOUT_ROWS.search(refused.error) or refused.what == "down" and not kept.loses():
                raise
            # The rows stand in the way. Without them, it has to work.
            self.create(pair)
            self.migrate(*plans)
        self.imported(pair, pair.new)

    def plans(self, pair):
        """There and back, the same however often they are made."""
        plans = pair.plans()
        if plans != pair.plans():
            raise Failure("another run makes another plan")
        return plans

    def printed(self, pair):
        """The canonical form, read back, is the version, and its own canonical form."""
        for version in (pair.old, pair.new):
            text = output_of(pair.folder, "fmt", "--model", version)
            again = self.write(pair, "printed.chr", text)
            if output_of(pair.folder, "fmt", "--model", again) != text:
                raise Failure("the canonical form of %s is not its own:\n%s" % (version, text))
            for from_, to in ((version, again), (again, version)):
                plan = pair.diff(from_, to)
                if plan:
                    raise Failure("%s printed and read back is another schema:\n%s\n%s" % (version, plan, text))

    def write(self, pair, name, text):
        with open(os.path.join(pair.folder, name), "w", encoding="utf-8") as f:
            f.write(text)
        return name

    def create(self, pair):
        self.server.create_databases(self.old, self.new)
        for database, version in ((self.old, pair.old), (self.new, pair.new)):
            self.run(database, "chronosc sql " + version, pair.script(version))

    def rows(self, kept, before, what):
        try:
            kept.compare(before, rows.look(self.server, self.old), what == "down")
        except rows.Lost as lost:
            raise Failure("after %s, %s" % (what, lost)) from None

    def imported(self, pair, version):
        """What is read from the database of a version is that version, but for how SQL is spelt; and it makes that database."""
        text = output_of(pair.folder, "import", self.server.url(self.new))
        again = self.write(pair, "imported.chr", text)
        odd = [s for s in json.loads(pair.diff(version, again, "json"))["statements"] if not is_spelling(s)]
        if odd:
            raise Failure("%s imported is another schema:\n%s\n%s" % (
                version, "\n".join("%s\n    %s" % (s["sql"], s["why"]) for s in odd), text))
        wanted, found = self.look(self.new), self.made_by("chronosc sql of the import", pair.script(again))
        if found != wanted:
            # Some expressions are read back as others than were written (lists of varchars, chains of AND), once.
            made = self.server.dump(self.old)
            wanted = self.made_by("pg_dump", self.server.dump(self.new))
            found = self.made_by("pg_dump", made)
        self.compare("the import of %s makes another schema" % version, text, wanted, found)

    def look(self, database):
        """What a star stands for, and what is published, comes in the columns' physical order, which no migration can choose."""
        entries = [[]]
        for line in super().look(database):
            published = PUBLISHED.fullmatch(line)
            if published:
                line = "%s (%s)%s" % (published[1], ", ".join(sorted(published[2].split(", "))), published[3])
            if line.startswith("-- "):
                entries.append([])
            entries[-1].append(line)
        return [line for entry in entries for line in (unordered(entry) if self.is_starred(entry) else entry)]

    def is_starred(self, entry):
        return bool(entry) and entry[0].partition(" VIEW ")[2] in self.starred

    def made_by(self, what, script):
        self.server.create_databases(self.old)
        self.run(self.old, what, script)
        return self.look(self.old)


def unordered(lines):
    return lines[:1] + sorted(part.strip(" ,") for line in lines[1:] for part in re.split(r"\bSELECT ", line))


def is_spelling(statement):
    """Whether a statement is there because SQL is spelt otherwise, or because of such a statement."""
    why = statement["why"]
    return " refers to " in why or " is made again with " in why or bool(SPELT.match(why)) and " is different" in why

