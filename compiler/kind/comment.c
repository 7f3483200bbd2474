#include "plan.h"
#include "reader.h"
#include "writer.h"

struct comment {
	struct fact head;
	struct string text;
};

static const struct field fields[] = {
	FIELD_AS(comment, text, "comment", .flags = F_BARE),
};

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
	writer_words(writer, "comment on");
	writer_object(writer, fact->parent);
	writer_words(writer, "is");
}

static void create(struct writer *writer, const struct fact *fact)
{
	put(writer, fact);
	writer_literal(writer, ((const struct comment *)fact)->text.text);
}

/* COMMENT takes no expression: a block has to put its value in. */
static void put_usual(struct writer *writer, const struct fact *fact)
{
	struct text object = {0}, body = {0};
	struct writer inner = {.out = &object, .model = writer->model, .sql = true};

	put(&inner, fact);
	text_char(&object, ' ');
	inner.out = &body;
	writer_raw(&inner, " BEGIN EXECUTE");
	writer_literal(&inner, object.data + 1);
	writer_raw(&inner, " || quote_nullable((");
	fact->parent->kind->usual_comment(&inner, fact->parent);
	writer_raw(&inner, ")); END ");
	writer_words(writer, "do");
	writer_body(writer, &(struct sqltext){.text = body.data, .size = (uint32_t)body.size});
	text_free(&object);
	text_free(&body);
}

static void drop(struct writer *writer, const struct fact *fact)
{
	if (fact->parent->kind->usual_comment != NULL) {
		put_usual(writer, fact);
		return;
	}
	put(writer, fact);
	writer_words(writer, "null");
}

static void alter(struct plan *plan, const struct delta *delta)
{
	plan_create(plan, delta);
}

const struct kind kind_comment = {
	.help = "A comment. `\"text\"` behind a name or among the clauses says the same.",
	.word = "comment",
	.sql = "comment",
	.traits = ONLY_ONE | BARE_QUOTED,
	.within = HAS_COMMENT,
	.space = SPACE_ONLY,
	.size = sizeof(struct comment),
	FIELDS(fields),
	.create_lock = LOCK_SHARE_UPDATE_EXCLUSIVE,
	.drop_lock = LOCK_SHARE_UPDATE_EXCLUSIVE,
	.bind = bind,
	.clauses = clauses,
	.create = create,
	.drop = drop,
	.alter = alter,
};
