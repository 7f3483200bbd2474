#include "sqltext.h"

#include "base/text.h"
#include "builtin.h"

#include <string.h>

static bool digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (unsigned char)c >= 0x80;
}

static bool word_char(char c)
{
	return letter(c) || digit(c) || c == '$';
}

static bool space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

static size_t line_comment_end(const char *sql, size_t size, size_t at)
{
	while (at < size && sql[at] != '\n' && sql[at] != '\r')
		at++;
	return at;
}

/* Block comments nest. An unfinished one ends with the text. */
static size_t block_comment_end(const char *sql, size_t size, size_t at)
{
	size_t depth = 0;

	while (at + 1 < size) {
		if (sql[at] == '/' && sql[at + 1] == '*') {
			depth++;
			at += 2;
		} else if (sql[at] == '*' && sql[at + 1] == '/') {
			at += 2;
			if (--depth == 0)
				return at;
		} else {
			at++;
		}
	}
	return size;
}

static bool pair_at(const char *sql, size_t size, size_t at, char a, char b)
{
	return at + 1 < size && sql[at] == a && sql[at + 1] == b;
}

static size_t blank_end(const char *sql, size_t size, size_t at)
{
	for (;;) {
		if (at < size && space(sql[at]))
			at++;
		else if (pair_at(sql, size, at, '-', '-'))
			at = line_comment_end(sql, size, at);
		else if (pair_at(sql, size, at, '/', '*'))
			at = block_comment_end(sql, size, at);
		else
			return at;
	}
}

/* One past the closing quote, 0 when there is none; at is one past the opening one. */
static size_t quote_end(const char *sql, size_t size, size_t at, char quote, bool escapes)
{
	for (; at < size; at++) {
		if (escapes && sql[at] == '\\')
			at++;
		else if (sql[at] == quote && !pair_at(sql, size, at, quote, quote))
			return at + 1;
		else if (sql[at] == quote)
			at++;
	}
	return 0;
}

/* A string goes on where the next quote stands on a later line with only white space and
 * line comments between: then its offset, else 0. */
static size_t string_goes_on(const char *sql, size_t size, size_t at)
{
	bool line = false;

	for (;; at++) {
		if (line && pair_at(sql, size, at, '-', '-'))
			at = line_comment_end(sql, size, at);
		if (at >= size || !space(sql[at]))
			break;
		line = line || sql[at] == '\n' || sql[at] == '\r';
	}
	return line && at < size && sql[at] == '\'' ? at : 0;
}

static struct sql_token token_stray(size_t size, size_t at)
{
	return (struct sql_token){TOKEN_STRAY, at, size - at};
}

/* quote is where the first quote stands; at, where the prefix of the token does. */
static struct sql_token token_string(const char *sql, size_t size, size_t at, size_t quote, enum sql_token_kind kind)
{
	size_t end;

	do {
		end = quote_end(sql, size, quote + 1, '\'', kind == TOKEN_ESTRING);
		if (end == 0)
			return token_stray(size, at);
		quote = string_goes_on(sql, size, end);
	} while (quote != 0);
	return (struct sql_token){kind, at, end - at};
}

static struct sql_token token_quoted(const char *sql, size_t size, size_t at, size_t quote, enum sql_token_kind kind)
{
	size_t end = quote_end(sql, size, quote + 1, '"', false);

	return end == 0 ? token_stray(size, at) : (struct sql_token){kind, at, end - at};
}

static struct sql_token token_word(const char *sql, size_t size, size_t at)
{
	size_t end = at + 1;
	char next = end < size ? sql[end] : '\0';

	switch (lower(sql[at])) {
	case 'e':
		if (next == '\'')
			return token_string(sql, size, at, end, TOKEN_ESTRING);
		break;
	case 'b':
	case 'x':
	case 'n':
		if (next == '\'')
			return token_string(sql, size, at, end, TOKEN_STRING);
		break;
	case 'u':
		if (next == '&' && at + 2 < size && sql[at + 2] == '\'')
			return token_string(sql, size, at, at + 2, TOKEN_USTRING);
		if (next == '&' && at + 2 < size && sql[at + 2] == '"')
			return token_quoted(sql, size, at, at + 2, TOKEN_UQUOTED);
		break;
	}
	while (end < size && word_char(sql[end]))
		end++;
	return (struct sql_token){TOKEN_WORD, at, end - at};
}

static struct sql_token token_dollar(const char *sql, size_t size, size_t at)
{
	size_t end = at + 1;

