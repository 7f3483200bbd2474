#include "base/diag.h"
#include "keys.h"
#include "plan.h"
#include "reader.h"
#include "resolve.h"
#include "writer.h"

#include <string.h>

struct exclude {
	struct fact head;
	struct name method; /* NULL: btree */
	struct list keys;
	struct name_list include;
	struct name_list options;
	const char *tablespace;
	struct sqltext predicate;
	bool deferrable, deferred;
};

static const struct field fields[] = {
	FIELD_AS(exclude, method.text, "using", .flags = F_REPLACES, .space = SPACE_METHOD),
	FIELD(exclude, keys, .flags = F_BARE | F_REPLACES, INDEX_KEYS),
	FIELD(exclude, include, .flags = F_COLUMNS | F_REPLACES),
	FIELD_AS(exclude, options, "with", .flags = F_OPTIONS),
	FIELD_AS(exclude, tablespace, "using index tablespace", .alter = "SET TABLESPACE %",
		 .unset = "SET TABLESPACE pg_default"),
	FIELD_AS(exclude, predicate, "where", .flags = F_REPLACES),
	FIELD(exclude, deferrable, .flags = F_REPLACES),
	FIELD_AS(exclude, deferred, "initially deferred", .flags = F_REPLACES),
};

static const struct exclude *exclude_of(const struct fact *fact)
{
	return (const struct exclude *)fact;
}

static void bind(struct reader *reader, struct fact *fact)
{
	struct exclude *exclude = (struct exclude *)fact;

	if (reader_words(reader, "using"))
		reader_need_name(reader, &exclude->method, "an access method");
	if (reader->failed || !keys_read(reader, &exclude->keys, KEYS_EXCLUDE))
		return;
	while (!reader_end(reader)) {
		uint32_t at = reader->at;

		reader_clauses(reader, fact, true);
		if (!reader_words(reader, "not deferrable"))
			reader_words(reader, "initially immediate");
		if (reader->at == at)
			break;
	}
	exclude->deferrable |= exclude->deferred;
}

static const char *method_of(const struct exclude *exclude)
{
	return exclude->method.text ? exclude->method.text : "btree";
}

static void resolve(struct resolver *resolver, struct fact *fact)
{
	struct model *model = resolver->model;
	struct exclude *exclude = (struct exclude *)fact;
	const struct fact *table = fact->parent;

	if (exclude->method.text != NULL && strcmp(exclude->method.text, "btree") == 0)
		exclude->method.text = NULL;
	if (fact->name == NULL) {
		struct name_parts parts = {
			table->name, keys_name(model, table, &exclude->keys, &exclude->include, false), fact_was(table),
			keys_name(model, table, &exclude->keys, &exclude->include, true)};

		resolve_name(resolver, fact, parts, "excl");
	}
	keys_resolve(resolver, fact, &exclude->keys, method_of(exclude));
}

static void check(struct resolver *resolver, struct fact *fact)
{
	struct model *model = resolver->model;
	const struct exclude *exclude = exclude_of(fact);

	method_check(resolver, exclude->method);
	keys_check(resolver, fact, &exclude->keys, exclude->include.count, method_of(exclude));
	if (strcmp(method_of(exclude), "gin") == 0 || strcmp(method_of(exclude), "brin") == 0) {
		struct diag *diag = diag_error(model->diags, fact->name_span, "no-exclusion",
					       "%s cannot keep rows apart", method_of(exclude));

		diag_hint(diag, "gist, spgist, btree and hash can");
	}
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	writer_field(writer, fact, &fields[0]);
	keys_write(writer, &exclude_of(fact)->keys);
	for (size_t i = 2; i < sizeof fields / sizeof *fields; i++)
		writer_field(writer, fact, &fields[i]);
}

static enum inherits inherits(const struct fact *fact)
{
	(void)fact;
	return INHERITS_INDEX;
}

const struct kind kind_exclude = {
	.help = "An exclusion constraint.",
	.word = "exclude",
	.sql = "exclude",
	.traits = INLINE | HAS_COMMENT | HAS_OWN_INDEX | AUTO_NAME,
	.within = HAS_KEYS,
	.space = SPACE_CONSTRAINT,
	.size = sizeof(struct exclude),
	FIELDS(fields),
	.create_lock = LOCK_ACCESS_EXCLUSIVE,
	.drop_lock = LOCK_ACCESS_EXCLUSIVE,
	.create_scans = true,
	.bind = bind,
	.resolve = resolve,
	.check = check,
	.clauses = clauses,
	.changes = index_changes,
	.inherits = inherits,
};
