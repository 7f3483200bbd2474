#include "base/arena.h"
#include "base/diag.h"
#include "builtin.h"
#include "plan.h"
#include "quote.h"
#include "reader.h"
#include "refs.h"
#include "resolve.h"
#include "sqltext.h"
#include "writer.h"

#include <string.h>

struct trigger {
	struct fact head;
	bool constraint;
	const char *timing; /* before, after, instead of */
	bool insert, update, delete, truncate;
	struct name_list columns; /* UPDATE OF */
	struct ref from;	  /* of a constraint trigger: the other table */
	bool deferrable, deferred;
	const char *old_table, *new_table; /* transition tables */
	const char *each;		   /* row; NULL: statement */
	struct sqltext when;
	struct ref function;
	struct name_list arguments; /* strings, whatever they were written as */
	const char *enabled;	    /* disabled, enable replica, enable always; NULL: as usual */
	bool in_place;		    /* CREATE OR REPLACE TRIGGER came with PostgreSQL 14 */
};

static const struct field fields[] = {
	FIELD(trigger, constraint, .flags = F_BARE | F_REPLACES),
	FIELD(trigger, timing, .flags = F_BARE, .choices = "before|after|instead of"),
	FIELD(trigger, insert, .flags = F_BARE),
	FIELD(trigger, update, .flags = F_BARE),
	FIELD(trigger, delete, .flags = F_BARE),
	FIELD(trigger, truncate, .flags = F_BARE),
	FIELD_AS(trigger, columns, "of", .flags = F_BARE | F_COLUMNS),
	FIELD(trigger, from, .space = SPACE_RELATION),
	FIELD(trigger, deferrable, .flags = 0),
	FIELD_AS(trigger, deferred, "initially deferred", .flags = 0),
	FIELD_AS(trigger, old_table, "old table", .flags = F_BARE),
	FIELD_AS(trigger, new_table, "new table", .flags = F_BARE),
	FIELD_AS(trigger, each, "for each", .flags = F_BARE, .choices = "row|statement"),
	FIELD(trigger, when, .flags = 0),
	FIELD_AS(trigger, function, "execute", .flags = F_BARE, .space = SPACE_FUNCTION),
	FIELD(trigger, arguments, .flags = F_BARE),
	FIELD_AS(trigger, enabled, "enabled", .flags = F_BARE, .choices = "disabled|enable replica|enable always"),
};

/* ---- reading ------------------------------------------------------------------ */

static bool event_read(struct reader *reader, struct trigger *trigger)
{
	const char *event = reader_choice(reader, "insert|update|delete|truncate");

	if (event == NULL)
		return reader_expected(reader, "insert, update, delete or truncate");
	bool *seen = strcmp(event, "insert") == 0   ? &trigger->insert
		     : strcmp(event, "update") == 0 ? &trigger->update
		     : strcmp(event, "delete") == 0 ? &trigger->delete
						    : &trigger->truncate;
	if (*seen) {
		diag_error(reader->model->diags, reader->terms[reader->at - 1].span, "duplicate-event",
			   "\"%s\" is given twice", event);
		return !(reader->failed = true);
	}
	*seen = true;
	if (!reader_words(reader, "of"))
		return true;
	if (seen != &trigger->update) {
		diag_error(reader->model->diags, reader->terms[reader->at - 1].span, "trigger-columns",
			   "only an update can be \"of\" some columns, not %s %s",
			   strcmp(event, "insert") == 0 ? "an" : "a", event);
		return !(reader->failed = true);
	}
	return reader_names(reader, &trigger->columns) || reader_expected(reader, "columns");
}

static void events_read(struct reader *reader, struct trigger *trigger)
{
	trigger->timing = reader_choice(reader, "before|after|instead of");
	if (trigger->timing == NULL) {
		reader_expected(reader, "before, after or instead of");
		return;
	}
	while (event_read(reader, trigger) && reader_words(reader, "or"))
		;
}

static void transitions_read(struct reader *reader, struct trigger *trigger)
{
	const char *which;

	while ((which = reader_choice(reader, "old table|new table|old row|new row|old|new")) != NULL) {
		const char **name = strcmp(which, "old table") == 0 ? &trigger->old_table : &trigger->new_table;
		struct name given;

		if (strstr(which, "table") == NULL) {
			diag_hint(diag_error(reader->model->diags, reader->terms[reader->at - 1].span, "transition-row",
					     "PostgreSQL gives names to transition tables only"),
				  "write \"old table as x\" or \"new table as x\"");
			reader->failed = true;
			return;
		}
		reader_words(reader, "as");
		if (!reader_need_name(reader, &given, "the name of the transition table"))
			return;
		*name = given.text;
	}
}

