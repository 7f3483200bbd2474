#include "base/arena.h"
#include "base/diag.h"
#include "plan.h"
#include "reader.h"
#include "resolve.h"
#include "writer.h"

#include <string.h>

/* The dictionaries that a type of token is shown to, one after the other. */
struct mapping {
	struct fact head;
	struct list dictionaries;
};

struct shown {
	struct ref dictionary;
};

static const struct field item_fields[] = {
	FIELD(shown, dictionary, .flags = F_BARE, .space = SPACE_TS_DICTIONARY),
};

static const struct field fields[] = {
	FIELD_AS(mapping, dictionaries, "with", .flags = F_BARE, ITEMS(shown, item_fields)),
};

extern const struct kind kind_text_search_mapping;

/* ---- reading ------------------------------------------------------------------ */

static bool dictionaries_read(struct reader *reader, struct list *list)
{
	struct shown item = {0}, *items = NULL;
	size_t count = 0;

	do {
		if (!reader_ref(reader, &item.dictionary))
			return reader_expected(reader, "a dictionary");
		ARENA_PUSH(reader->model->arena, items, count, item);
	} while (reader_mark(reader, ','));
	*list = (struct list){items, (uint32_t)count};
	return true;
}

/* "mapping for a, b with x" is one for each type of token. */
static void read(struct reader *reader, struct fact *parent)
{
	struct span span = {reader->terms[0].span.at, reader->terms[reader->count - 1].span.end};
	struct model *model = reader->model;
	struct name_list tokens = {0};
	struct list list = {0};

	if (!reader_names(reader, &tokens)) {
		reader_expected(reader, "types of tokens");
		return;
	}
	if (!reader_need_words(reader, "with") || !dictionaries_read(reader, &list))
		return;
	for (uint32_t i = 0; i < tokens.count; i++) {
		struct fact *fact = fact_new(model, &kind_text_search_mapping, parent, NULL, tokens.list[i].text, span);

		fact->flags = reader->flags;
		fact->name_span = tokens.list[i].span;
		((struct mapping *)fact)->dictionaries = (struct list){
			arena_copy(model->arena, list.items, list.count * sizeof(struct shown)), list.count};
		const struct fact *first = model_add(model, fact);
		if (first != NULL)
			diag_note(diag_error(model->diags, fact->name_span, "duplicate-name", "%s is declared twice",
					     fact_label(model, fact)),
				  first->name_span, "it was declared first here");
	}
}

/* The types of tokens of PostgreSQL's own parser are known. */
static void check(struct resolver *resolver, struct fact *fact)
{
	static const char *const known[] = {
		"asciiword", "word",	      "numword",    "email",	       "url",	"host",	 "sfloat",
		"version",   "hword_numpart", "hword_part", "hword_asciipart", "blank", "tag",	 "protocol",
		"numhword",  "asciihword",    "hword",	    "url_path",	       "file",	"float", "int",
		"uint",	     "entity"};
	const struct ref *parser = field_at(fact->parent, field_find(fact->parent, "parser"));
	struct suggestion s = suggestion_for(fact->name);

	if (parser->fact != NULL || parser->name == NULL || strcmp(parser->name, "default") != 0)
		return;
	for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
		if (strcmp(known[i], fact->name) == 0)
			return;
		suggestion_offer(&s, known[i]);
	}
	struct diag *diag = diag_error(resolver->model->diags, fact->name_span, "unknown-token",
				       "the parser \"default\" gives no tokens of type \"%s\"", fact->name);
	if (s.best != NULL)
		diag_hint(diag, "did you mean \"%s\"?", s.best);
}

/* ---- writing ------------------------------------------------------------------ */

static void put_rest(struct writer *writer, const struct fact *fact)
{
	const struct list *list = &((const struct mapping *)fact)->dictionaries;
	const struct shown *items = list->items;

	writer_name(writer, fact->name);
	writer_words(writer, "with");
	for (uint32_t i = 0; i < list->count; i++) {
		writer_raw(writer, i ? "," : "");
		writer_ref(writer, &items[i].dictionary);
	}
}

static void put(struct writer *writer, const struct fact *fact, const char *words)
{
	writer_words(writer, "alter");
	writer_object(writer, fact->parent);
	writer_words(writer, words);
}

static void create(struct writer *writer, const struct fact *fact)
{
	put(writer, fact, "add mapping for");
	put_rest(writer, fact);
}

static void drop(struct writer *writer, const struct fact *fact)
{
	put(writer, fact, "drop mapping for");
	writer_name(writer, fact->name);
}

static void alter(struct plan *plan, const struct delta *delta)
{
	put(plan_writer(plan), delta->after, "alter mapping for");
	put_rest(plan->writer, delta->after);
	plan_step(plan);
}

const struct kind kind_text_search_mapping = {
	.word = "mapping for",
	.sql = "mapping for",
	.help = "The dictionaries for some types of tokens: `mapping for word, hword with english_stem;`.",
	.traits = ON_EXTERN,
	.within = HAS_TOKENS,
	.space = SPACE_TS_TOKEN,
	.size = sizeof(struct mapping),
	FIELDS(fields),
	.read = read,
	.check = check,
	.clauses = put_rest,
	.create = create,
	.drop = drop,
	.alter = alter,
};
