/* One spelling of a jsonb value: no white space, keys once and in order, strings without needless escapes. */
#include "sqlvalue.h"

#include "base/text.h"

#include <stdlib.h>
#include <string.h>

struct member {
	const char *key, *value;
};

struct json {
	const struct normal *normal;
	const char *at;
	unsigned depth;
};

static const char *value_read(struct json *j);

static void skip(struct json *j)
{
	j->at += strspn(j->at, " \t\n\r");
}

static bool mark(struct json *j, char c)
{
	skip(j);
	if (*j->at != c)
		return false;
	j->at++;
	return true;
}

/* What is not plainly one character, "\u0041", is left alone: then the whole is. */
static const char *string_read(struct json *j)
{
	static const char escapes[] = "\"\\/bfnrt", meant[] = "\"\\/\b\f\n\r\t";
	struct text text = {0};
	const char *copy = NULL;

	text_put(&text, "\"");
	for (; *j->at != '\0' && *j->at != '"'; j->at++) {
		char c = *j->at;

		if (c == '\\') {
			const char *escape = *++j->at != '\0' ? strchr(escapes, *j->at) : NULL;

			if (escape == NULL)
				break;
			c = meant[escape - escapes];
		}
		if (c == '"' || c == '\\')
			text_char(&text, '\\');
		text_char(&text, c);
	}
	text_put(&text, "\"");
	if (*j->at == '"') {
		j->at++;
		copy = arena_copy(j->normal->arena, text.data, text.size);
	}
	text_free(&text);
	return copy;
}

static int member_compare(const void *a, const void *b)
{
	return strcmp(((const struct member *)a)->key, ((const struct member *)b)->key);
}

static bool members_twice(const struct member *members, size_t count)
{
	for (size_t i = 1; i < count; i++)
		if (strcmp(members[i - 1].key, members[i].key) == 0)
			return true;
	return false;
}

static const char *object_read(struct json *j)
{
	struct arena *arena = j->normal->arena;
	struct member *members = NULL;
	size_t count = 0;
	const char *text = "";

	if (mark(j, '}'))
		return "{}";
	do {
		struct member member = {0};

		if (!mark(j, '"') || (member.key = string_read(j)) == NULL || !mark(j, ':') ||
		    (member.value = value_read(j)) == NULL)
			return NULL;
		ARENA_PUSH(arena, members, count, member);
	} while (mark(j, ','));
	if (!mark(j, '}'))
		return NULL;
	qsort(members, count, sizeof *members, member_compare);
	/* Of a key that is given twice, the last one counts; which that was is not known any more. */
	if (members_twice(members, count))
		return NULL;
	for (size_t i = 0; i < count; i++)
		text = arena_printf(arena, "%s%s%s:%s", text, i > 0 ? "," : "", members[i].key, members[i].value);
	return arena_printf(arena, "{%s}", text);
}

static const char *array_read(struct json *j)
{
	const char *text = "";

	if (mark(j, ']'))
		return "[]";
	do {
		const char *value = value_read(j);

		if (value == NULL)
			return NULL;
		text = arena_printf(j->normal->arena, "%s%s%s", text, *text != '\0' ? "," : "", value);
	} while (mark(j, ','));
	return mark(j, ']') ? arena_printf(j->normal->arena, "[%s]", text) : NULL;
}

static const char *word_read(struct json *j)
{
	size_t size = strcspn(j->at, " \t\n\r,:]}");
	const char *word = arena_copy(j->normal->arena, j->at, size);

	j->at += size;
	if (strcmp(word, "true") == 0 || strcmp(word, "false") == 0 || strcmp(word, "null") == 0)
		return word;
	return size > 0 && word[strspn(word, "-.0123456789")] == '\0'
		       ? literal_text(j->normal, type_named("numeric"), word)
		       : NULL;
}

static const char *value_read(struct json *j)
{
	const char *value;

	if (++j->depth > 100)
		return NULL;
	if (mark(j, '{'))
		value = object_read(j);
	else if (mark(j, '['))
		value = array_read(j);
	else if (mark(j, '"'))
		value = string_read(j);
	else
		value = word_read(j);
	j->depth--;
	return value;
}

const char *json_text(const struct normal *n, const char *string)
{
	struct json j = {.normal = n, .at = string};
	const char *value = value_read(&j);

	skip(&j);
	return value != NULL && *j.at == '\0' ? value : string;
}