	if (end < size && digit(sql[end])) {
		while (end < size && digit(sql[end]))
			end++;
		return (struct sql_token){TOKEN_PARAMETER, at, end - at};
	}
	while (end < size && (letter(sql[end]) || (end > at + 1 && digit(sql[end]))))
		end++;
	if (end >= size || sql[end] != '$')
		return (struct sql_token){TOKEN_STRAY, at, 1};
	size_t tag = ++end - at;
	while (end + tag <= size) {
		const char *dollar = memchr(sql + end, '$', size - end - tag + 1);

		if (dollar == NULL)
			break;
		end = (size_t)(dollar - sql);
		if (memcmp(dollar, sql + at, tag) == 0)
			return (struct sql_token){TOKEN_DOLLAR, at, end + tag - at};
		end++;
	}
	return token_stray(size, at);
}

static bool number_char(char c)
{
	return digit(c) || c == '_';
}

/* Also 0x1F, 0b1 and 1_000 of PostgreSQL 16. "1..2" is a range of PL/pgSQL, not "1." */
static struct sql_token token_number(const char *sql, size_t size, size_t at)
{
	size_t end = at;

	if (sql[at] == '0' && at + 2 < size && strchr("xXoObB", sql[at + 1]) != NULL && word_char(sql[at + 2])) {
		end = at + 2;
		while (end < size && word_char(sql[end]))
			end++;
		return (struct sql_token){TOKEN_NUMBER, at, end - at};
	}
	while (end < size && number_char(sql[end]))
		end++;
	if (end < size && sql[end] == '.' && !pair_at(sql, size, end, '.', '.'))
		for (end++; end < size && number_char(sql[end]);)
			end++;
	if (end < size && lower(sql[end]) == 'e') {
		size_t exponent = end + 1;

		if (exponent < size && (sql[exponent] == '+' || sql[exponent] == '-'))
			exponent++;
		if (exponent < size && digit(sql[exponent]))
			for (end = exponent; end < size && number_char(sql[end]);)
				end++;
	}
	return (struct sql_token){TOKEN_NUMBER, at, end - at};
}

static bool operator_char(char c)
{
	return c != '\0' && strchr("~!@#^&|`?+-*/%<>=", c) != NULL;
}

/* PostgreSQL's rules: an operator ends where a comment begins, and may end in + or - only when it
 * holds one of the characters that no SQL standard operator has. */
static struct sql_token token_operator(const char *sql, size_t size, size_t at)
{
	size_t end = at;
	bool special = false;

	while (end < size && operator_char(sql[end])) {
		if (pair_at(sql, size, end, '-', '-') || pair_at(sql, size, end, '/', '*'))
			break;
		special = special || strchr("~!@#^&|`?%", sql[end]) != NULL;
		end++;
	}
	while (!special && end > at + 1 && (sql[end - 1] == '+' || sql[end - 1] == '-'))
		end--;
	return (struct sql_token){TOKEN_OPERATOR, at, end - at};
}

struct sql_token sql_token_next(const char *sql, size_t size, size_t offset)
{
	/* The grammar says -1 for the place of what the text does not spell: past every end. */
	size_t at = offset < size ? blank_end(sql, size, offset) : size;

	if (at >= size)
		return (struct sql_token){TOKEN_END, size, 0};
	char c = sql[at];

	if (letter(c))
		return token_word(sql, size, at);
	if (c == '\'')
		return token_string(sql, size, at, at, TOKEN_STRING);
	if (c == '"')
		return token_quoted(sql, size, at, at, TOKEN_QUOTED);
	if (c == '$')
		return token_dollar(sql, size, at);
	if (digit(c) || (c == '.' && at + 1 < size && digit(sql[at + 1])))
		return token_number(sql, size, at);
	if (pair_at(sql, size, at, ':', ':') || pair_at(sql, size, at, ':', '=') || pair_at(sql, size, at, '.', '.'))
		return (struct sql_token){TOKEN_OPERATOR, at, 2};
	if (operator_char(c))
		return token_operator(sql, size, at);
	if (c != '\0' && strchr("()[],;.:", c) != NULL)
		return (struct sql_token){TOKEN_MARK, at, 1};
	return (struct sql_token){TOKEN_STRAY, at, 1};
}

bool sql_token_is(const char *sql, struct sql_token token, const char *keyword)
{
	if (token.kind != TOKEN_WORD || token.length != strlen(keyword))
		return false;
	for (size_t i = 0; i < token.length; i++)
		if (lower(sql[token.offset + i]) != keyword[i])
			return false;
	return true;
}

bool sql_token_mark(const char *sql, struct sql_token token, char mark)
{
	return token.kind == TOKEN_MARK && sql[token.offset] == mark;
}

size_t sql_token_name(const char *sql, struct sql_token token, char to[64])
{
	const char *from = sql + token.offset, *end = from + token.length;
	char name[256];
	size_t size = 0;

	if (token.kind == TOKEN_UQUOTED)
		from += 2;
	if (token.kind != TOKEN_WORD) {
		from++;
		end--;
	}
	for (; from < end && size < sizeof name - 1; from++) {
		name[size++] = token.kind == TOKEN_WORD ? lower(*from) : *from;
		if (*from == '"')
			from++;
	}
	name[size] = '\0';
	/* PostgreSQL cuts a long name so that no character is halved. */
	size = size > 63 ? text_cut(name, 63) : size;
	memcpy(to, name, size);
	to[size] = '\0';
	return size;
}