static bool argument_read(struct reader *reader, struct name_list *list)
{
	const struct term *term = reader_end(reader) ? NULL : &reader->terms[reader->at];
	struct string string;
	struct name name;

	if (term != NULL && term->type == TERM_NUMBER) {
		struct sqltext text = reader_text(reader, term->span);

		name = (struct name){names_get(reader->model->names, text.text, text.size), term->span};
		reader->at++;
	} else if (term != NULL && term->type == TERM_STRING && reader_string(reader, &string)) {
		name = (struct name){names_of(reader->model->names, string.text), term->span};
	} else if (!reader_name(reader, &name)) {
		return reader_expected(reader, "a literal: what a trigger's function is given is text");
	}
	name_list_add(reader->model, list, name);
	return true;
}

static void function_read(struct reader *reader, struct trigger *trigger)
{
	struct reader inside;

	if (!reader_words(reader, "function"))
		reader_words(reader, "procedure");
	if (!reader_ref(reader, &trigger->function)) {
		reader_expected(reader, "the trigger's function");
		return;
	}
	if (!reader_inside(reader, &inside)) {
		reader_expected(reader, "\"(\"");
		return;
	}
	if (!reader_end(&inside))
		while (argument_read(&inside, &trigger->arguments) && reader_mark(&inside, ','))
			;
	if (!reader_end(&inside))
		reader_expected(&inside, "\",\" or \")\"");
	reader->failed |= inside.failed;
}

static bool clause_read(struct reader *reader, struct trigger *trigger)
{
	const char *choice;

	if (reader_words(reader, "referencing")) {
		transitions_read(reader, trigger);
	} else if (reader_words(reader, "for each") || reader_words(reader, "for")) {
		choice = reader_choice(reader, "row|statement");
		if (choice == NULL)
			return reader_expected(reader, "row or statement");
		trigger->each = strcmp(choice, "row") == 0 ? choice : NULL;
	} else if (reader_words(reader, "execute")) {
		function_read(reader, trigger);
	} else if ((choice = reader_choice(reader, "disabled|enable replica|enable always")) != NULL) {
		trigger->enabled = choice;
	} else {
		return reader_words(reader, "not deferrable") || reader_words(reader, "initially immediate");
	}
	return true;
}

static void bind(struct reader *reader, struct fact *fact)
{
	struct trigger *trigger = (struct trigger *)fact;

	trigger->constraint = reader->word != NULL && strcmp(reader->word, "constraint trigger") == 0;
	events_read(reader, trigger);
	while (!reader_end(reader)) {
		uint32_t at = reader->at;

		if (!clause_read(reader, trigger))
			reader_clauses(reader, fact, true);
		if (reader->at == at)
			return;
	}
	trigger->deferrable |= trigger->deferred;
	if (!reader->failed && trigger->function.name == NULL)
		reader_expected(reader, "\"execute\" and the trigger's function");
}

/* ---- resolving ---------------------------------------------------------------- */

/* Of functions that share the name it is the one without arguments. */
static void resolve(struct resolver *resolver, struct fact *fact)
{
	struct trigger *trigger = (struct trigger *)fact;

	trigger->in_place = resolver->model->project.postgres >= 14;
	for (const struct fact *f = trigger->function.fact; f != NULL; f = fact_next_same(f))
		if (strcmp(f->key + strlen(f->key) - 2, "()") == 0) {
			trigger->function.fact = f;
			return;
		}
}

/* ---- checks ------------------------------------------------------------------- */

static struct diag *fault(struct resolver *resolver, const struct fact *fact, const char *word, const char *text)
{
	return diag_error(resolver->model->diags, fact->name_span, word, "%s: %s", fact_label(resolver->model, fact),
			  text);
}

/* A view's rows come from a query: PostgreSQL lets triggers take the place of what is done to them. */
static bool is_view(const struct fact *relation)
{
	for (size_t i = 0; i < relation->kind->field_count; i++)
		if (relation->kind->fields[i].flags & F_QUERY)
			return true;
	return false;
}

