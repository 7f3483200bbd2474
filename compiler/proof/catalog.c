#include "catalog.h"

#include "base/arena.h"
#include "base/map.h"
#include "db.h"

#include <stdlib.h>
#include <string.h>

/* One load: the rows of a query, and what was found under which oid. */
struct load {
	struct catalog *catalog;
	struct db *db;
	struct arena *arena;
	struct map tables, types;
};

/* Whose tables: not the system's, not an extension's. */
#define OURS(oid) \
	"n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND NOT EXISTS (SELECT FROM pg_depend e " \
	"WHERE e.objid = " oid " AND e.classid = 'pg_class'::regclass AND e.deptype = 'e')"

static const char *cell(const struct load *load, const struct db_rows *rows, size_t row, size_t column)
{
	const char *value = db_rows_get(rows, row, column);

	return value == NULL ? NULL : arena_copy(load->arena, value, strlen(value));
}

static bool flag(const struct db_rows *rows, size_t row, size_t column)
{
	const char *value = db_rows_get(rows, row, column);

	return value != NULL && value[0] == 't';
}

static char letter(const struct db_rows *rows, size_t row, size_t column)
{
	const char *value = db_rows_get(rows, row, column);

	return value == NULL ? '\0' : value[0];
}

static uint64_t oid(const char *text)
{
	return text == NULL ? 0 : strtoull(text, NULL, 10);
}

static struct catalog_column column_read(const struct load *load, const struct db_rows *rows, size_t row, size_t at)
{
	const char *fallback = db_rows_get(rows, row, at + 7);
	char identity = letter(rows, row, at + 5), generated = letter(rows, row, at + 6);

	return (struct catalog_column){
		.name = cell(load, rows, row, at),
		.declared = cell(load, rows, row, at + 1),
		.type = map_find(&load->types, oid(db_rows_get(rows, row, at + 2))),
		.modifier = atoi(db_rows_get(rows, row, at + 3)),
		.required = flag(rows, row, at + 4),
		.counted = identity != '\0' ||
			   (fallback != NULL && generated == '\0' && strncmp(fallback, "nextval(", 8) == 0),
		.generated = generated != '\0',
		.defaulted = fallback != NULL,
	};
}

static struct catalog_table *table_open(struct load *load, const struct db_rows *rows, size_t row)
{
	struct catalog *c = load->catalog;
	const char *name = db_rows_get(rows, row, 1), *schema = db_rows_get(rows, row, 0);
	struct catalog_table *last = c->count == 0 ? NULL : &c->tables[c->count - 1];

	if (last != NULL && strcmp(last->name, name) == 0 && strcmp(last->schema, schema) == 0)
		return last;
	ARENA_PUSH(load->arena, c->tables, c->count,
		   ((struct catalog_table){.schema = cell(load, rows, row, 0),
					   .name = cell(load, rows, row, 1),
					   .kind = letter(rows, row, 3),
					   .partition = flag(rows, row, 4)}));
	return &c->tables[c->count - 1];
}

static bool tables_load(struct load *load)
{
	static const char sql[] =
		"SELECT n.nspname, c.relname, c.oid, c.relkind, c.relispartition, a.attname, "
		"format_type(a.atttypid, a.atttypmod), a.atttypid, a.atttypmod, a.attnotnull, a.attidentity, "
		"a.attgenerated, pg_get_expr(d.adbin, d.adrelid), a.attinhcount > 0 "
		"FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
		"LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped "
		"LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum "
		"WHERE c.relkind IN ('r', 'p') AND " OURS(
			"c.oid") " "
				 "ORDER BY n.nspname COLLATE \"C\", c.relname COLLATE \"C\", a.attnum";
	struct db_rows *rows = db_query(load->db, sql, 0, NULL);

	if (rows == NULL)
		return false;
	for (size_t i = 0; i < db_rows_count(rows); i++) {
		struct catalog_table *t = table_open(load, rows, i);
		if (db_rows_get(rows, i, 5) != NULL)
			ARENA_PUSH(load->arena, t->columns, t->count, column_read(load, rows, i, 5));
		if (t->count > 0)
			t->columns[t->count - 1].inherited = flag(rows, i, 13);
	}
	/* Only now: the array has stopped moving. */
	for (size_t i = 0, t = 0; i < db_rows_count(rows); i++) {
		const char *name = db_rows_get(rows, i, 1), *schema = db_rows_get(rows, i, 0);
		while (strcmp(load->catalog->tables[t].name, name) != 0 ||
		       strcmp(load->catalog->tables[t].schema, schema) != 0)
			t++;
		map_put(&load->tables, oid(db_rows_get(rows, i, 2)), &load->catalog->tables[t]);
	}
	db_rows_free(rows);
	return true;
}

