#include "base/arena.h"
#include "base/diag.h"
#include "keys.h"
#include "plan.h"
#include "reader.h"
#include "resolve.h"
#include "writer.h"

#include <string.h>

/* Extended statistics. They hang on a table, but have a schema and an owner of their own. When the type of a column
 * changes PostgreSQL makes them anew, and forgets their owner and target: so they are dropped before. */
struct statistics {
	struct fact head;
	bool ndistinct, dependencies, mcv;
	struct name_list columns; /* PostgreSQL keeps them as a set */
	struct list expressions;
	struct integer target;
};

static const struct field expression_fields[] = {
	FIELD(index_key, expression, .flags = F_BARE),
};

static const struct field fields[] = {
	FIELD(statistics, ndistinct, .flags = F_BARE | F_REPLACES),
	FIELD(statistics, dependencies, .flags = F_BARE | F_REPLACES),
	FIELD(statistics, mcv, .flags = F_BARE | F_REPLACES),
	FIELD_AS(statistics, columns, "on", .flags = F_COLUMNS | F_ANY_ORDER | F_REPLACES),
	FIELD(statistics, expressions, .flags = F_BARE | F_REPLACES, ITEMS(index_key, expression_fields)),
	FIELD_AS(statistics, target, "statistics", .flags = 0),
};

static const struct statistics *statistics_of(const struct fact *fact)
{
	return (const struct statistics *)fact;
}

/* ---- reading ------------------------------------------------------------------ */

static bool kind_read(struct reader *reader, struct statistics *statistics)
{
	const char *kind = reader_choice(reader, "ndistinct|dependencies|mcv");

	if (kind == NULL)
		return reader_expected(reader, "ndistinct, dependencies or mcv");
	bool *given = *kind == 'n'   ? &statistics->ndistinct
		      : *kind == 'd' ? &statistics->dependencies
				     : &statistics->mcv;
	*given = true;
	return reader_mark(reader, ',');
}

static void kinds_read(struct reader *reader, struct statistics *statistics)
{
	struct reader inside;

	if (!reader_inside(reader, &inside))
		return;
	while (kind_read(&inside, statistics))
		;
	if (!inside.failed && !reader_end(&inside))
		reader_expected(&inside, "\",\" or \")\"");
	reader->failed |= inside.failed;
}

static bool part_read(struct reader *reader, struct statistics *statistics)
{
	struct index_key key = {0}, *items = statistics->expressions.items;
	size_t count = statistics->expressions.count;

	if (!key_what_read(reader, &key))
		return false;
	if (key.column.count > 0) {
		name_list_add(reader->model, &statistics->columns, key.column.list[0]);
	} else {
		ARENA_PUSH(reader->model->arena, items, count, key);
		statistics->expressions = (struct list){items, (uint32_t)count};
	}
	return reader_mark(reader, ',');
}

static void bind(struct reader *reader, struct fact *fact)
{
	struct statistics *statistics = (struct statistics *)fact;
	struct span span = reader_span(reader);

	kinds_read(reader, statistics);
	bool some = statistics->ndistinct || statistics->dependencies || statistics->mcv;
	if (reader->failed || !reader_need_words(reader, "on"))
		return;
	while (part_read(reader, statistics))
		;
	/* Of one expression there is nothing but what is known of any column. */
	bool one = statistics->columns.count == 0 && statistics->expressions.count == 1;
	if (one && some) {
		diag_hint(diag_error(reader->model->diags, span, "statistics-kinds",
				     "statistics on one expression have no kinds"),
			  "leave the parentheses out");
		reader->failed = true;
	}
	if (!some && !one)
		statistics->ndistinct = statistics->dependencies = statistics->mcv = true;
	reader_clauses(reader, fact, false);
}

/* ChooseExtendedStatisticName() of src/backend/commands/statscmds.c; PostgreSQL does it from 16 on. */
static void resolve(struct resolver *resolver, struct fact *fact)
{
	struct statistics *statistics = (struct statistics *)fact;
	struct model *model = resolver->model;
	const char *names[2];

	if (statistics->target.given && statistics->target.value == -1)
		statistics->target = (struct integer){0};
	for (int was = 0; was <= 1 && fact->name == NULL; was++) {
		names[was] = name_join(model, fact->parent, &statistics->columns, was);
		for (uint32_t i = 0; i < statistics->expressions.count; i++)
			names[was] = arena_printf(model->arena, "%s%sexpr", names[was], *names[was] ? "_" : "");
	}
	if (fact->name == NULL)
		resolve_name(resolver, fact,
			     (struct name_parts){fact->parent->name, names[0], fact_was(fact->parent), names[1]},
			     "stat");
}

/* ---- checking ----------------------------------------------------------------- */

enum { MOST = 8 /* STATS_MAX_DIMENSIONS */, MOST_TARGET = 10000 };

static bool check_twice(struct model *model, const struct name_list *columns)
{
	for (uint32_t i = 0; i < columns->count; i++)
		for (uint32_t j = 0; j < i; j++)
			if (columns->list[i].text == columns->list[j].text) {
				diag_error(model->diags, columns->list[i].span, "duplicate-column",
					   "column \"%s\" stands twice in the statistics", columns->list[i].text);
				return true;
			}
	return false;
}

