#include "type.h"

#include <stdlib.h>
#include <string.h>

/* Families: within one, every pair has an implicit or assignment cast in pg_cast. */
enum family {
	FAMILY_NONE,
	FAMILY_NUMBER,
	FAMILY_TEXT,
	FAMILY_STAMP,
	FAMILY_TIME,
	FAMILY_BITS,
	FAMILY_NET,
	FAMILY_JSON
};

static const struct {
	const char *name;
	enum family family;
	int width; /* within numbers: a larger one holds all of a smaller one's values */
	const char *filler;
} known[] = {
	{"smallint", FAMILY_NUMBER, 1, "0"},
	{"integer", FAMILY_NUMBER, 2, "0"},
	{"bigint", FAMILY_NUMBER, 3, "0"},
	{"numeric", FAMILY_NUMBER, 4, "0"},
	{"real", FAMILY_NUMBER, 0, "0"},
	{"double precision", FAMILY_NUMBER, 0, "0"},
	{"text", FAMILY_TEXT, 0, "''"},
	{"character varying", FAMILY_TEXT, 0, "''"},
	{"character", FAMILY_TEXT, 0, "''"},
	{"name", FAMILY_TEXT, 0, "''"},
	{"date", FAMILY_STAMP, 1, "'epoch'"},
	{"timestamp without time zone", FAMILY_STAMP, 2, "'epoch'"},
	{"timestamp with time zone", FAMILY_STAMP, 2, "'epoch'"},
	{"time without time zone", FAMILY_TIME, 1, "'00:00'"},
	{"time with time zone", FAMILY_TIME, 2, "'00:00+00'"},
	{"bit", FAMILY_BITS, 0, NULL},
	{"bit varying", FAMILY_BITS, 0, "''"},
	{"cidr", FAMILY_NET, 1, "'0.0.0.0/32'"},
	{"inet", FAMILY_NET, 2, "'0.0.0.0'"},
	{"json", FAMILY_JSON, 1, "'null'"},
	{"jsonb", FAMILY_JSON, 2, "'null'"},
	{"boolean", FAMILY_NONE, 0, "false"},
	{"uuid", FAMILY_NONE, 0, "'00000000-0000-0000-0000-000000000000'"},
	{"bytea", FAMILY_NONE, 0, "''"},
	{"interval", FAMILY_NONE, 0, "'0'"},
	{"money", FAMILY_NONE, 0, "0"},
	{"tsvector", FAMILY_NONE, 0, "''"},
	{"macaddr", FAMILY_NONE, 0, "'00:00:00:00:00:00'"},
	{"point", FAMILY_NONE, 0, "'(0,0)'"},
};

static int known_find(const struct type *type)
{
	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (type->fact == NULL && type->schema == NULL && strcmp(known[i].name, type->name) == 0)
			return (int)i;
	return -1;
}

static enum family family_of(const struct type *type)
{
	int i = known_find(type);

	return i < 0 ? FAMILY_NONE : known[i].family;
}

static bool same_base(const struct type *a, const struct type *b)
{
	return a->name == b->name && a->schema == b->schema;
}

enum cast type_cast(const struct type *from, const struct type *to)
{
	enum family a = family_of(from), b = family_of(to);

	if (same_base(from, to) && from->dims == to->dims)
		return CAST_IMPLICIT;
	/* Every type has an assignment cast to text, an array too; a family's arrays cast as their elements do. */
	if (b == FAMILY_TEXT && to->dims == 0)
		return CAST_IMPLICIT;
	if (from->dims != to->dims)
		return a == FAMILY_TEXT && from->dims == 0 ? CAST_EXPLICIT : CAST_TEXT;
	if (a != FAMILY_NONE && a == b)
		return CAST_IMPLICIT;
	if (a == FAMILY_TEXT)
		return CAST_EXPLICIT;
	/* integer and boolean cast into each other when told to; timestamps give a time. */
	if ((strcmp(from->name, "integer") == 0 && strcmp(to->name, "boolean") == 0) ||
	    (strcmp(from->name, "boolean") == 0 && strcmp(to->name, "integer") == 0))
		return CAST_EXPLICIT;
	if ((a == FAMILY_STAMP && b == FAMILY_TIME && strcmp(from->name, "date") != 0) ||
	    (strcmp(from->name, "money") == 0 && strcmp(to->name, "numeric") == 0) ||
	    (strcmp(to->name, "money") == 0 && a == FAMILY_NUMBER && strcmp(from->name, "real") != 0 &&
	     strcmp(from->name, "double precision") != 0))
		return CAST_IMPLICIT;
	return CAST_TEXT;
}