static bool parents_load(struct load *load)
{
	struct db_rows *rows = db_query(
		load->db, "SELECT inhrelid, inhparent FROM pg_inherits ORDER BY inhrelid, inhseqno", 0, NULL);

	for (size_t i = 0; rows != NULL && i < db_rows_count(rows); i++) {
		struct catalog_table *t = map_find(&load->tables, oid(db_rows_get(rows, i, 0)));
		struct catalog_table *parent = map_find(&load->tables, oid(db_rows_get(rows, i, 1)));

		if (t != NULL && parent != NULL)
			ARENA_PUSH(load->arena, t->parents, t->parent_count, parent);
	}
	db_rows_free(rows);
	return rows != NULL;
}

static bool sequences_load(struct load *load)
{
	static const char sql[] =
		"SELECT n.nspname, c.relname, pg_sequence_last_value(c.oid), tn.nspname, t.relname, a.attname "
		"FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
		"LEFT JOIN pg_depend d ON d.objid = c.oid AND d.classid = 'pg_class'::regclass AND "
		"d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i') AND d.refobjsubid > 0 "
		"LEFT JOIN pg_class t ON t.oid = d.refobjid LEFT JOIN pg_namespace tn ON tn.oid = t.relnamespace "
		"LEFT JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid "
		"WHERE c.relkind = 'S' AND " OURS("c.oid") " ORDER BY 1, 2";
	struct catalog *c = load->catalog;
	struct db_rows *rows = db_query(load->db, sql, 0, NULL);

	for (size_t i = 0; rows != NULL && i < db_rows_count(rows); i++)
		ARENA_PUSH(load->arena, c->sequences, c->sequence_count,
			   ((struct catalog_sequence){.schema = cell(load, rows, i, 0),
						      .name = cell(load, rows, i, 1),
						      .last = cell(load, rows, i, 2),
						      .table_schema = cell(load, rows, i, 3),
						      .table = cell(load, rows, i, 4),
						      .column = cell(load, rows, i, 5)}));
	db_rows_free(rows);
	return rows != NULL;
}

/* All types, in two turns: their rows, then what they are made of. There are some 600. */
static bool types_load(struct load *load)
{
	static const char sql[] =
		"SELECT t.oid, t.typname, t.typtype, t.typcategory, t.typtypmod, "
		"CASE WHEN t.typtype = 'd' THEN t.typbasetype WHEN t.typcategory = 'A' THEN t.typelem "
		"WHEN t.typtype = 'r' THEN r.rngsubtype ELSE 0 END "
		"FROM pg_type t LEFT JOIN pg_range r ON r.rngtypid = t.oid ORDER BY t.oid";
	struct db_rows *rows = db_query(load->db, sql, 0, NULL);

	for (size_t i = 0; rows != NULL && i < db_rows_count(rows); i++) {
		struct catalog_type *t = arena_take(load->arena, sizeof *t);
		*t = (struct catalog_type){.name = cell(load, rows, i, 1),
					   .kind = letter(rows, i, 2),
					   .category = letter(rows, i, 3),
					   .modifier = atoi(db_rows_get(rows, i, 4))};
		map_put(&load->types, oid(db_rows_get(rows, i, 0)), t);
	}
	for (size_t i = 0; rows != NULL && i < db_rows_count(rows); i++) {
		struct catalog_type *t = map_find(&load->types, oid(db_rows_get(rows, i, 0)));
		uint64_t of = oid(db_rows_get(rows, i, 5));
		t->of = of == 0 ? NULL : map_find(&load->types, of);
	}
	db_rows_free(rows);
	return rows != NULL;
}

/* What belongs to a type and has several rows: enum labels, domain checks, multiranges' ranges,
 * composite types' attributes. */