/* Values are counted by sorting them, so each column must be of a type that a btree can sort. */
static void check_types(struct resolver *resolver, const struct fact *fact)
{
	const struct name_list *columns = &statistics_of(fact)->columns;
	struct index_key *keys = arena_take(resolver->model->arena, (columns->count + 1) * sizeof *keys);

	for (uint32_t i = 0; i < columns->count; i++)
		keys[i].column = (struct name_list){.list = &columns->list[i], .count = 1, .given = true};
	keys_check(resolver, fact, &(struct list){keys, columns->count}, 0, "btree");
}

static void check(struct resolver *resolver, struct fact *fact)
{
	const struct statistics *statistics = statistics_of(fact);
	uint32_t columns = statistics->columns.count, expressions = statistics->expressions.count;
	struct model *model = resolver->model;

	if (expressions == 0 && columns < 2)
		diag_hint(diag_error(model->diags, fact->name_span, "too-few-columns",
				     "%s has one column, and that has statistics of its own", fact_label(model, fact)),
			  "name a second one, or an expression; for more of one column, write: %s ... statistics 1000",
			  statistics->columns.list[0].text);
	if (columns + expressions > MOST)
		diag_error(model->diags, fact->name_span, "too-many-columns",
			   "%s has %u columns, and PostgreSQL takes %d at the most", fact_label(model, fact),
			   columns + expressions, MOST);
	if (expressions > 0 && model->project.postgres < 14)
		diag_error(model->diags, fact->name_span, "newer-syntax",
			   "statistics on an expression need PostgreSQL 14, and the project is for %d",
			   (int)model->project.postgres);
	if (statistics->target.given && (statistics->target.value < 0 || statistics->target.value > MOST_TARGET))
		diag_error(model->diags, fact->name_span, "bad-number",
			   "the target of %s is %lld: it can be 0 to %d, or -1 for the server's own",
			   fact_label(model, fact), (long long)statistics->target.value, MOST_TARGET);
	if (!check_twice(model, &statistics->columns))
		check_types(resolver, fact);
}

/* ---- writing ------------------------------------------------------------------ */

static void put_kinds(struct writer *writer, const struct statistics *statistics)
{
	const struct {
		bool given;
		const char *word;
	} all[] = {{statistics->ndistinct, "ndistinct"},
		   {statistics->dependencies, "dependencies"},
		   {statistics->mcv, "mcv"}};
	const char *before = " (";

	if (statistics->ndistinct == statistics->dependencies && statistics->dependencies == statistics->mcv)
		return;
	for (size_t i = 0; i < sizeof all / sizeof *all; i++)
		if (all[i].given) {
			writer_raw(writer, before);
			writer_raw(writer, all[i].word);
			before = ", ";
		}
	writer_raw(writer, ")");
}

static void put_parts(struct writer *writer, const struct statistics *statistics)
{
	const struct index_key *keys = statistics->expressions.items;

	writer_words(writer, "on");
	writer_list(writer, &statistics->columns);
	for (uint32_t i = 0; i < statistics->expressions.count; i++) {
		writer_raw(writer, i + statistics->columns.count > 0 ? "," : "");
		key_what_write(writer, &keys[i]);
	}
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	put_kinds(writer, statistics_of(fact));
	put_parts(writer, statistics_of(fact));
	writer_integer(writer, "statistics", statistics_of(fact)->target);
}

static void create(struct writer *writer, const struct fact *fact)
{
	writer_words(writer, "create statistics");
	writer_fact(writer, fact);
	put_kinds(writer, statistics_of(fact));
	put_parts(writer, statistics_of(fact));
	writer_words(writer, "from");
	writer_fact(writer, fact->parent);
}

/* ---- in place ----------------------------------------------------------------- */

static void put_target(struct plan *plan, const struct fact *fact)
{
	struct integer target = statistics_of(fact)->target;
	struct writer *writer = plan_writer(plan);

	writer_words(writer, "alter");
	writer_object(writer, fact);
	writer_integer(writer, "set statistics", target.given ? target : (struct integer){-1, true});
	plan_step(plan);
}

static void finish(struct plan *plan, const struct fact *fact, bool inlined)
{
	(void)inlined;
	if (statistics_of(fact)->target.given)
		put_target(plan, fact);
}

static void alter(struct plan *plan, const struct delta *delta)
{
	put_target(plan, delta->after);
}

const struct kind kind_statistics = {
	.word = "statistics",
	.sql = "statistics",
	.help = "Extended statistics `on` columns and expressions; `(ndistinct, dependencies, mcv)` for some kinds only; "
		"`statistics` is the target.",
	.traits = IN_SCHEMA | OWN_SCHEMA | HAS_OWNER | HAS_COMMENT | AUTO_NAME | PINS_TYPE,
	.within = HAS_STATISTICS,
	.space = SPACE_STATISTICS,
	.size = sizeof(struct statistics),
	FIELDS(fields),
	.create_lock = LOCK_SHARE_UPDATE_EXCLUSIVE,
	.drop_lock = LOCK_SHARE_UPDATE_EXCLUSIVE,
	.bind = bind,
	.resolve = resolve,
	.check = check,
	.clauses = clauses,
	.create = create,
	.finish = finish,
	.alter = alter,
};
