#include "base/arena.h"
#include "base/diag.h"
#include "plan.h"
#include "privilege.h"
#include "quote.h"
#include "reader.h"
#include "refs.h"
#include "resolve.h"
#include "writer.h"

#include <stdlib.h>
#include <string.h>

struct policy {
	struct fact head;
	const char *way;	/* restrictive; NULL: permissive */
	const char *command;	/* NULL: all */
	struct name_list roles; /* in the order of the alphabet; none: everyone */
	struct sqltext using, check;
};

static const struct field fields[] = {
	FIELD_AS(policy, way, "as", .choices = "permissive|restrictive", .flags = F_REPLACES),
	FIELD_AS(policy, command, "for", .choices = "all|select|insert|update|delete", .flags = F_REPLACES),
	FIELD_AS(policy, roles, "to", .flags = F_ROLES),
	FIELD(policy, using, .flags = 0),
	FIELD_AS(policy, check, "with check", .flags = 0),
};

static int role_compare(const void *a, const void *b)
{
	const struct name *x = a, *y = b;

	return strcmp(x->text, y->text);
}

static void roles_settle(struct reader *reader, struct policy *policy)
{
	struct name_list *roles = &policy->roles;
	uint32_t kept = 0;
	bool everyone = false;

	if (roles->count > 1)
		qsort(roles->list, roles->count, sizeof *roles->list, role_compare);
	for (uint32_t i = 0; i < roles->count; i++) {
		everyone |= strcmp(roles->list[i].text, "public") == 0;
		if (kept > 0 && roles->list[kept - 1].text == roles->list[i].text)
			diag_warning(reader->model->diags, roles->list[i].span, "duplicate-role",
				     "role \"%s\" is here twice", roles->list[i].text);
		else
			roles->list[kept++] = roles->list[i];
	}
	if (everyone && kept > 1)
		diag_warning(reader->model->diags, reader->terms[0].span, "needless-role",
			     "\"public\" is everyone: the other roles say nothing");
	roles->count = everyone ? 0 : kept;
	roles->given = roles->count > 0;
}

/* What PostgreSQL does anyway is the same as nothing said. */
static void bind(struct reader *reader, struct fact *fact)
{
	struct policy *policy = (struct policy *)fact;

	reader_clauses(reader, fact, false);
	if (policy->way != NULL && strcmp(policy->way, "permissive") == 0)
		policy->way = NULL;
	if (policy->command != NULL && strcmp(policy->command, "all") == 0)
		policy->command = NULL;
	roles_settle(reader, policy);
}

static void resolve(struct resolver *resolver, struct fact *fact)
{
	const struct policy *policy = (const struct policy *)fact;

	for (uint32_t i = 0; i < policy->roles.count; i++)
		if (grantee_of_moment(policy->roles.list[i].text))
			grantee_resolve(resolver, policy->roles.list[i]);
}

/* ---- checks ------------------------------------------------------------------- */

static struct span sql_span(const struct fact *fact, const struct sqltext *sql)
{
	return sql->at ? (struct span){sql->at, sql->at + sql->size} : fact->span;
}

static bool is_for(const struct policy *policy, const char *command)
{
	return policy->command != NULL && strcmp(policy->command, command) == 0;
}

static void check_clauses(struct resolver *resolver, const struct fact *fact)
{
	const struct policy *policy = (const struct policy *)fact;
	struct diags *diags = resolver->model->diags;

	if (is_for(policy, "insert") && policy->using.text != NULL)
		diag_hint(diag_error(diags, sql_span(fact, &policy->using), "policy-using",
				     "a policy for insert has no \"using\": there is no old row to look at"),
			  "say it with \"with check (...)\"");
	if ((is_for(policy, "select") || is_for(policy, "delete")) && policy->check.text != NULL)
		diag_hint(diag_error(diags, sql_span(fact, &policy->check), "policy-check",
				     "a policy for %s has no \"with check\": there is no new row to look at",
				     policy->command),
			  "say it with \"using (...)\"");
	if (policy->using.text == NULL && policy->check.text == NULL)
		diag_hint(diag_warning(diags, fact->name_span, "empty-policy", "%s has no condition",
				       fact_label(resolver->model, fact)),
			  "a policy that lets everything pass says so: %s (true)",
			  is_for(policy, "insert") ? "with check" : "using");
}

static bool granted_to(const struct model *model, const struct fact *table, const char *role)
{
	return fact_child(model, table, SPACE_GRANT, role) != NULL;
}