static bool type_details_load(struct load *load)
{
	static const char sql[] =
		"SELECT 'e', enumtypid, enumlabel, NULL, 0, 0 FROM (SELECT * FROM pg_enum ORDER BY enumtypid, enumsortorder) x "
		"UNION ALL SELECT 'd', contypid, conname, pg_get_constraintdef(oid), 0, 0 FROM pg_constraint WHERE contypid <> 0 "
		"UNION ALL SELECT 'm', rngtypid, NULL, NULL, rngmultitypid, 0 FROM pg_range WHERE rngmultitypid <> 0 "
		"UNION ALL SELECT * FROM (SELECT 'c', t.oid, a.attname, NULL, a.atttypid, a.atttypmod FROM pg_type t "
		"JOIN pg_class r ON r.oid = t.typrelid JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped "
		"WHERE r.relkind = 'c' ORDER BY t.oid, a.attnum) y";
	static const char before_14[] =
		"SELECT 'e', enumtypid, enumlabel, NULL, 0, 0 FROM (SELECT * FROM pg_enum ORDER BY enumtypid, enumsortorder) x "
		"UNION ALL SELECT 'd', contypid, conname, pg_get_constraintdef(oid), 0, 0 FROM pg_constraint WHERE contypid <> 0";
	struct db_rows *rows = db_query(load->db, db_version(load->db) < 140000 ? before_14 : sql, 0, NULL);

	for (size_t i = 0; rows != NULL && i < db_rows_count(rows); i++) {
		struct catalog_type *t = map_find(&load->types, oid(db_rows_get(rows, i, 1)));
		struct catalog_type *other = map_find(&load->types, oid(db_rows_get(rows, i, 4)));

		switch (t == NULL ? '\0' : letter(rows, i, 0)) {
		case 'e':
			ARENA_PUSH(load->arena, t->labels.list, t->labels.count, cell(load, rows, i, 2));
			break;
		case 'd':
			ARENA_PUSH(load->arena, t->checks.list, t->checks.count, cell(load, rows, i, 2));
			ARENA_PUSH(load->arena, t->checks.list, t->checks.count, cell(load, rows, i, 3));
			break;
		case 'm':
			if (other != NULL)
				other->of = t;
			break;
		case 'c':
			ARENA_PUSH(load->arena, t->attributes, t->attribute_count,
				   ((struct catalog_column){.name = cell(load, rows, i, 2),
							    .type = other,
							    .modifier = atoi(db_rows_get(rows, i, 5))}));
			break;
		default:
			break;
		}
	}
	db_rows_free(rows);
	return rows != NULL;
}

static size_t column_index(const struct catalog_table *t, const char *name, size_t size)
{
	for (size_t i = 0; i < t->count; i++)
		if (strlen(t->columns[i].name) == size && memcmp(t->columns[i].name, name, size) == 0)
			return i;
	return t->count;
}

/* Names, one a line, to indexes; those that are no columns (expressions) are left out. */
static size_t *columns_read(const struct load *load, const struct catalog_table *t, const char *names, size_t *count)
{
	size_t *list = NULL;

	*count = 0;
	while (names != NULL && *names != '\0') {
		size_t n = strcspn(names, "\n"), i = column_index(t, names, n);
		if (i < t->count)
			ARENA_PUSH(load->arena, list, *count, i);
		names += n + (names[n] == '\n');
	}
	return list;
}

#define NAMES(relation, keys) \
	"(SELECT string_agg(a.attname, E'\\n' ORDER BY k.i) FROM unnest(" keys ") WITH ORDINALITY k(n, i) " \
	"JOIN pg_attribute a ON a.attrelid = " relation " AND a.attnum = k.n)"