static void check_timing(struct resolver *resolver, const struct fact *fact)
{
	const struct trigger *t = (const struct trigger *)fact;
	bool view = is_view(fact->parent), instead = strcmp(t->timing, "instead of") == 0;

	if (instead && !view)
		diag_hint(fault(resolver, fact, "trigger-timing", "only a view's trigger can be \"instead of\""),
			  "write \"before\" or \"after\"");
	else if (instead && t->each == NULL)
		diag_hint(fault(resolver, fact, "trigger-each", "\"instead of\" is done for each row"),
			  "write \"for each row\"");
	else if (instead && (t->when.text != NULL || t->columns.count > 0))
		fault(resolver, fact, "trigger-timing",
		      t->when.text ? "a trigger \"instead of\" has no \"when\""
				   : "a trigger \"instead of\" has no columns");
	else if (view && !instead && t->each != NULL)
		diag_hint(fault(resolver, fact, "trigger-timing", "a view has no rows of its own for before and after"),
			  "write \"instead of\", or \"for each statement\"");
	else if (view && t->truncate)
		fault(resolver, fact, "trigger-timing", "a view cannot be truncated");
	else if (view && t->enabled != NULL)
		fault(resolver, fact, "trigger-enabled", "a view's trigger cannot be disabled");
	else if (t->truncate && t->each != NULL)
		diag_hint(fault(resolver, fact, "trigger-each", "truncate does not see rows"),
			  "write \"for each statement\"");
}

static bool check_constraint(struct resolver *resolver, const struct fact *fact)
{
	const struct trigger *t = (const struct trigger *)fact;

	if (!t->constraint && (t->deferrable || t->deferred || t->from.name != NULL))
		diag_hint(fault(resolver, fact, "constraint-trigger",
				t->from.name ? "only a constraint trigger has a \"from\""
					     : "only a constraint trigger can be deferrable"),
			  "write \"constraint trigger %s\"", fact->name);
	else if (t->constraint && is_view(fact->parent))
		fault(resolver, fact, "constraint-trigger", "a view has no constraint triggers");
	else if (t->constraint && (strcmp(t->timing, "after") != 0 || t->each == NULL))
		diag_hint(fault(resolver, fact, "constraint-trigger", "a constraint trigger runs after each row"),
			  "write \"after ... for each row\"");
	else if (t->constraint && (t->old_table != NULL || t->new_table != NULL))
		fault(resolver, fact, "constraint-trigger", "a constraint trigger has no transition tables");
	else
		return true;
	return false;
}

static void check_transitions(struct resolver *resolver, const struct fact *fact)
{
	const struct trigger *t = (const struct trigger *)fact;
	int events = t->insert + t->update + t->delete + t->truncate;
	const char *text = NULL;

	if ((t->old_table == NULL && t->new_table == NULL) || t->constraint)
		return;
	if (strcmp(t->timing, "after") != 0)
		text = "there are transition tables only after the deed";
	else if (is_view(fact->parent))
		text = "a view has no transition tables";
	else if (t->truncate)
		text = "truncate has no transition tables";
	else if (events > 1)
		text = "transition tables are for one event only: make a trigger of each";
	else if (t->columns.count > 0)
		text = "transition tables and \"update of\" columns do not go together";
	else if (t->old_table != NULL && t->insert)
		text = "an insert has no old table";
	else if (t->new_table != NULL && t->delete)
		text = "a delete has no new table";
	else if (t->old_table == t->new_table)
		text = "the old and the new table have one name";
	else if (t->each != NULL && (fact_merges(fact->parent) || fact_is_partition(fact->parent)))
		text = "in a table that inherits, a trigger for each row has no transition tables";
	else if (t->each != NULL && fact_partitioned(fact->parent))
		text = "in a partitioned table, a trigger for each row has no transition tables";
	if (text != NULL)
		fault(resolver, fact, "transition-table", text);
}

