#include "base/diag.h"
#include "plan.h"
#include "privilege.h"
#include "reader.h"
#include "refs.h"
#include "resolve.h"
#include "writer.h"

#include <string.h>

/* As whom a role, or everyone, is known to a server. What lets that user in is no part of a schema. */
struct mapping {
	struct fact head;
	struct name_list options;
};

static const struct field fields[] = {
	FIELD(mapping, options, .flags = F_PAIRS),
};

extern const struct kind kind_user_mapping;

static void read(struct reader *reader, struct fact *parent)
{
	struct model *model = reader->model;
	struct span span = {reader->terms[0].span.at, reader->terms[reader->count - 1].span.end};
	struct name role;

	if (!reader_need_name(reader, &role, "a role, or public"))
		return;
	struct fact *fact = fact_new(model, &kind_user_mapping, parent, NULL, role.text, span);
	fact->flags = reader->flags;
	fact->name_span = role.span;
	const struct fact *first = model_add(model, fact);
	if (first == NULL) {
		reader_clauses(reader, fact, false);
		return;
	}
	diag_note(
		diag_error(model->diags, role.span, "duplicate-name", "%s is declared twice", fact_label(model, fact)),
		first->name_span, "it was declared first here");
	reader->failed = true;
}

static void resolve(struct resolver *resolver, struct fact *fact)
{
	grantee_resolve(resolver, (struct name){fact->name, fact->name_span});
}

static void check(struct resolver *resolver, struct fact *fact)
{
	pairs_check(resolver->model, fact, &((const struct mapping *)fact)->options);
}

/* ---- SQL ---------------------------------------------------------------------- */

static void put_role(struct writer *writer, const struct fact *fact)
{
	if (strcmp(fact->name, "public") == 0)
		writer_words(writer, "public");
	else
		writer_name(writer, fact->name);
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	put_role(writer, fact);
	writer_fields(writer, fact);
}

static void put(struct writer *writer, const struct fact *fact, const char *words)
{
	writer_words(writer, words);
	put_role(writer, fact);
	writer_words(writer, "server");
	writer_fact(writer, fact->parent);
}

static void create(struct writer *writer, const struct fact *fact)
{
	put(writer, fact, "create user mapping for");
	writer_fields(writer, fact);
}

static void drop(struct writer *writer, const struct fact *fact)
{
	put(writer, fact, "drop user mapping for");
}

static void alter(struct plan *plan, const struct delta *delta)
{
	struct writer *writer = plan_writer(plan);

	put(writer, delta->after, "alter user mapping for");
	writer_words(writer, "options");
	pairs_alter(writer, field_at(delta->before, &fields[0]), field_at(delta->after, &fields[0]));
	plan_step(plan);
}

/* Neither goes with the other. */
static bool leaves_first(const struct fact *fact)
{
	(void)fact;
	return true;
}

static void refs(struct refs *refs, const struct fact *fact)
{
	refs_add(refs, model_find(refs->model, SPACE_ROLE, NULL, fact->name), false);
}

const struct kind kind_user_mapping = {
	.word = "user mapping for",
	.sql = "user mapping for",
	.help = "As whom a role, or `public`, is known to the server. Passwords and the like are refused: they are given to "
		"each database by hand.",
	.traits = ON_EXTERN,
	.within = HAS_MAPPINGS,
	.space = SPACE_MAPPING,
	.size = sizeof(struct mapping),
	FIELDS(fields),
	.read = read,
	.resolve = resolve,
	.check = check,
	.clauses = clauses,
	.create = create,
	.drop = drop,
	.alter = alter,
	.leaves_first = leaves_first,
	.refs = refs,
};