/* The text within a dollar-quoted string. */
static size_t dollar_tag(const char *sql, struct sql_token token)
{
	return (size_t)((const char *)memchr(sql + token.offset + 1, '$', token.length - 1) - (sql + token.offset)) + 1;
}

static void words_visit(const char *sql, struct sql_token within, unsigned bodies, sql_visit_word *visit, void *context)
{
	size_t end = within.offset + within.length;
	struct sql_token t = sql_token_next(sql, end, within.offset);

	for (; t.kind != TOKEN_END; t = sql_token_next(sql, end, t.offset + t.length)) {
		char name[64];

		if (t.kind == TOKEN_WORD || t.kind == TOKEN_QUOTED || t.kind == TOKEN_UQUOTED) {
			size_t size = sql_token_name(sql, t, name);

			visit(context, name, size, t.kind != TOKEN_WORD);
		} else if (t.kind == TOKEN_DOLLAR && bodies > 0) {
			size_t tag = dollar_tag(sql, t);

			words_visit(sql, (struct sql_token){t.kind, t.offset + tag, t.length - 2 * tag}, bodies - 1,
				    visit, context);
		}
	}
}

void sql_mentions(const char *sql, size_t size, bool bodies, sql_visit_word *visit, void *context)
{
	/* Bodies within bodies are rare; the bound keeps the work linear. */
	words_visit(sql, (struct sql_token){TOKEN_DOLLAR, 0, size}, bodies ? 4 : 0, visit, context);
}

bool sql_has_row(const char *sql, size_t size, const char *row)
{
	bool behind_dot = false;

	for (struct sql_token t = sql_token_next(sql, size, 0); t.kind != TOKEN_END;
	     t = sql_token_next(sql, size, t.offset + t.length)) {
		if (!behind_dot && sql_token_is(sql, t, row))
			return true;
		behind_dot = sql_token_mark(sql, t, '.');
	}
	return false;
}

static bool plain_name(const char *name, size_t size)
{
	if (size == 0 || digit(name[0]) || name[0] == '$')
		return false;
	for (size_t i = 0; i < size; i++)
		if (!word_char(name[i]) || name[i] == '$' || (unsigned char)name[i] >= 0x80 ||
		    (name[i] >= 'A' && name[i] <= 'Z'))
			return false;
	return true;
}

static char keyword_category(const char *name, size_t size)
{
	char word[64];

	if (size >= sizeof word)
		return 0;
	memcpy(word, name, size);
	word[size] = '\0';
	return builtin_keyword(word);
}

static bool name_needs_quotes(const char *name, size_t size)
{
	char category = keyword_category(name, size);

	return !plain_name(name, size) || (category != 0 && category != 'U');
}

/* Words that are not reserved, yet mean something else in quotes: interval '1' year and
 * interval '1' "year" (an alias), cube (a) and "cube" (a), unbounded and "unbounded". */
static bool quotes_matter(const char *name, size_t size)
{
	static const char *const words[] = {"cube",   "day",	"hour",	     "minute",	"month",
					    "rollup", "second", "unbounded", "varying", "year"};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (strlen(words[i]) == size && memcmp(words[i], name, size) == 0)
			return true;
	return false;
}

static void lowered_add(struct text *to, const char *bytes, size_t size)
{
	size_t from = to->size;

	text_add(to, bytes, size);
	for (; from < to->size; from++)
		to->data[from] = lower(to->data[from]);
}

/* The parts of a continued string are told apart by a line end, whatever stood between. */
static void string_add(struct text *to, const char *sql, struct sql_token t)
{
	size_t end = t.offset + t.length;
	size_t quote = (size_t)((const char *)memchr(sql + t.offset, '\'', t.length) - sql);

	lowered_add(to, sql + t.offset, quote - t.offset);
	for (;;) {
		size_t close = quote_end(sql, end, quote + 1, '\'', t.kind == TOKEN_ESTRING);

		text_add(to, sql + quote, close - quote);
		quote = string_goes_on(sql, end, close);
		if (quote == 0)
			return;
		text_char(to, '\n');
	}
}

