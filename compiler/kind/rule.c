#include "base/arena.h"
#include "base/diag.h"
#include "plan.h"
#include "reader.h"
#include "refs.h"
#include "resolve.h"
#include "sqltext.h"
#include "writer.h"

#include <string.h>
#include <strings.h>

/* A rewriting rule. The one that makes a view of a table, "_RETURN", is the view itself here. */
struct rule {
	struct fact head;
	const char *event;
	struct sqltext condition;
	bool instead;
	struct sqltext action; /* none: nothing */
	const char *enabled;   /* disabled, enable replica, enable always; NULL: as usual */
};

enum { EVENT, CONDITION, INSTEAD, ACTION, ENABLED };

static const struct field fields[] = {
	[EVENT] = FIELD_AS(rule, event, "on", .flags = F_BARE, .choices = "insert|update|delete"),
	[CONDITION] = FIELD_AS(rule, condition, "where", .flags = F_BARE),
	[INSTEAD] = FIELD(rule, instead, .flags = F_BARE),
	[ACTION] = FIELD_AS(rule, action, "do", .flags = F_BARE),
	[ENABLED] = FIELD_AS(rule, enabled, "enabled", .flags = F_BARE,
			     .choices = "disabled|enable replica|enable always"),
};

static const struct rule *rule_of(const struct fact *fact)
{
	return (const struct rule *)fact;
}

/* ---- reading ------------------------------------------------------------------ */

static void action_read(struct reader *reader, struct rule *rule)
{
	rule->instead = reader_words(reader, "instead");
	if (!rule->instead)
		reader_words(reader, "also");
	if (!reader_words(reader, "nothing"))
		reader_need_sql(reader, &rule->action, "nothing, or statements in parentheses");
}

static void bind(struct reader *reader, struct fact *fact)
{
	struct rule *rule = (struct rule *)fact;

	if (!reader_need_words(reader, "as on"))
		return;
	rule->event = reader_choice(reader, "insert|update|delete");
	if (rule->event == NULL) {
		reader_expected(reader, reader_sees(reader, "select")
						? "insert, update or delete (a view is its rule on select)"
						: "insert, update or delete");
		return;
	}
	if (reader_words(reader, "where") && !reader_expression(reader, "do", &rule->condition)) {
		reader_expected(reader, "a condition");
		return;
	}
	if (!reader_need_words(reader, "do"))
		return;
	action_read(reader, rule);
	rule->enabled = reader_choice(reader, "disabled|enable replica|enable always");
	if (!reader->failed)
		reader_clauses(reader, fact, false);
}

/* ---- checking ----------------------------------------------------------------- */

static bool has_row(struct resolver *resolver, const struct fact *fact, const struct sqltext *sql, const char *row)
{
	/* A column of that name goes before the row. */
	return sql_has_row(sql->text, sql->size, row) &&
	       fact_column(fact->parent, names_of(resolver->model->names, row)) == NULL;
}

static void check_rows(struct resolver *resolver, const struct fact *fact, const struct sqltext *sql)
{
	const char *event = rule_of(fact)->event, *missing = NULL;

	if (sql->text == NULL)
		return;
	if (strcmp(event, "insert") == 0 && has_row(resolver, fact, sql, "old"))
		missing = "an insert has no old row";
	else if (strcmp(event, "delete") == 0 && has_row(resolver, fact, sql, "new"))
		missing = "a delete has no new row";
	if (missing != NULL)
		diag_error(resolver->model->diags, (struct span){sql->at, sql->at + sql->size}, "rule-row", "%s",
			   missing);
}

static void check(struct resolver *resolver, struct fact *fact)
{
	const struct rule *rule = rule_of(fact);

	if (strcmp(fact->name, "_RETURN") == 0)
		diag_error(resolver->model->diags, fact->name_span, "reserved-name",
			   "\"_RETURN\" is what PostgreSQL calls the rule that is a view");
	if (rule->enabled != NULL && (fact->parent->kind->traits & HAS_OUTPUTS))
		diag_error(resolver->model->diags, fact->name_span, "rule-enabled", "a view's rule is always enabled");
	check_rows(resolver, fact, &rule->condition);
	check_rows(resolver, fact, &rule->action);
}

