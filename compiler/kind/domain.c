#include "base/diag.h"
#include "notnull.h"
#include "plan.h"
#include "reader.h"
#include "refs.h"
#include "resolve.h"
#include "writer.h"

struct domain {
	struct fact head;
	struct type base;
	struct ref collation;
	struct sqltext fallback; /* DEFAULT */
	bool required;		 /* NOT NULL */
	const char *constraint;	 /* its name, where it is given: PostgreSQL 17 */
};

enum { BASE, COLLATION, DEFAULT, REQUIRED, CONSTRAINT };

static const struct field fields[] = {
	[BASE] = FIELD_AS(domain, base, "as", .flags = F_BARE),
	[COLLATION] = FIELD_AS(domain, collation, "collate", .space = SPACE_COLLATION),
	[DEFAULT] = FIELD_AS(domain, fallback, "default", .flags = F_BARE | F_NO_BRACES, .alter = "SET DEFAULT %",
			     .unset = "DROP DEFAULT"),
	[REQUIRED] = FIELD_AS(domain, required, "not null", .flags = 0),
	[CONSTRAINT] = FIELD_AS(domain, constraint, "not null constraint", .flags = F_BARE),
};

/* "constraint x not null": before PostgreSQL 17 the name was read and forgotten. */
static void constraint_read(struct reader *reader, struct domain *domain)
{
	struct reader ahead = *reader;
	struct name name;

	if (!reader_words(&ahead, "constraint") || !reader_name(&ahead, &name) || !reader_words(&ahead, "not null"))
		return;
	*reader = ahead;
	domain->required = true;
	if (not_null_named(reader->model, &domain->head))
		domain->constraint = name.text;
}

#define STOPS "not null|null|check|constraint|collate|was|owner to|comment not null"

static void bind(struct reader *reader, struct fact *fact)
{
	struct domain *domain = (struct domain *)fact;

	if (!reader_words(reader, "as") || !reader_type(reader, &domain->base)) {
		reader_expected(reader, "\"as\" and a type");
		return;
	}
	while (!reader_end(reader)) {
		uint32_t at = reader->at;

		if (reader_words(reader, "default")) {
			if (!reader_expression(reader, STOPS, &domain->fallback))
				reader_expected(reader, "the default's value");
		} else {
			reader_clauses(reader, fact, true);
			constraint_read(reader, domain);
			reader_words(reader, "null");
		}
		if (reader->at == at)
			return;
	}
}

static const struct domain *base_of(const struct domain *domain)
{
	const struct fact *base = domain->base.dims == 0 ? domain->base.fact : NULL;

	return base != NULL && base->kind == domain->head.kind ? (const struct domain *)base : NULL;
}

static bool refuses_default(const struct domain *domain)
{
	const struct domain *base = base_of(domain);

	return domain->fallback.text == NULL && base != NULL && base->fallback.text != NULL;
}

/* What is made of another domain gets a copy of its default (DefineDomain() in src/backend/commands/typecmds.c); "default
 * null" says that it is taken away again. */
static void resolve(struct resolver *resolver, struct fact *fact)
{
	struct domain *domain = (struct domain *)fact;
	const struct domain *base = base_of(domain);

	if (domain->constraint == not_null_usual_name(resolver->model, fact))
		domain->constraint = NULL;
	if (sqltext_null(&domain->fallback)) {
		domain->fallback = (struct sqltext){0};
	} else if (base != NULL && domain->fallback.text == NULL) {
		resolve_fact(resolver, resolver->model->facts[base->head.number]);
		domain->fallback = base->fallback;
	}
}

static bool is_circle(const struct fact *fact)
{
	const struct fact *base = fact;

	for (int depth = 0; base != NULL && base->kind == fact->kind && depth < 100; depth++) {
		base = ((const struct domain *)base)->base.fact;
		if (base == fact)
			return true;
	}
	return false;
}

