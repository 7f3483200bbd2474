#include "base/arena.h"
#include "base/diag.h"
#include "plan.h"
#include "quote.h"
#include "reader.h"
#include "resolve.h"
#include "routine.h"
#include "writer.h"

#include <ctype.h>
#include <string.h>

struct event_trigger {
	struct fact head;
	const char *event;
	struct name_list tags; /* in capitals; none: every command */
	struct ref function;
	const char *enabled; /* disabled, enable replica, enable always; NULL: as usual */
	struct span event_span;
};

enum { ENABLED = 3 };

static const struct field fields[] = {
	FIELD_AS(event_trigger, event, "on", .flags = F_BARE | F_REPLACES,
		 .choices = "ddl_command_start|ddl_command_end|table_rewrite|sql_drop|login"),
	FIELD_AS(event_trigger, tags, "when tag in", .flags = F_BARE | F_REPLACES),
	FIELD_AS(event_trigger, function, "execute", .flags = F_BARE | F_REPLACES, .space = SPACE_FUNCTION),
	[ENABLED] = FIELD_AS(event_trigger, enabled, "enabled", .flags = F_BARE,
			     .choices = "disabled|enable replica|enable always"),
};

static const struct event_trigger *event_trigger_of(const struct fact *fact)
{
	return (const struct event_trigger *)fact;
}

/* ---- reading ------------------------------------------------------------------ */

/* PostgreSQL compares the tags in capitals, and keeps them so. */
static void tags_read(struct reader *reader, struct event_trigger *trigger)
{
	struct model *model = reader->model;
	struct reader inside;
	struct string tag;

	if (!reader_inside(reader, &inside)) {
		reader_expected(reader, "tags in parentheses");
		return;
	}
	trigger->tags.given = true;
	do {
		struct span span = reader_span(&inside);

		if (!reader_string(&inside, &tag)) {
			reader_expected(&inside, "the tag of a command in single quotes");
			break;
		}
		char *text = arena_copy(model->arena, tag.text, strlen(tag.text));
		for (char *p = text; *p != '\0'; p++)
			*p = (char)toupper((unsigned char)*p);
		name_list_add(model, &trigger->tags, (struct name){names_of(model->names, text), span});
	} while (reader_mark(&inside, ','));
	if (!reader_end(&inside))
		reader_expected(&inside, "\",\" or \")\"");
	reader->failed |= inside.failed;
}

static void function_read(struct reader *reader, struct event_trigger *trigger)
{
	struct reader inside;

	if (!reader_words(reader, "function"))
		reader_words(reader, "procedure");
	if (!reader_ref(reader, &trigger->function))
		reader_expected(reader, "the trigger's function");
	else if (!reader_inside(reader, &inside) || !reader_end(&inside))
		reader_expected(reader, "\"()\"");
}

static void bind(struct reader *reader, struct fact *fact)
{
	struct event_trigger *trigger = (struct event_trigger *)fact;
	const char *choice;

	if (!reader_need_words(reader, "on"))
		return;
	trigger->event_span = reader_span(reader);
	trigger->event = reader_choice(reader, fields[0].choices);
	if (trigger->event == NULL) {
		reader_expected(reader, "ddl_command_start, ddl_command_end, table_rewrite, sql_drop or login");
		return;
	}
	if (reader_words(reader, "when tag in"))
		tags_read(reader, trigger);
	if (reader_need_words(reader, "execute"))
		function_read(reader, trigger);
	while (!reader_end(reader)) {
		uint32_t at = reader->at;

		if ((choice = reader_choice(reader, fields[ENABLED].choices)) != NULL)
			trigger->enabled = choice;
		else
			reader_clauses(reader, fact, true);
		if (reader->at == at)
			return;
	}
}

static void resolve(struct resolver *resolver, struct fact *fact)
{
	routine_settle(resolver, &((struct event_trigger *)fact)->function, NULL, 0);
}

/* ---- checks ------------------------------------------------------------------- */

static void check(struct resolver *resolver, struct fact *fact)
{
	const struct event_trigger *trigger = event_trigger_of(fact);
	struct diags *diags = resolver->model->diags;
	struct type type;

	if (trigger->event == NULL)
		return;
	if (strcmp(trigger->event, "login") == 0) {
		check_newer(resolver, trigger->event_span, "login", 17);
		if (trigger->tags.count > 0)
			diag_error(diags, trigger->tags.list[0].span, "trigger-tags", "a login has no tags");
	}
	if (trigger->function.fact != NULL && routine_returns(resolver->model, &trigger->function, 0, &type) &&
	    (type.schema != NULL || strcmp(type.name, "event_trigger") != 0))
		diag_note(diag_error(diags, trigger->function.span, "trigger-function",
				     "an event trigger's function returns event_trigger, and \"%s\" returns %s",
				     trigger->function.name, type.name),
			  trigger->function.fact->name_span, "it is declared here");
}

/* ---- writing ------------------------------------------------------------------ */

static void put(struct writer *writer, const struct event_trigger *trigger)
{
	writer_words(writer, "on");
	writer_name(writer, trigger->event);
	for (uint32_t i = 0; i < trigger->tags.count; i++) {
		if (i == 0)
			writer_words(writer, "when tag in");
		writer_raw(writer, i == 0 ? " (" : ", ");
		quote_literal(writer->out, trigger->tags.list[i].text);
	}
	writer_raw(writer, trigger->tags.count > 0 ? ")" : "");
	writer_words(writer, writer->sql ? "execute function" : "execute");
	writer_ref(writer, &trigger->function);
	writer_raw(writer, "()");
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	put(writer, event_trigger_of(fact));
	if (event_trigger_of(fact)->enabled != NULL)
		writer_words(writer, event_trigger_of(fact)->enabled);
}

static void create(struct writer *writer, const struct fact *fact)
{
	writer_words(writer, "create event trigger");
	writer_fact(writer, fact);
	put(writer, event_trigger_of(fact));
}

/* ---- in place ----------------------------------------------------------------- */

static void enable(struct plan *plan, const struct fact *fact)
{
	const char *enabled = event_trigger_of(fact)->enabled;
	struct text clause = {0};
	struct writer writer = {.out = &clause, .model = plan->after, .sql = true};

	writer_words(&writer, enabled == NULL ? "enable" : strcmp(enabled, "disabled") == 0 ? "disable" : enabled);
	plan_alter(plan, fact, clause.data + 1);
	text_free(&clause);
}

static void alter(struct plan *plan, const struct delta *delta)
{
	enable(plan, delta->after);
}

static void finish(struct plan *plan, const struct fact *fact, bool inlined)
{
	(void)inlined;
	if (event_trigger_of(fact)->enabled != NULL)
		enable(plan, fact);
}

const struct kind kind_event_trigger = {
	.help = "A trigger `on` an event of the database's own: DDL commands, `when tag in` for some of them only. "
		"`execute` names a function that returns event_trigger.",
	.word = "event trigger",
	.sql = "event trigger",
	.traits = UNSCHEMAED | HAS_OWNER | HAS_COMMENT | HAS_LABELS,
	.space = SPACE_EVENT_TRIGGER,
	.size = sizeof(struct event_trigger),
	FIELDS(fields),
	.bind = bind,
	.resolve = resolve,
	.check = check,
	.clauses = clauses,
	.create = create,
	.alter = alter,
	.finish = finish,
};
