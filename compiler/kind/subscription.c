#include "base/arena.h"
#include "base/diag.h"
#include "plan.h"
#include "reader.h"
#include "resolve.h"
#include "usual.h"
#include "writer.h"

#include <ctype.h>
#include <string.h>

/* What is replicated from another database. It is made and dropped without a word to that one: to enable it there is an
 * act of whoever runs the two, as is to drop its slot there. */
struct subscription {
	struct fact head;
	struct string connection; /* "": it is given by hand */
	struct name_list publications;
	struct name_list options;
};

enum { CONNECTION, PUBLICATIONS, OPTIONS };

static const struct field fields[] = {
	[CONNECTION] = FIELD(subscription, connection, .flags = 0),
	[PUBLICATIONS] = FIELD_AS(subscription, publications, "publication", .flags = 0),
	[OPTIONS] = FIELD_AS(subscription, options, "with", .flags = F_OPTIONS),
};

static const struct usual options[] = {
	{.name = "slot_name"},
	{.name = "synchronous_commit", .value = "off", .choices = "off|on|local|remote_write|remote_apply"},
	{.name = "binary", .value = "false", .choices = BOOLEAN, .since = 14},
	{.name = "streaming", .value = "off", .choices = "off|on|parallel", .since = 14, .spelled = true},
	{.name = "two_phase", .value = "false", .choices = BOOLEAN, .since = 15},
	{.name = "disable_on_error", .value = "false", .choices = BOOLEAN, .since = 15},
	{.name = "password_required", .value = "true", .choices = BOOLEAN, .since = 16},
	{.name = "run_as_owner", .value = "false", .choices = BOOLEAN, .since = 16},
	{.name = "origin", .value = "any", .choices = "any|none", .since = 16},
	{.name = "failover", .value = "false", .choices = BOOLEAN, .since = 17},
};

static const struct usuals known = {options, sizeof options / sizeof *options};

static const struct subscription *subscription_of(const struct fact *fact)
{
	return (const struct subscription *)fact;
}

/* ---- reading ------------------------------------------------------------------ */

static const struct name *option_named(const struct subscription *subscription, const char *name)
{
	for (uint32_t i = 0; i < subscription->options.count; i++)
		if (strcmp(usual_find(&known, subscription->options.list[i].text)->name, name) == 0)
			return &subscription->options.list[i];
	return NULL;
}

/* The slot of a subscription that is renamed keeps its name: so it belongs to what a subscription is. */
static const char *slot_usual(const struct model *model, const struct fact *fact)
{
	return names_of(model->names, arena_printf(model->arena, "slot_name=%s", fact->name));
}

static void bind(struct reader *reader, struct fact *fact)
{
	struct subscription *subscription = (struct subscription *)fact;
	struct model *model = reader->model;

	reader_clauses(reader, fact, false);
	if (!(fact->flags & FACT_EXTERN) && !subscription->publications.given)
		reader_expected(reader, "\"publication\" and names of publications");
	if (subscription->connection.text == NULL)
		subscription->connection.text = "";
	usual_settle(model, fact, &subscription->options, &known);
	if (option_named(subscription, "slot_name") == NULL)
		name_list_add(model, &subscription->options, (struct name){slot_usual(model, fact), fact->name_span});
}

/* ---- checking ----------------------------------------------------------------- */

/* "password = x" among the parameters of libpq. The query of import knows the same, and leaves it out. */
static bool names_secret(const char *text)
{
	static const char *const words[] = {"password", "secret"};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		for (const char *p = strstr(text, words[i]); p != NULL; p = strstr(p + 1, words[i])) {
			const char *behind = p + strlen(words[i]);

			while (isspace((unsigned char)*behind))
				behind++;
			if (*behind == '=')
				return true;
		}
	return false;
}

/* "postgresql://user:password@host" */
static bool has_password(const char *text)
{
	const char *user = strstr(text, "://"), *at = user ? strchr(user, '@') : NULL;
	const char *colon = user ? strchr(user + 3, ':') : NULL;

	return at != NULL && colon != NULL && colon < at;
}

static void check(struct resolver *resolver, struct fact *fact)
{
	const struct subscription *subscription = subscription_of(fact);
	struct model *model = resolver->model;
	const char *connection = subscription->connection.text;

	if (names_secret(connection) || has_password(connection)) {
		struct diag *diag = diag_error(
			model->diags, fact->name_span, "secret",
			"the connection of %s holds a password, which would stand in the clear in "
			"the schema, in its lock and in migrations",
			fact_label(model, fact));

		diag_hide_line(diag);
		diag_hint(diag, "leave it out, and give each database by hand: alter subscription %s connection '...'",
			  fact->name);
	}
	usual_check_newer(resolver, &subscription->options, &known);
}