static void check(struct resolver *resolver, struct fact *fact)
{
	const struct domain *domain = (const struct domain *)fact;

	if (is_circle(fact))
		diag_error(resolver->model->diags, domain->base.span, "domain-over-itself",
			   "%s is a domain over itself", fact_label(resolver->model, fact));
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	const struct domain *domain = (const struct domain *)fact;

	writer_words(writer, "as");
	writer_type(writer, &domain->base);
	writer_field(writer, fact, &fields[COLLATION]);
	if (domain->fallback.text != NULL) {
		writer_words(writer, "default");
		writer_default(writer, &domain->fallback);
	} else if (refuses_default(domain) && !writer->sql) {
		writer_words(writer, "default null");
	}
	if (domain->constraint != NULL) {
		writer_words(writer, "constraint");
		writer_name(writer, domain->constraint);
	}
	writer_field(writer, fact, &fields[REQUIRED]);
	if (!writer->sql)
		return;
	FACT_CHILDREN (child, fact) {
		if (!writer_inlines(writer, child))
			continue;
		writer_words(writer, "constraint");
		writer_name(writer, child->name);
		writer_words(writer, child->kind->sql);
		writer_clauses(writer, child);
	}
}

/* PostgreSQL keeps DEFAULT NULL as the default of a domain over another. */
static void finish(struct plan *plan, const struct fact *fact, bool inlined)
{
	(void)inlined;
	if (!refuses_default((const struct domain *)fact))
		return;
	struct writer *writer = plan_writer(plan);
	writer_words(writer, "alter");
	writer_object(writer, fact);
	writer_words(writer, "drop default");
	plan_step(plan);
}

/* What a value is made of cannot be altered; what it must fulfil can. */
static enum change changes(const struct delta *delta)
{
	return delta->fields & (1 << BASE | 1 << COLLATION) ? CHANGE_REBUILD : CHANGE_ALTER;
}

static void alter_required(struct plan *plan, const struct fact *fact)
{
	const struct domain *domain = (const struct domain *)fact;
	struct writer *writer = plan_writer(plan);

	writer_words(writer, "alter");
	writer_object(writer, fact);
	if (domain->required && domain->constraint != NULL) {
		writer_words(writer, "add constraint");
		writer_name(writer, domain->constraint);
		writer_words(writer, "not null");
	} else {
		writer_words(writer, domain->required ? "set not null" : "drop not null");
	}
	plan_step(plan);
}

static void alter(struct plan *plan, const struct delta *delta)
{
	struct delta rest = *delta;

	rest.fields &= ~((uint64_t)1 << REQUIRED | (uint64_t)1 << CONSTRAINT);
	plan_fields(plan, &rest);
	if (delta->fields >> REQUIRED & 1)
		alter_required(plan, delta->after);
	else if ((delta->fields >> CONSTRAINT & 1) && !delta->renamed)
		not_null_rename(plan, delta->after);
}

static void renamed(struct plan *plan, const struct delta *delta)
{
	if (!(delta->fields >> REQUIRED & 1))
		not_null_rename(plan, delta->after);
}

static bool demands(const struct delta *delta)
{
	const struct domain *domain = (const struct domain *)delta->after;

	return delta_changed(delta, &domain->required) && domain->required;
}

/* A domain's own checks say "value"; its default stands alone. */
static void context(const struct fact *fact, const struct field *field, struct sql_context *sql, struct arena *arena)
{
	(void)field;
	sql->form = SQL_EXPRESSION;
	sql->no_subquery = true;
	sql->types = type_list(arena, &((const struct domain *)fact)->base);
	sql->type_count = 1;
}

const struct kind kind_domain = {
	.help = "A type over another with a default, `not null` and checks.",
	.word = "domain",
	.sql = "domain",
	.traits = IN_SCHEMA | HAS_OWNER | HAS_COMMENT | HAS_LABELS | HAS_GRANTS | HAS_CHECKS | HAS_NOT_NULL,
	.space = SPACE_TYPE,
	.size = sizeof(struct domain),
	FIELDS(fields),
	.retypes = true,
	.bind = bind,
	.resolve = resolve,
	.check = check,
	.clauses = clauses,
	.changes = changes,
	.alter = alter,
	.renamed = renamed,
	.finish = finish,
	.demands = demands,
	.context = context,
};