/* ---- writing ------------------------------------------------------------------ */

static void put_rest(struct writer *writer, const struct rule *rule)
{
	if (rule->condition.text != NULL) {
		writer_words(writer, "where");
		writer_parens(writer, &rule->condition);
	}
	writer_words(writer, rule->instead ? "do instead" : "do also");
	if (rule->action.text == NULL)
		writer_words(writer, "nothing");
	else
		writer_parens(writer, &rule->action);
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	const struct rule *rule = rule_of(fact);

	writer_words(writer, "as on");
	writer_words(writer, rule->event);
	put_rest(writer, rule);
	if (rule->enabled != NULL)
		writer_words(writer, rule->enabled);
}

static void put(struct writer *writer, const struct fact *fact, const char *words)
{
	writer_words(writer, words);
	writer_name(writer, fact->name);
	writer_words(writer, "as on");
	writer_words(writer, rule_of(fact)->event);
	writer_words(writer, "to");
	writer_fact(writer, fact->parent);
	put_rest(writer, rule_of(fact));
}

static void create(struct writer *writer, const struct fact *fact)
{
	put(writer, fact, "create rule");
}

/* ---- in place ----------------------------------------------------------------- */

static void enable(struct plan *plan, const struct fact *fact)
{
	const char *enabled = rule_of(fact)->enabled;
	struct writer *writer = plan_writer(plan);

	writer_words(writer, "alter table");
	writer_fact(writer, fact->parent);
	writer_words(writer, enabled == NULL ? "enable" : strcmp(enabled, "disabled") == 0 ? "disable" : enabled);
	writer_words(writer, "rule");
	writer_name(writer, fact->name);
	plan_step(plan)->lock = LOCK_ACCESS_EXCLUSIVE;
}

static void finish(struct plan *plan, const struct fact *fact, bool inlined)
{
	(void)inlined;
	if (rule_of(fact)->enabled != NULL)
		enable(plan, fact);
}

/* CREATE OR REPLACE RULE leaves pg_rewrite.ev_enabled as it is. */
static void alter(struct plan *plan, const struct delta *delta)
{
	if ((delta->fields & ~(UINT64_C(1) << ENABLED)) != 0) {
		put(plan_writer(plan), delta->after, "create or replace rule");
		plan_step(plan)->lock = LOCK_ACCESS_EXCLUSIVE;
	}
	if (delta->fields >> ENABLED & 1)
		enable(plan, delta->after);
}

static void context(const struct fact *fact, const struct field *field, struct sql_context *context,
		    struct arena *arena)
{
	static const char *const names[] = {"old", "new"};
	struct sql_base *bases = arena_take(arena, 2 * sizeof *bases);

	for (size_t i = 0; i < 2; i++)
		bases[i] = (struct sql_base){
			.relation = fact->parent, .name = names[i], .qualified_only = true, .alias = true};
	context->form = field == &fields[ACTION] ? SQL_BODY : SQL_EXPRESSION;
	context->bases = bases;
	context->base_count = 2;
}

const struct kind kind_rule = {
	.word = "rule",
	.sql = "rule",
	.help = "A rewriting rule: `as on` what, `do also` or `do instead` `nothing` or statements in parentheses.",
	.traits = HAS_COMMENT | HAS_STARS | PINS_TYPE | ON_EXTERN,
	.within = HAS_RULES,
	.space = SPACE_RULE,
	.size = sizeof(struct rule),
	FIELDS(fields),
	.offers = "disabled|enable replica|enable always",
	.create_lock = LOCK_ACCESS_EXCLUSIVE,
	.drop_lock = LOCK_ACCESS_EXCLUSIVE,
	.bind = bind,
	.check = check,
	.clauses = clauses,
	.create = create,
	.finish = finish,
	.alter = alter,
	.context = context,
};