static bool rules_load(struct load *load)
{
	static const char sql[] = "SELECT conrelid, conname, contype, " NAMES("conrelid", "conkey") ", confrelid, " NAMES(
		"confrelid",
		"confkey") ", pg_get_constraintdef(oid) FROM pg_constraint "
			   "WHERE conrelid <> 0 AND contype IN ('p', 'u', 'f', 'c', 'x') AND connamespace NOT IN "
			   "(SELECT oid FROM pg_namespace WHERE nspname ~ '^pg_' OR nspname = 'information_schema') "
			   "UNION ALL SELECT indrelid, c.relname, 'i', " NAMES(
				   "indrelid",
				   "indkey::int2[]") ", 0, NULL, "
						     "coalesce(pg_get_expr(indpred, indrelid), '') || ' ' || coalesce(pg_get_expr(indexprs, indrelid), '') "
						     "FROM pg_index JOIN pg_class c ON c.oid = indexrelid "
						     "WHERE indisunique AND indrelid >= 16384 AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid) "
						     "UNION ALL SELECT pg_partition_root(c.oid), '', 'b', (SELECT string_agg(DISTINCT a.attname, E'\\n') "
						     "FROM pg_partitioned_table p, pg_attribute a WHERE pg_partition_root(p.partrelid) = pg_partition_root(c.oid) "
						     "AND a.attrelid = p.partrelid AND a.attnum = ANY (p.partattrs)), 0, NULL, "
						     "string_agg(pg_get_expr(c.relpartbound, c.oid), ' ' ORDER BY c.relname COLLATE \"C\") "
						     "FROM pg_class c WHERE c.relispartition AND c.relkind IN ('r', 'p') GROUP BY 1, 4 ORDER BY 1, 3, 2";
	struct db_rows *rows = db_query(load->db, sql, 0, NULL);

	for (size_t i = 0; rows != NULL && i < db_rows_count(rows); i++) {
		struct catalog_table *t = map_find(&load->tables, oid(db_rows_get(rows, i, 0)));
		struct catalog_rule r = {.name = cell(load, rows, i, 1),
					 .kind = letter(rows, i, 2),
					 .definition = cell(load, rows, i, 6)};
		size_t n;

		if (t == NULL)
			continue;
		r.columns = columns_read(load, t, db_rows_get(rows, i, 3), &r.count);
		if (r.kind == 'f')
			r.target = map_find(&load->tables, oid(db_rows_get(rows, i, 4)));
		if (r.target != NULL)
			r.target_columns = columns_read(load, r.target, db_rows_get(rows, i, 5), &n);
		ARENA_PUSH(load->arena, t->rules, t->rule_count, r);
	}
	db_rows_free(rows);
	return rows != NULL;
}

static bool triggers_load(struct load *load)
{
	static const char sql[] =
		"SELECT tgrelid, CASE tgenabled WHEN 'O' THEN 'ENABLE' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE ALWAYS' END "
		"|| ' TRIGGER ' || quote_ident(tgname) FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D' "
		"ORDER BY tgrelid, tgname COLLATE \"C\"";
	struct db_rows *rows = db_query(load->db, sql, 0, NULL);

	for (size_t i = 0; rows != NULL && i < db_rows_count(rows); i++) {
		struct catalog_table *t = map_find(&load->tables, oid(db_rows_get(rows, i, 0)));
		if (t != NULL)
			ARENA_PUSH(load->arena, t->triggers, t->trigger_count, cell(load, rows, i, 1));
	}
	db_rows_free(rows);
	return rows != NULL;
}

static void load_end(struct load *load)
{
	map_free(&load->tables);
	map_free(&load->types);
}

bool catalog_load(struct catalog *catalog, struct db *db, struct arena *arena)
{
	struct load load = {.catalog = catalog, .db = db, .arena = arena};

	*catalog = (struct catalog){0};
	bool good = tables_load(&load) && parents_load(&load) && sequences_load(&load);
	load_end(&load);
	return good;
}

bool catalog_load_rules(struct catalog *catalog, struct db *db, struct arena *arena)
{
	struct load load = {.catalog = catalog, .db = db, .arena = arena};

	*catalog = (struct catalog){0};
	bool good = types_load(&load) && type_details_load(&load) && tables_load(&load) && rules_load(&load) &&
		    triggers_load(&load);
	load_end(&load);
	return good;
}

struct catalog_table *catalog_find(const struct catalog *catalog, const char *schema, const char *name)
{
	size_t low = 0, high = catalog->count;

	while (low < high) {
		size_t middle = (low + high) / 2;
		struct catalog_table *t = &catalog->tables[middle];
		int order = strcmp(schema, t->schema);
		if (order == 0)
			order = strcmp(name, t->name);
		if (order == 0)
			return t;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

const struct catalog_column *catalog_column(const struct catalog_table *table, const char *name)
{
	size_t i = column_index(table, name, strlen(name));

	return i == table->count ? NULL : &table->columns[i];
}