static void check_function(struct resolver *resolver, const struct fact *fact)
{
	const struct trigger *t = (const struct trigger *)fact;
	const struct fact *f = t->function.fact;
	const struct field *returns = f ? field_find(f, "returns") : NULL;
	struct diags *diags = resolver->model->diags;

	if (f == NULL)
		return;
	if (strcmp(f->key + strlen(f->key) - 2, "()") != 0) {
		diag_hint(diag_error(diags, t->function.span, "trigger-function",
				     "a trigger's function takes no arguments, and \"%s\" does", f->name),
			  "what a trigger gives it, it finds in TG_ARGV");
		return;
	}
	if (returns == NULL || returns->type != F_TYPE || !field_given(f, returns))
		return;
	const struct type *type = field_at(f, returns);
	if (type->schema == NULL && strcmp(type->name, "trigger") != 0)
		diag_note(diag_error(diags, t->function.span, "trigger-function",
				     "a trigger's function returns trigger, and \"%s\" returns %s", f->name,
				     type->name),
			  f->name_span, "it is declared here");
}

static void check_when(struct resolver *resolver, const struct fact *fact)
{
	const struct trigger *t = (const struct trigger *)fact;
	const char *text = NULL;

	if (t->when.text == NULL)
		return;
	bool old = sql_has_row(t->when.text, t->when.size, "old"), new = sql_has_row(t->when.text, t->when.size, "new");
	if (t->each == NULL && (old || new))
		text = "a trigger for each statement sees no rows, neither old nor new";
	else if (old && t->insert)
		text = "an insert has no old row";
	else if (new && t->delete)
		text = "a delete has no new row";
	if (text != NULL)
		diag_error(resolver->model->diags, (struct span){t->when.at, t->when.at + t->when.size}, "trigger-when",
			   "%s", text);
}

static void check(struct resolver *resolver, struct fact *fact)
{
	if (((const struct trigger *)fact)->timing == NULL)
		return;
	if (check_constraint(resolver, fact))
		check_timing(resolver, fact);
	check_transitions(resolver, fact);
	check_function(resolver, fact);
	check_when(resolver, fact);
}

/* ---- writing ------------------------------------------------------------------ */

static const char *spelling(const struct fact *fact)
{
	return ((const struct trigger *)fact)->constraint ? "constraint trigger" : "trigger";
}

static void put_events(struct writer *writer, const struct trigger *t)
{
	const struct {
		bool given;
		const char *word;
	} events[] = {{t->insert, "insert"}, {t->update, "update"}, {t->delete, "delete"}, {t->truncate, "truncate"}};
	bool first = true;

	writer_words(writer, t->timing);
	for (size_t i = 0; i < 4; i++) {
		if (!events[i].given)
			continue;
		writer_words(writer, first ? events[i].word : "or");
		if (!first)
			writer_words(writer, events[i].word);
		if (i == 1 && t->columns.count > 0) {
			writer_words(writer, "of");
			writer_list(writer, &t->columns);
		}
		first = false;
	}
}

static void put_transitions(struct writer *writer, const struct trigger *t)
{
	if (t->old_table == NULL && t->new_table == NULL)
		return;
	writer_words(writer, "referencing");
	if (t->old_table != NULL) {
		writer_words(writer, "old table as");
		writer_name(writer, t->old_table);
	}
	if (t->new_table != NULL) {
		writer_words(writer, "new table as");
		writer_name(writer, t->new_table);
	}
}

static void put_function(struct writer *writer, const struct trigger *t)
{
	writer_words(writer, writer->sql ? "execute function" : "execute");
	writer_ref(writer, &t->function);
	writer_raw(writer, "(");
	for (uint32_t i = 0; i < t->arguments.count; i++) {
		writer_raw(writer, i ? ", " : "");
		quote_literal(writer->out, t->arguments.list[i].text);
	}
	writer_raw(writer, ")");
}

/* Behind the name and, in SQL, the table. */
static void put_rest(struct writer *writer, const struct trigger *t)
{
	if (t->from.name != NULL) {
		writer_words(writer, "from");
		writer_ref(writer, &t->from);
	}
	if (t->deferrable)
		writer_words(writer, t->deferred ? "deferrable initially deferred" : "deferrable");
	put_transitions(writer, t);
	writer_words(writer, t->each ? "for each row" : "for each statement");
	if (t->when.text != NULL) {
		writer_words(writer, "when");
		writer_parens(writer, &t->when);
	}
	put_function(writer, t);
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	const struct trigger *t = (const struct trigger *)fact;

	put_events(writer, t);
	put_rest(writer, t);
	if (t->enabled != NULL)
		writer_words(writer, t->enabled);
}

