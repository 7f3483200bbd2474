#include "base/diag.h"
#include "resolve.h"
#include "reader.h"
#include "writer.h"

#include <string.h>

struct collation {
	struct fact head;
	struct ref from;      /* "C" or "POSIX": unlike one that is made by its locale, it is for every encoding */
	const char *provider; /* icu, builtin; NULL: libc */
	struct string locale; /* both of the next, where they are one */
	struct string lc_collate, lc_ctype;
	const char *deterministic; /* false; NULL: equal is what is equal byte for byte */
	struct string rules;
};

static const struct field fields[] = {
	FIELD(collation, from, .space = SPACE_COLLATION),
	FIELD(collation, provider, .flags = F_DEFINED, .choices = "libc|icu|builtin"),
	FIELD(collation, locale, .flags = F_DEFINED),
	FIELD(collation, lc_collate, .flags = F_DEFINED),
	FIELD(collation, lc_ctype, .flags = F_DEFINED),
	FIELD(collation, deterministic, .flags = F_DEFINED, .choices = "true|false|on|off"),
	FIELD(collation, rules, .flags = F_DEFINED),
};

static const struct collation *collation_of(const struct fact *fact)
{
	return (const struct collation *)fact;
}

/* What PostgreSQL does anyway is the same as nothing said, and one locale twice the same as once. */
static void resolve(struct resolver *resolver, struct fact *fact)
{
	struct collation *c = (struct collation *)fact;

	if (c->provider != NULL && strcmp(c->provider, "libc") == 0)
		c->provider = NULL;
	if (c->deterministic != NULL)
		c->deterministic = strcmp(c->deterministic, "false") == 0 || strcmp(c->deterministic, "off") == 0
					   ? names_of(resolver->model->names, "false")
					   : NULL;
	if (c->locale.text == NULL && c->lc_collate.text != NULL && c->lc_ctype.text != NULL &&
	    strcmp(c->lc_collate.text, c->lc_ctype.text) == 0) {
		c->locale = c->lc_collate;
		c->lc_collate = c->lc_ctype = (struct string){0};
	}
}

static void fault(struct resolver *resolver, const struct fact *fact, const char *text, const char *remedy)
{
	struct diag *diag = diag_error(resolver->model->diags, fact->name_span, "collation-locale", "%s %s",
				       fact_label(resolver->model, fact), text);

	if (remedy != NULL)
		diag_hint(diag, "%s", remedy);
}

static void check_from(struct resolver *resolver, const struct fact *fact)
{
	const struct ref *from = &collation_of(fact)->from;

	if (from->fact != NULL || (strcmp(from->name, "C") != 0 && strcmp(from->name, "POSIX") != 0))
		diag_hint(
			diag_error(resolver->model->diags, from->span, "collation-locale",
				   "what \"%s\" is, the compiler does not know", from->name),
			"only \"C\" and \"POSIX\" are the same everywhere; of others write (provider = ..., locale = '...')");
}

/* src/backend/commands/collationcmds.c, DefineCollation() */
static void check(struct resolver *resolver, struct fact *fact)
{
	const struct collation *c = collation_of(fact);
	bool parts = c->lc_collate.text != NULL || c->lc_ctype.text != NULL;

	if (fact->flags & FACT_EXTERN)
		return;
	if (c->from.name != NULL) {
		check_from(resolver, fact);
		return;
	}
	if (c->locale.text != NULL && parts)
		fault(resolver, fact, "has a \"locale\", and \"lc_collate\" or \"lc_ctype\" too",
		      "\"locale\" says both of these");
	else if (c->provider == NULL && c->locale.text == NULL &&
		 (c->lc_collate.text == NULL || c->lc_ctype.text == NULL))
		fault(resolver, fact, "does not say its locale", "write (locale = '...')");
	else if (c->provider != NULL && c->locale.text == NULL)
		fault(resolver, fact, "does not say its locale",
		      "of this provider, a collation is (provider = ..., locale = '...')");
	if (c->deterministic != NULL && (c->provider == NULL || strcmp(c->provider, "icu") != 0))
		fault(resolver, fact, "is not deterministic, and only those of the provider icu can be so", NULL);
	if (c->rules.text != NULL && (c->provider == NULL || strcmp(c->provider, "icu") != 0))
		fault(resolver, fact, "has rules, and only those of the provider icu can have some", NULL);
	if (c->rules.text != NULL)
		check_newer(resolver, fact->name_span, "rules", 16);
	if (c->provider != NULL && strcmp(c->provider, "builtin") == 0)
		check_newer(resolver, fact->name_span, "provider = builtin", 17);
}

/* There is no ALTER for what it is. */
static enum change changes(const struct delta *delta)
{
	(void)delta;
	return CHANGE_REBUILD;
}

const struct kind kind_collation = {
	.help = "A collation: `(provider = icu, locale = 'de')`, or `from \"C\"`. One that changes is made anew, and the columns that are "
		"sorted by it are moved over.",
	.word = "collation",
	.sql = "collation",
	.traits = IN_SCHEMA | HAS_OWNER | HAS_COMMENT,
	.space = SPACE_COLLATION,
	.size = sizeof(struct collation),
	FIELDS(fields),
	.resolve = resolve,
	.check = check,
	.changes = changes,
};
