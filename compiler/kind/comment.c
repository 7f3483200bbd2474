#include "base/diag.h"
#include "notnull.h"
#include "plan.h"
#include "reader.h"
#include "resolve.h"
#include "writer.h"

struct comment {
	struct fact head;
	struct string text;
};

static const struct field fields[] = {
	FIELD_AS(comment, text, "comment", .flags = F_BARE),
};

extern const struct kind kind_index_comment, kind_not_null_comment;

static void bind(struct reader *reader, struct fact *fact)
{
	struct comment *comment = (struct comment *)fact;

	if (!reader_string(reader, &comment->text))
		reader_expected(reader, "a text in double quotes");
}

static void clauses(struct writer *writer, const struct fact *fact)
{
	writer_string(writer, ((const struct comment *)fact)->text.text);
}

static void put(struct writer *writer, const struct fact *fact)
{
	const struct fact *of = fact->parent;

	writer_words(writer, "comment on");
	if (fact->kind == &kind_index_comment) {
		writer_words(writer, "index");
		writer_ref(writer, &(struct ref){.schema = fact_root(of)->schema, .name = fact_now(of)->name});
	} else if (fact->kind == &kind_not_null_comment) {
		writer_words(writer, "constraint");
		writer_name(writer, not_null_name(writer->model, of));
		writer_words(writer, of->parent ? "on" : "on domain");
		writer_fact(writer, of->parent ? of->parent : of);
	} else {
		writer_object(writer, of);
	}
	writer_words(writer, "is");
}

static void create(struct writer *writer, const struct fact *fact)
{
	put(writer, fact);
	writer_literal(writer, ((const struct comment *)fact)->text.text);
}

/* COMMENT takes no expression: a block has to put its value in. */
static void put_query(struct writer *writer, const struct fact *fact, const struct text *query)
{
	struct text object = {0}, body = {0};
	struct writer inner = {.out = &object, .model = writer->model, .sql = true};

	put(&inner, fact);
	text_char(&object, ' ');
	inner.out = &body;
	writer_raw(&inner, " BEGIN EXECUTE");
	writer_literal(&inner, object.data + 1);
	writer_raw(&inner, " || quote_nullable((");
	writer_raw(&inner, query->data);
	writer_raw(&inner, ")); END ");
	writer_words(writer, "do");
	writer_body(writer, &(struct sqltext){.text = body.data, .size = (uint32_t)body.size});
	text_free(&object);
	text_free(&body);
}

static void drop(struct writer *writer, const struct fact *fact)
{
	const struct kind *of = fact->parent->kind;
	struct text usual = {0};
	struct writer inner = {.out = &usual, .model = writer->model, .sql = true};
	bool query = false, has = of->usual_comment != NULL && of->usual_comment(&inner, fact->parent, &query);

	if (query) {
		put_query(writer, fact, &usual);
	} else {
		put(writer, fact);
		writer_raw(writer, has ? usual.data : " NULL");
	}
	text_free(&usual);
}

static void alter(struct plan *plan, const struct delta *delta)
{
	plan_create(plan, delta);
}

static void check_not_null(struct resolver *resolver, struct fact *fact)
{
	const struct fact *of = fact->parent;

	if (!is_not_null(of))
		diag_error(resolver->model->diags, fact->span, "no-not-null",
			   "%s has a comment on its not null, and may be null", fact_label(resolver->model, of));
	else if (!not_null_named(resolver->model, of))
		check_newer(resolver, fact->span, "comment not null", of->parent ? 18 : 17);
}

static void clauses_not_null(struct writer *writer, const struct fact *fact)
{
	writer_words(writer, fact->kind->word);
	clauses(writer, fact);
}

/* With the constraint goes its comment. */
static void drop_not_null(struct writer *writer, const struct fact *fact)
{
	const struct fact *twin = fact->parent->twin;

	if (twin == NULL || is_not_null(twin))
		drop(writer, fact);
}

/* What all of them have. */
#define COMMENT_USUAL \
	.space = SPACE_ONLY, .size = sizeof(struct comment), FIELDS(fields), \
	.create_lock = LOCK_SHARE_UPDATE_EXCLUSIVE, .drop_lock = LOCK_SHARE_UPDATE_EXCLUSIVE, .bind = bind, \
	.create = create, .alter = alter

const struct kind kind_comment = {
	.help = "A comment. `\"text\"` behind a name or among the clauses says the same.",
	.word = "comment",
	.sql = "comment",
	.traits = ONLY_ONE | BARE_QUOTED,
	.within = HAS_COMMENT,
	COMMENT_USUAL,
	.clauses = clauses,
	.drop = drop,
};

const struct kind kind_index_comment = {
	.help = "The comment on the index that keeps a constraint; the constraint has one of its own.",
	.word = "index comment",
	.sql = "index comment",
	.traits = ONLY_ONE,
	.within = HAS_OWN_INDEX,
	COMMENT_USUAL,
	.clauses = clauses,
	.drop = drop,
};

const struct kind kind_not_null_comment = {
	.help = "The comment on the constraint by which a column, or a domain, is NOT NULL.",
	.word = "comment not null",
	.sql = "not null comment",
	.traits = ONLY_ONE | IN_HEADER,
	.within = HAS_NOT_NULL,
	COMMENT_USUAL,
	.check = check_not_null,
	.clauses = clauses_not_null,
	.drop = drop_not_null,
};