static void put(struct writer *writer, const struct fact *fact, const char *words)
{
	writer_words(writer, words);
	writer_name(writer, fact->name);
	put_events(writer, (const struct trigger *)fact);
	writer_words(writer, "on");
	writer_fact(writer, fact->parent);
	put_rest(writer, (const struct trigger *)fact);
}

static void create(struct writer *writer, const struct fact *fact)
{
	put(writer, fact, ((const struct trigger *)fact)->constraint ? "create constraint trigger" : "create trigger");
}

/* ---- in place ----------------------------------------------------------------- */

static void enable(struct plan *plan, const struct fact *fact)
{
	const char *enabled = ((const struct trigger *)fact)->enabled;
	struct writer *writer = plan_writer(plan);

	writer_words(writer, "alter table");
	writer_fact(writer, fact->parent);
	writer_words(writer, enabled == NULL ? "enable" : strcmp(enabled, "disabled") == 0 ? "disable" : enabled);
	writer_words(writer, "trigger");
	writer_name(writer, fact->name);
	plan_step(plan)->lock = LOCK_SHARE_ROW_EXCLUSIVE;
}

static void finish(struct plan *plan, const struct fact *fact, bool inlined)
{
	(void)inlined;
	if (((const struct trigger *)fact)->enabled != NULL)
		enable(plan, fact);
}

static bool only_enabled(const struct delta *delta)
{
	const struct trigger *t = (const struct trigger *)delta->after;
	uint64_t others = delta->fields;

	for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
		if (field_at(delta->after, &fields[i]) == &t->enabled)
			others &= ~((uint64_t)1 << i);
	return others == 0;
}

/* CREATE OR REPLACE does not take a constraint trigger. */
static enum change changes(const struct delta *delta)
{
	const struct trigger *t = (const struct trigger *)delta->after;

	return only_enabled(delta) || (t->in_place && !t->constraint) ? CHANGE_ALTER : CHANGE_REPLACE;
}

/* CREATE OR REPLACE TRIGGER sets pg_trigger.tgenabled back to 'O'. */
static void alter(struct plan *plan, const struct delta *delta)
{
	const struct trigger *t = (const struct trigger *)delta->after;

	if (only_enabled(delta)) {
		enable(plan, delta->after);
		return;
	}
	put(plan_writer(plan), delta->after, "create or replace trigger");
	plan_step(plan)->lock = LOCK_SHARE_ROW_EXCLUSIVE;
	if (t->enabled != NULL)
		enable(plan, delta->after);
}

/* Whatever is done to it is done to its partitions' too, and takes back how these were switched. */
static bool blocks(const struct delta *delta, const struct fact *user)
{
	(void)delta;
	return user->kind->space == SPACE_INHERITED_TRIGGER;
}

static void context(const struct fact *fact, const struct field *field, struct sql_context *context,
		    struct arena *arena)
{
	static const char *const names[] = {"old", "new"};
	struct sql_base *bases = arena_take(arena, 2 * sizeof *bases);

	(void)field;
	for (size_t i = 0; i < 2; i++)
		bases[i] = (struct sql_base){
			.relation = fact->parent, .name = names[i], .qualified_only = true, .alias = true};
	context->form = SQL_EXPRESSION;
	context->bases = bases;
	context->base_count = 2;
	context->no_subquery = true;
}

/* A partition gets its own of each trigger for rows. */
static enum inherits inherits(const struct fact *fact)
{
	return ((const struct trigger *)fact)->each ? INHERITS_CLONE : INHERITS_NOT;
}

const struct kind kind_trigger = {
	.help = "A trigger. `execute` names a function, with its arguments in parentheses where it has some.",
	.word = "trigger",
	.word_too = "constraint trigger",
	.sql = "trigger",
	.traits = HAS_COMMENT | PINS_TYPE | ON_EXTERN,
	.within = HAS_TRIGGERS,
	.space = SPACE_TRIGGER,
	.size = sizeof(struct trigger),
	FIELDS(fields),
	.create_lock = LOCK_SHARE_ROW_EXCLUSIVE,
	.drop_lock = LOCK_ACCESS_EXCLUSIVE,
	.bind = bind,
	.resolve = resolve,
	.check = check,
	.spelling = spelling,
	.clauses = clauses,
	.create = create,
	.changes = changes,
	.alter = alter,
	.finish = finish,
	.context = context,
	.inherits = inherits,
	.blocks = blocks,
};