static void token_add(struct text *to, const char *sql, struct sql_token t)
{
	const char *bytes = sql + t.offset;

	switch (t.kind) {
	case TOKEN_WORD:
	case TOKEN_NUMBER:
		lowered_add(to, bytes, t.length);
		break;
	case TOKEN_QUOTED:
		if (name_needs_quotes(bytes + 1, t.length - 2) || quotes_matter(bytes + 1, t.length - 2))
			text_add(to, bytes, t.length);
		else
			text_add(to, bytes + 1, t.length - 2);
		break;
	case TOKEN_STRING:
	case TOKEN_ESTRING:
	case TOKEN_USTRING:
		string_add(to, sql, t);
		break;
	case TOKEN_OPERATOR:
		if (t.length == 2 && memcmp(bytes, "!=", 2) == 0)
			bytes = "<>";
		text_add(to, bytes, t.length);
		break;
	default:
		text_add(to, bytes, t.length);
	}
}

void sql_normalise(struct text *to, const char *sql, size_t size)
{
	struct sql_token t = sql_token_next(sql, size, 0);

	for (bool first = true; t.kind != TOKEN_END; first = false) {
		/* One space between any two tokens: no two runs of tokens look alike then. */
		if (!first)
			text_char(to, ' ');
		token_add(to, sql, t);
		t = sql_token_next(sql, size, t.offset + t.length);
	}
}

/* What nests the tree without brackets, on one level of brackets: operators since the last comma,
 * AND or OR (whose chains are one node), and set operations and joins, which lean left. */
struct level {
	size_t chain;
	size_t joins;
	char open;
};

static bool token_any(const char *sql, struct sql_token t, const char *const *words)
{
	for (; *words != NULL; words++)
		if (sql_token_is(sql, t, *words))
			return true;
	return false;
}

static void level_count(struct level *level, const char *sql, struct sql_token t)
{
	static const char *const joins[] = {"union", "except", "intersect", "join", NULL};
	static const char *const breaks[] = {"and", "or", "when", "then", "else", "select", "from", "where", NULL};
	static const char *const nesting[] = {"not",	 "is",	    "isnull",  "notnull", "in",	     "like", "ilike",
					      "similar", "between", "collate", "at",	  "explain", NULL};

	if (sql_token_mark(sql, t, ';'))
		*level = (struct level){.open = level->open};
	else if (sql_token_mark(sql, t, ',') || token_any(sql, t, breaks))
		level->chain = 0;
	else if (token_any(sql, t, joins))
		level->joins++;
	else if (t.kind == TOKEN_OPERATOR || token_any(sql, t, nesting))
		level->chain++;
}

static bool level_opens(const char *sql, struct sql_token t)
{
	return sql_token_mark(sql, t, '(') || sql_token_mark(sql, t, '[') || sql_token_is(sql, t, "case");
}

static bool level_closes(const char *sql, struct sql_token t, char open)
{
	return (open == '(' && sql_token_mark(sql, t, ')')) || (open == '[' && sql_token_mark(sql, t, ']')) ||
	       (lower(open) == 'c' && sql_token_is(sql, t, "end"));
}

static size_t larger(size_t a, size_t b)
{
	return a > b ? a : b;
}

/* How deep the comments between two tokens nest: libpg_query's scanner takes them badly. */
static size_t comment_depth(const char *sql, size_t from, size_t to)
{
	size_t depth = 0, most = 0;

	while (from + 1 < to) {
		if (pair_at(sql, to, from, '/', '*')) {
			from += 2;
			if (++depth > most)
				most = depth;
		} else if (depth > 0 && pair_at(sql, to, from, '*', '/')) {
			from += 2;
			depth--;
		} else if (depth == 0 && pair_at(sql, to, from, '-', '-')) {
			from = line_comment_end(sql, to, from);
		} else {
			from++;
		}
	}
	return most;
}

size_t sql_depth(const char *sql, size_t size)
{
	struct text stack = {0};
	struct level level = {0};
	struct sql_token t = sql_token_next(sql, size, 0), next;
	size_t below = 0, most = comment_depth(sql, 0, t.offset);
	bool opened = false;

	for (; t.kind != TOKEN_END; t = next) {
		/* A subquery is several nodes deep. */
		if (opened && sql_token_is(sql, t, "select"))
			level.joins += 3;
		opened = level_opens(sql, t);
		if (opened) {
			text_add(&stack, &level, sizeof level);
			below += level.chain + level.joins + 1;
			level = (struct level){.open = sql[t.offset]};
		} else if (level.open != 0 && level_closes(sql, t, level.open)) {
			stack.size -= sizeof level;
			memcpy(&level, stack.data + stack.size, sizeof level);
			below -= level.chain + level.joins + 1;
			/* x[1][1][1] and f(a)(b) lean left: the closed bracket stays under what follows. */
			level.chain += sql_token_mark(sql, t, ']');
		} else {
			level_count(&level, sql, t);
		}
		next = sql_token_next(sql, size, t.offset + t.length);
		most = larger(most, below + level.chain + level.joins);
		most = larger(most, comment_depth(sql, t.offset + t.length, next.offset));
	}
	text_free(&stack);
	return most;
}