/* ---- writing ------------------------------------------------------------------ */

static void put_publications(struct writer *writer, const struct subscription *subscription)
{
	writer_words(writer, "publication");
	writer_list(writer, &subscription->publications);
}

/* The slot's name is said where it is another than the subscription's. */
static struct name_list options_said(struct writer *writer, const struct fact *fact)
{
	const struct subscription *subscription = subscription_of(fact);
	const struct model *model = writer->model;
	const char *usual = slot_usual(model, fact);
	struct name_list said = {0};

	for (uint32_t i = 0; i < subscription->options.count; i++)
		if (subscription->options.list[i].text != usual)
			name_list_add(model, &said, subscription->options.list[i]);
	return said;
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	const struct subscription *subscription = subscription_of(fact);
	struct name_list said = options_said(writer, fact);

	if (*subscription->connection.text != '\0')
		writer_field(writer, fact, &fields[CONNECTION]);
	if (subscription->publications.given)
		put_publications(writer, subscription);
	if (said.count == 0)
		return;
	writer_words(writer, "with");
	writer_options(writer, &said);
}

static void create(struct writer *writer, const struct fact *fact)
{
	const struct model *model = writer->model;
	struct name_list all = {0}, said = options_said(writer, fact), spelled = usual_spelled(model, &said, &known);

	name_list_add(model, &all, (struct name){"connect=false", {0, 0}});
	for (uint32_t i = 0; i < spelled.count; i++)
		name_list_add(model, &all, spelled.list[i]);
	writer_words(writer, "create subscription");
	writer_fact(writer, fact);
	writer_field(writer, fact, &fields[CONNECTION]);
	put_publications(writer, subscription_of(fact));
	writer_words(writer, "with");
	writer_options(writer, &all);
}

static void put_alter(struct writer *writer, const struct fact *fact, const char *words)
{
	writer_words(writer, "alter");
	writer_object(writer, fact);
	writer_words(writer, words);
}

/* With a slot it could only be dropped outside of a transaction, and while its publisher answers. */
static void drop(struct writer *writer, const struct fact *fact)
{
	size_t start = writer->out->size;

	put_alter(writer, fact, "disable");
	writer_trim(writer, start);
	size_t from = writer_statement(writer, start);
	put_alter(writer, fact, "set (slot_name = none)");
	writer_trim(writer, from);
	from = writer_statement(writer, start);
	writer_words(writer, "drop");
	writer_object(writer, fact);
	writer_trim(writer, from);
}

/* ---- in place ----------------------------------------------------------------- */

static enum change changes(const struct delta *delta)
{
	const struct name *before = option_named(subscription_of(delta->before), "two_phase"),
			  *after = option_named(subscription_of(delta->after), "two_phase");

	return (before != NULL) != (after != NULL) ? CHANGE_REPLACE : CHANGE_ALTER;
}

static void alter(struct plan *plan, const struct delta *delta)
{
	const struct subscription *after = subscription_of(delta->after);

	/* One that the schema no longer tells is given by hand. */
	if (delta_changed(delta, &after->connection) && *after->connection.text != '\0') {
		put_alter(plan_writer(plan), delta->after, "connection");
		writer_literal(plan->writer, after->connection.text);
		plan_hazard(plan, plan_step(plan), "secret",
			    "a password that the connection had is gone: give it again by hand");
	}
	/* To ask the publisher for its tables is not for a transaction. */
	if (delta_changed(delta, &after->publications)) {
		put_alter(plan_writer(plan), delta->after, "set");
		put_publications(plan->writer, after);
		writer_words(plan->writer, "with (refresh = false)");
		plan_hazard(
			plan, plan_step(plan), "refresh",
			"tables that are new to the subscription are not replicated before it is refreshed by hand");
	}
	if (delta_changed(delta, &after->options))
		usual_alter(plan, delta, &fields[OPTIONS], &known);
}

const struct kind kind_subscription = {
	.word = "subscription",
	.sql = "subscription",
	.help = "What is replicated from another database. It is made without connecting and has to be enabled by hand. A "
		"password is refused; a `connection` that is not told is given, and left, as it is by hand.",
	.traits = UNSCHEMAED | HAS_OWNER | HAS_COMMENT | HAS_LABELS,
	.space = SPACE_SUBSCRIPTION,
	.size = sizeof(struct subscription),
	FIELDS(fields),
	.bind = bind,
	.check = check,
	.clauses = clauses,
	.create = create,
	.drop = drop,
	.changes = changes,
	.alter = alter,
};