static long mod_at(const struct type *type, int which)
{
	const char *p = type->mods;

	for (; p != NULL && which > 0; which--)
		p = strchr(p, ',') ? strchr(p, ',') + 1 : NULL;
	return p ? atol(p) : -1;
}

/* Whether the modifiers of one type allow all that the other's allow. */
static bool mods_widen(const struct type *from, const struct type *to)
{
	if (to->mods == NULL || from->mods == to->mods)
		return true;
	if (from->mods == NULL)
		return false;
	if (strcmp(to->name, "numeric") == 0)
		return mod_at(to, 1) == mod_at(from, 1) && mod_at(to, 0) >= mod_at(from, 0);
	return mod_at(to, 0) >= mod_at(from, 0);
}

bool type_widens(const struct type *from, const struct type *to)
{
	int a = known_find(from), b = known_find(to);

	if (same_base(from, to))
		return mods_widen(from, to);
	if (a < 0 || b < 0 || known[a].family != known[b].family || known[a].family == FAMILY_NONE)
		return b >= 0 && known[b].family == FAMILY_TEXT && to->mods == NULL && to->dims == 0;
	if (known[a].family == FAMILY_TEXT)
		return mods_widen(from, to) && strcmp(to->name, "name") != 0;
	return known[a].width > 0 && known[b].width > known[a].width && (to->mods == NULL);
}

bool type_rewrites(const struct type *from, const struct type *to)
{
	bool texts = family_of(from) == FAMILY_TEXT && family_of(to) == FAMILY_TEXT;
	const char *varying = "character varying";

	if (from->dims != to->dims)
		return true;
	if (same_base(from, to))
		return !mods_widen(from, to) || strcmp(from->name, "character") == 0;
	if (texts && (strcmp(to->name, "text") == 0 || strcmp(to->name, varying) == 0) &&
	    (strcmp(from->name, "text") == 0 || strcmp(from->name, varying) == 0))
		return !mods_widen(from, to);
	return !(strcmp(from->name, "cidr") == 0 && strcmp(to->name, "inet") == 0);
}

bool type_resizes(const struct type *from, const struct type *to)
{
	return from->fact == NULL && same_base(from, to) && from->dims == to->dims && from->mods != to->mods;
}

bool type_alike(const struct type *from, const struct type *to)
{
	enum family a = family_of(from);

	return from->dims == to->dims && (same_base(from, to) || (a != FAMILY_NONE && a == family_of(to)));
}

const char *type_filler(const struct type *type)
{
	int i = known_find(type);

	if (type->dims > 0)
		return "'{}'";
	return i < 0 ? NULL : known[i].filler;
}

static bool is_one_of(const char *name, const char *const *names, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(names[i], name) == 0)
			return true;
	return false;
}

const char *type_storage(const struct type *type)
{
	static const char *const plain[] = {"\"char\"",
					    "aclitem",
					    "bigint",
					    "boolean",
					    "box",
					    "cid",
					    "circle",
					    "date",
					    "double precision",
					    "integer",
					    "interval",
					    "line",
					    "lseg",
					    "macaddr",
					    "macaddr8",
					    "money",
					    "name",
					    "oid",
					    "pg_lsn",
					    "point",
					    "real",
					    "regclass",
					    "regcollation",
					    "regconfig",
					    "regdictionary",
					    "regnamespace",
					    "regoper",
					    "regoperator",
					    "regproc",
					    "regprocedure",
					    "regrole",
					    "regtype",
					    "smallint",
					    "tid",
					    "time with time zone",
					    "time without time zone",
					    "timestamp with time zone",
					    "timestamp without time zone",
					    "tsquery",
					    "uuid",
					    "xid",
					    "xid8"};
	static const char *const compressed[] = {"cidr", "inet", "numeric"};

	if (type->name == NULL)
		return NULL;
	if (type->dims > 0)
		return "extended";
	if (type->schema != NULL || type->fact != NULL)
		return type->fact != NULL && type->fact->kind->labels != NULL ? "plain" : NULL;
	return is_one_of(type->name, plain, sizeof plain / sizeof *plain)		   ? "plain"
	       : is_one_of(type->name, compressed, sizeof compressed / sizeof *compressed) ? "main"
											   : "extended";
}