/* Whether an earlier policy of the table told about this role already. */
static bool named_before(const struct fact *fact, const char *role)
{
	FACT_CHILDREN (child, fact->parent) {
		if (child == fact)
			return false;
		for (uint32_t i = 0; child->kind == fact->kind && i < ((const struct policy *)child)->roles.count; i++)
			if (((const struct policy *)child)->roles.list[i].text == role)
				return true;
	}
	return false;
}

/* A policy chooses among rows; whether a role may touch the table at all is told by its grants. */
static void check_grants(struct resolver *resolver, const struct fact *fact)
{
	const struct policy *policy = (const struct policy *)fact;
	const struct fact *table = fact->parent;
	const char *everyone = names_of(resolver->model->names, "public");

	if ((table->flags & FACT_EXTERN) || granted_to(resolver->model, table, everyone))
		return;
	for (uint32_t i = 0; i < policy->roles.count; i++) {
		const struct name *role = &policy->roles.list[i];

		if (granted_to(resolver->model, table, role->text) || named_before(fact, role->text) ||
		    model_find(resolver->model, SPACE_ROLE, NULL, role->text) == NULL)
			continue;
		struct text quoted = {0};
		quote_name(&quoted, role->text);
		diag_hint(diag_warning(resolver->model->diags, role->span, "policy-without-grant",
				       "\"%s\" has a policy on %s but no grant, so that it is refused all the same",
				       role->text, fact_label(resolver->model, table)),
			  "grant it what it needs: grant %s to %s;", policy->command ? policy->command : "select",
			  quoted.data);
		text_free(&quoted);
	}
}

static bool is_first(const struct fact *fact)
{
	FACT_CHILDREN (child, fact->parent)
		if (child->kind == fact->kind)
			return child == fact;
	return true;
}

static void check(struct resolver *resolver, struct fact *fact)
{
	const struct field *security = field_find(fact->parent, "row security");

	check_clauses(resolver, fact);
	check_grants(resolver, fact);
	if (security != NULL && !field_given(fact->parent, security) && !(fact->parent->flags & FACT_EXTERN) &&
	    is_first(fact))
		diag_hint(diag_warning(resolver->model->diags, fact->name_span, "policy-without-row-security",
				       "%s has policies but no row security, so that they do nothing",
				       fact_label(resolver->model, fact->parent)),
			  "switch it on: row security;");
}

/* ---- in place ----------------------------------------------------------------- */

/* ALTER POLICY cannot take a condition away. */
static enum change changes(const struct delta *delta)
{
	const struct policy *a = (const struct policy *)delta->before, *b = (const struct policy *)delta->after;

	return (a->using.text && !b->using.text) || (a->check.text && !b->check.text) ? CHANGE_REPLACE : CHANGE_ALTER;
}

static void alter(struct plan *plan, const struct delta *delta)
{
	const struct policy *policy = (const struct policy *)delta->after;
	struct writer *writer = plan_writer(plan);

	writer_words(writer, "alter");
	writer_object(writer, delta->after);
	if (delta_changed(delta, &policy->roles)) {
		writer_words(writer, "to");
		if (policy->roles.count > 0)
			writer_list(writer, &policy->roles);
		else
			writer_words(writer, "public");
	}
	if (delta_changed(delta, &policy->using))
		writer_field(writer, delta->after, field_find(delta->after, "using"));
	if (delta_changed(delta, &policy->check))
		writer_field(writer, delta->after, field_find(delta->after, "with check"));
	plan_step(plan)->lock = LOCK_ACCESS_EXCLUSIVE;
}

/* Unlike in other expressions over a table's columns, there may be queries. */
static void context(const struct fact *fact, const struct field *field, struct sql_context *context,
		    struct arena *arena)
{
	struct sql_base *base = arena_take(arena, sizeof *base);

	(void)field;
	context->form = SQL_EXPRESSION;
	*base = (struct sql_base){.relation = fact->parent, .schema = fact->parent->schema, .name = fact->parent->name};
	context->bases = base;
	context->base_count = 1;
}

const struct kind kind_policy = {
	.help = "A row security policy. The table needs `row security;` and the roles a grant.",
	.word = "policy",
	.sql = "policy",
	.traits = HAS_COMMENT | HAS_STARS | PINS_TYPE | ON_EXTERN,
	.within = HAS_POLICIES,
	.space = SPACE_POLICY,
	.size = sizeof(struct policy),
	FIELDS(fields),
	.create_lock = LOCK_ACCESS_EXCLUSIVE,
	.drop_lock = LOCK_ACCESS_EXCLUSIVE,
	.bind = bind,
	.resolve = resolve,
	.check = check,
	.changes = changes,
	.alter = alter,
	.context = context,
};
