#include "unprint.h"

#include "base/arena.h"
#include "base/text.h"
#include "refs.h"
#include "same.h"
#include "sqltext.h"

#include <string.h>

struct tokens {
	const char *sql;
	struct sql_token *list;
	size_t count;
};

static struct tokens tokens_read(struct arena *arena, const struct sqltext *sql)
{
	struct tokens t = {.sql = sql->text};

	for (struct sql_token token = sql_token_next(sql->text, sql->size, 0); token.kind != TOKEN_END;
	     token = sql_token_next(sql->text, sql->size, token.offset + token.length))
		ARENA_PUSH(arena, t.list, t.count, token);
	return t;
}

static bool is(const struct tokens *t, size_t i, const char *what)
{
	struct sql_token token = t->list[i];

	if (token.kind == TOKEN_WORD)
		return sql_token_is(t->sql, token, what);
	return token.length == strlen(what) && memcmp(t->sql + token.offset, what, token.length) == 0;
}

/* Whether these tokens stand from i on: a space between any two. */
static bool run(const struct tokens *t, size_t i, const char *words)
{
	char word[16];

	for (; *words != '\0'; i++) {
		size_t size = strcspn(words, " ");

		memcpy(word, words, size);
		word[size] = '\0';
		if (i >= t->count || !is(t, i, word))
			return false;
		words += size + (words[size] == ' ');
	}
	return true;
}

/* The bracket that closes the one at i, or opens it; 0: none. */
static size_t partner(const struct tokens *t, size_t i, int step)
{
	size_t depth = 0;

	for (;; i += (size_t)step) {
		if (is(t, i, "(") || is(t, i, "["))
			depth += (size_t)step;
		else if (is(t, i, ")") || is(t, i, "]"))
			depth -= (size_t)step;
		if (depth == 0)
			return i;
		if ((step < 0 && i == 0) || i + 1 == t->count)
			return 0;
	}
}

static bool all_varchar(const struct tokens *t, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++) {
		if (is(t, i, "(") || is(t, i, "["))
			i = partner(t, i, 1);
		if (i == 0)
			return false;
		if ((i + 1 == to || is(t, i + 1, ",")) && (i < from + 3 || !run(t, i - 2, ":: character varying")))
			return false;
	}
	return true;
}

/* (x)::text = ANY ((ARRAY['a'::character varying, ...])::text[]), whose ARRAY is at i, is written again without what the
 * server added: x = ANY (ARRAY['a'::character varying, ...]). drop: which tokens go. */
static void casts_drop(const struct tokens *t, size_t i, bool *drop)
{
	size_t end, open;

	if (i < 9 || !run(t, i - 2, "( ( array [") || !(is(t, i - 3, "any") || is(t, i - 3, "all")) ||
	    !run(t, i - 7, ") :: text"))
		return;
	end = partner(t, i + 1, 1);
	open = partner(t, i - 7, -1);
	if (end == 0 || !run(t, end + 1, ") :: text [ ] )") || !all_varchar(t, i + 2, end))
		return;
	drop[i - 1] = drop[i - 5] = drop[i - 6] = true;
	drop[open] = drop[i - 7] = i - 7 == open + 2;
	memset(drop + end + 1, true, 5);
}

static void put_kept(struct text *to, const struct tokens *t, const struct sqltext *sql, const bool *drop)
{
	size_t at = 0;

	for (size_t i = 0; i < t->count; i++) {
		if (!drop[i])
			continue;
		text_add(to, sql->text + at, t->list[i].offset - at);
		at = t->list[i].offset + t->list[i].length;
	}
	text_add(to, sql->text + at, sql->size - at);
}

struct visit {
	struct model *model;
	const struct fact *fact;
};

static void value_unprint(void *context, const struct field *field, void *at)
{
	struct visit *visit = context;
	struct sqltext *sql = at, other = {0};
	struct text text = {0};

	if (field->type != F_SQL || (field->flags & (F_BODY | F_OPAQUE)) ||
	    memmem(sql->text, sql->size, ")::text[])", 10) == NULL)
		return;
	struct tokens tokens = tokens_read(visit->model->arena, sql);
	bool *drop = arena_take(visit->model->arena, tokens.count + 1);
	for (size_t i = 0; i < tokens.count; i++)
		casts_drop(&tokens, i, drop);
	put_kept(&text, &tokens, sql, drop);
	other = (struct sqltext){.text = arena_copy(visit->model->arena, text.data, text.size),
				 .size = (uint32_t)text.size,
				 .at = sql->at};
	if (text.size < sql->size && same_spelling(visit->model, visit->fact, field, sql, &other)) {
		*sql = other;
		refs_forget(visit->model, sql);
	}
	text_free(&text);
}

/* A body in SQL that PostgreSQL would refuse by now; of others it only looks at the syntax. */
static void body_settle(struct model *model, struct fact *fact)
{
	const struct field *unchecked = field_find(fact, "unchecked");

	for (size_t i = 0; unchecked != NULL && i < fact->kind->field_count; i++) {
		const struct field *field = &fact->kind->fields[i];

		if (!(field->flags & F_BODY) || !field_given(fact, field) ||
		    refs_context(model, fact, field).form != SQL_BODY || refs_sql(model, fact, field)->fault_count == 0)
			continue;
		*(bool *)((char *)fact + unchecked->at) = true;
		refs_forget(model, field_at(fact, field));
	}
}

void model_unprint(struct model *model)
{
	for (size_t i = 0; i < model->count; i++) {
		if (model->facts[i]->flags & FACT_PLATFORM)
			continue;
		field_each(model->facts[i], value_unprint, &(struct visit){.model = model, .fact = model->facts[i]});
		body_settle(model, model->facts[i]);
		fact_hash(model->facts[i]);
	}
}
