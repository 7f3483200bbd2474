"""What pg_dump -s says, in an order that depends on the schema alone.

pg_dump orders by object number where names tie, and PostgreSQL keeps privileges, storage parameters and settings in the
order in which they were given. None of that is a difference between two schemas. Neither is the physical order of
a table's columns, which no migration can choose.
"""
import re

HEADER = re.compile(r"^-- (?:Data for )?Name: (.*); Type: (.*); Schema: (.*); Owner: (.*)$")
# What stands between entries and belongs to none.
NOISE = re.compile(r"^SET default_(tablespace|table_access_method) = ")
FOOTER = "\n--\n-- PostgreSQL database dump complete\n--\n"
STATE = re.compile(r"^SET (default_tablespace|default_table_access_method) = (.*);$")
COLUMNED = ("TABLE", "FOREIGN TABLE", "TYPE")


def entries(text):
    """The dump as a list of (name of the entry, its lines)."""
    result = []
    lines = text[:text.rindex(FOOTER)].split("\n")
    title, body, state = None, [], {}
    i = 0
    while i < len(lines):
        found = HEADER.match(lines[i + 1]) if lines[i] == "--" and i + 2 < len(lines) else None
        if found:
            if title is not None:
                result.append((title, body))
            name, kind, schema, _ = found.groups()
            title, body = "%s %s.%s" % (kind, schema, name), []
            i += 3
            continue
        said = STATE.match(lines[i])
        if said and not body_open(body):
            state[said.group(1)] = said.group(2)
        elif title is not None and (body_open(body) or not NOISE.match(lines[i])):
            if lines[i].startswith("CREATE TABLE ") and not body:
                body += ["-- %s %s" % item for item in sorted(state.items()) if item[1] not in ("''", "heap")]
            body.append(lines[i])
        i += 1
    if title is not None:
        result.append((title, body))
    return [(title, trim(body)) for title, body in result]


def body_open(body):
    """Whether a statement has begun and not ended: what stands there may look like anything."""
    for line in reversed(body):
        if line:
            return not line.endswith(";")
    return False


def trim(body):
    while body and body[-1] in ("", "--"):
        body = body[:-1]
    while body and body[0] == "":
        body = body[1:]
    return body


def sorted_options(line):
    """Storage parameters stand in the order in which they were set."""
    def sort(found):
        return "%s(%s)" % (found.group(1), ", ".join(sorted(found.group(2).split(", "))))
    return re.sub(r"(\bWITH |^WITH )\(([^()]*=[^()]*)\)", sort, line)


def sorted_columns(lines):
    """The lines between "CREATE TABLE x (" and ")", sorted."""
    try:
        first = next(i for i, line in enumerate(lines) if line.startswith("CREATE ") and line.endswith("("))
        last = next(i for i in range(first, len(lines)) if lines[i].startswith(")"))
    except StopIteration:
        return lines
    inner = logical([re.sub(r",$", "", line) for line in lines[first + 1:last]])
    return lines[:first + 1] + sorted(inner) + lines[last:]


def logical(lines):
    """Lines that belong to the one before (a CASE over several lines in a check) joined to it."""
    result = []
    for line in lines:
        if result and not re.match(r"(    |\t)\S", line):
            result[-1] += "\n" + line
        else:
            result.append(line)
    return result


def statements(lines):
    """Lines grouped into statements, sorted: the parts of one entry that stand in no order of their own."""
    groups, open_ = [], False
    for line in lines:
        if not line and not open_:
            continue
        if open_:
            groups[-1].append(line)
        else:
            groups.append([line])
        open_ = not line.endswith(";")
    return groups


def sorted_statistics(line):
    """The columns of extended statistics: PostgreSQL gives them in their physical order."""
    found = re.match(r"^(CREATE STATISTICS .*? ON )(.*)( FROM \S.*;)$", line)
    if not found:
        return line
    # A comma outside of parentheses and quotes.
    parts = re.findall(r"(?:\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|\"[^\"]*\"|[^,(\"])+", found.group(2))
    return found.group(1) + ", ".join(sorted(part.strip() for part in parts)) + found.group(3)


def unnamed(text):
    """Without the names that NOT NULL has since PostgreSQL 18, which tell where it was inherited from and what its table was
    called then: a line of its own where a table has inherited the column, else before the words in the column's."""
    name = r'CONSTRAINT (?:"(?:[^"]|"")*"|\w+) '
    text = re.sub(r"^    (?:%s)?NOT NULL [^\n]*\n" % name, "", text, flags=re.M)
    return re.sub(r" %sNOT NULL" % name, " NOT NULL", text)


def normal_entry(title, lines):
    lines = [sorted_options(line) for line in lines]
    if title.startswith("STATISTICS "):
        return [sorted_statistics(line) for line in lines]
    kind = next((k for k in COLUMNED if title.startswith(k + " ")), None)
    if kind is not None:
        lines = sorted_columns(lines)
        groups = statements(lines)
        return groups[0] + [line for group in sorted(groups[1:]) for line in group] if groups else []
    if title.startswith(("ACL ", "DEFAULT ACL ")) and not any(line.startswith("SET SESSION") for line in lines):
        # REVOKE before GRANT matters: the sort keeps it, for R comes behind G only in other words.
        return sorted((line for line in lines if line), key=lambda line: (not line.startswith("REVOKE"), line.find(" REVOKE") < 0, line))
    if title.startswith(("FUNCTION ", "PROCEDURE ")):
        return sorted_settings(lines)
    return lines


def sorted_settings(lines):
    """The SET clauses of a function: they stand in the order in which they were given."""
    result, run = [], []
    for line in lines:
        if re.match(r"^    SET ", line) and not line.endswith(";"):
            run.append(line)
            continue
        result += sorted(run) + [line]
        run = []
    return result + sorted(run)


def normal(text):
    """Lines to compare and to show."""
    result = []
    for title, lines in sorted((title, normal_entry(title, lines)) for title, lines in entries(text)):
        result.append("-- " + title)
        result += lines
    return result
