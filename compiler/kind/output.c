#include "base/diag.h"
#include "plan.h"
#include "reader.h"
#include "resolve.h"
#include "writer.h"

/* A column of a view. Its query makes it; it is declared only to carry a comment, a default or a setting. */
struct output {
	struct fact head;
	const char *storage;
	const char *compression;
	struct integer statistics;
	struct name_list options;
};

enum { STORAGE, COMPRESSION, STATISTICS, OPTIONS };

static const struct field fields[] = {
	[STORAGE] = FIELD(output, storage, .choices = "plain|external|extended|main", .alter = "set storage",
			  .unset = "set storage default"),
	[COMPRESSION] = FIELD(output, compression, .choices = "pglz|lz4", .alter = "set compression",
			      .unset = "set compression default"),
	[STATISTICS] = FIELD(output, statistics, .alter = "set statistics", .unset = "set statistics -1"),
	[OPTIONS] = FIELD_AS(output, options, "set", .flags = F_OPTIONS),
};

static const struct output *output_of(const struct fact *fact)
{
	return (const struct output *)fact;
}

static bool is_stored(const struct fact *view)
{
	return (view->kind->traits & HAS_INDEXES) != 0;
}

static void check(struct resolver *resolver, struct fact *fact)
{
	bool stored = is_stored(fact->parent);
	const char *what = stored && fact_default(fact) ? "default" : NULL;

	for (size_t i = 0; i < fact->kind->field_count && !stored; i++)
		if (field_given(fact, &fields[i]))
			what = fields[i].word;
	if (output_of(fact)->compression != NULL)
		check_newer(resolver, fact->name_span, "compression", 14);
	if (what != NULL)
		diag_error(resolver->model->diags, fact->name_span, "not-of-view", "a column of a %s has no \"%s\"",
			   fact->parent->kind->word, what);
}

/* What stands behind the name is not SQL's: the query is. */
static void clauses(struct writer *writer, const struct fact *fact)
{
	writer_fields(writer, fact);
	writer_inlined_clauses(writer, fact);
}

static struct writer *put_alter(struct plan *plan, const struct fact *fact, const char *words)
{
	struct writer *writer = plan_writer(plan);

	writer_words(writer, "alter");
	writer_object(writer, fact->parent);
	writer_words(writer, "alter column");
	writer_name(writer, fact->name);
	writer_words(writer, words);
	return writer;
}

static void alter_options(struct plan *plan, const struct fact *before, const struct fact *after)
{
	static const struct name_list none;

	for (int set = 0; set <= 1; set++) {
		struct name_list list = options_differing(plan->after, before ? &output_of(before)->options : &none,
							  &output_of(after)->options, set);
		if (list.count == 0)
			continue;
		writer_options(put_alter(plan, after, set ? "set" : "reset"), &list);
		plan_step(plan)->lock = LOCK_SHARE_UPDATE_EXCLUSIVE;
	}
}

static void alter_field(struct plan *plan, const struct fact *before, const struct fact *after, size_t i)
{
	bool given = field_given(after, &fields[i]);
	const char *unset = fields[i].unset;

	if (i == OPTIONS) {
		alter_options(plan, before, after);
		return;
	}
	/* SET STORAGE DEFAULT is PostgreSQL 16's; only what can be stored apart has a choice. */
	if (i == STORAGE && plan->after->project.postgres < 16)
		unset = "set storage extended";
	struct writer *writer = put_alter(plan, after, given ? fields[i].alter : unset);
	if (given)
		writer_value(writer, after, &fields[i]);
	plan_step(plan)->lock = i == STATISTICS ? LOCK_SHARE_UPDATE_EXCLUSIVE : LOCK_ACCESS_EXCLUSIVE;
}

static void alter(struct plan *plan, const struct delta *delta)
{
	for (size_t i = 0; i < delta->after->kind->field_count; i++)
		if (delta->fields >> i & 1)
			alter_field(plan, delta->before, delta->after, i);
}

static void finish(struct plan *plan, const struct fact *fact, bool inlined)
{
	(void)inlined;
	for (size_t i = 0; i < fact->kind->field_count; i++)
		if (field_given(fact, &fields[i]))
			alter_field(plan, NULL, fact, i);
}

const struct kind kind_output = {
	.help = "A column of a view, named to carry a comment.",
	.word = "column",
	.sql = "column",
	.traits = HAS_COMMENT | HAS_LABELS | HAS_DEFAULT,
	.within = HAS_OUTPUTS,
	.silent = true,
	.space = SPACE_COLUMN,
	.size = sizeof(struct output),
	FIELDS(fields),
	.check = check,
	.clauses = clauses,
	.alter = alter,
	.finish = finish,
};
