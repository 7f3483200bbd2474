/* The part of db.h that needs no connection: quoting, connection strings, scripts. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "db.h"

#include <ctype.h>
#include <string.h>

void db_error_print(const struct db_error *why, struct text *out)
{
	text_put(out, why->message);
	while (out->size > 0 && out->data[out->size - 1] == '\n')
		out->data[--out->size] = '\0';
	if (why->sqlstate[0] != '\0')
		text_printf(out, " (SQLSTATE %s)", why->sqlstate);
	if (why->detail[0] != '\0')
		text_printf(out, "\ndetail: %s", why->detail);
	if (why->hint[0] != '\0')
		text_printf(out, "\nhint: %s", why->hint);
	if (why->context[0] != '\0')
		text_printf(out, "\ncontext: %s", why->context);
}

void db_put_literal(struct text *out, const char *string)
{
	if (string == NULL) {
		text_put(out, "null");
		return;
	}
	/* E'' reads backslashes the same way under either standard_conforming_strings. */
	text_put(out, strchr(string, '\\') != NULL ? "E'" : "'");
	for (; *string != '\0'; string++) {
		if (*string == '\'' || *string == '\\')
			text_char(out, *string);
		text_char(out, *string);
	}
	text_char(out, '\'');
}

void db_put_ident(struct text *out, const char *name)
{
	text_char(out, '"');
	for (; *name != '\0'; name++) {
		if (*name == '"')
			text_char(out, '"');
		text_char(out, *name);
	}
	text_char(out, '"');
}

static bool is_url(const char *source)
{
	return strncmp(source, "postgres://", 11) == 0 || strncmp(source, "postgresql://", 13) == 0;
}

bool db_is_conninfo(const char *source)
{
	size_t word = strspn(source, "abcdefghijklmnopqrstuvwxyz_");

	return is_url(source) || (word > 0 && source[word + strspn(source + word, " ")] == '=');
}

/* In keyword=value text a value may be quoted; a quote may be escaped in it. */
static const char *value_end(const char *s, bool url)
{
	if (url)
		return s + strcspn(s, "&#");
	if (*s != '\'')
		return s + strcspn(s, " \t\n");
	for (s++; *s != '\0' && *s != '\''; s++)
		if (*s == '\\' && s[1] != '\0')
			s++;
	return *s == '\0' ? s : s + 1;
}

/* Whatever follows a keyword that ends in "password" or names a key's passphrase. */
static void redact_pairs(struct text *out, const char *s, bool url)
{
	for (const char *hit; (hit = strcasestr(s, "password")) != NULL;) {
		const char *value = hit + 8 + strspn(hit + 8, " \t");

		text_add(out, s, (size_t)(value - s));
		s = value;
		if (*value != '=')
			continue;
		value += 1 + strspn(value + 1, " \t");
		text_put(out, "=***");
		s = value_end(value, url);
	}
	text_put(out, s);
}

void db_redact(struct text *out, const char *conninfo)
{
	if (!is_url(conninfo)) {
		redact_pairs(out, conninfo, false);
		return;
	}
	const char *user = strstr(conninfo, "://") + 3;
	/* The last @, because a password that was not percent-encoded may hold one. */
	const char *host = strrchr(conninfo, '@');
	const char *colon = host == NULL ? NULL : memchr(user, ':', (size_t)(host - user));
	if (colon == NULL) {
		redact_pairs(out, conninfo, true);
		return;
	}
	text_add(out, conninfo, (size_t)(colon - conninfo));
	text_put(out, ":***");
	redact_pairs(out, host, true);
}

/* Where a script is being read, and how deep: parentheses, and BEGIN ATOMIC ... END, whose
 * statements end with semicolons that do not end ours. */
struct scan {
	const char *s;
	size_t at;
	unsigned parens, begins, words;
	bool routine; /* CREATE [OR REPLACE] FUNCTION or PROCEDURE */
};

static bool is_word(char c)
{
	return isalnum((unsigned char)c) || c == '_' || c == '$' || (unsigned char)c >= 0x80;
}

static void skip_quoted(struct scan *scan, char quote, bool escapes)
{
	for (scan->at++; scan->s[scan->at] != '\0'; scan->at++) {
		if (escapes && scan->s[scan->at] == '\\' && scan->s[scan->at + 1] != '\0')
			scan->at++;
		else if (scan->s[scan->at] == quote && scan->s[scan->at + 1] == quote)
			scan->at++;
		else if (scan->s[scan->at] == quote)
			break;
	}
	if (scan->s[scan->at] != '\0')
		scan->at++;
}

static void skip_comment(struct scan *scan)
{
	unsigned depth = 0;

	if (scan->s[scan->at] == '-') {
		scan->at += strcspn(scan->s + scan->at, "\n");
		return;
	}
	do {
		if (strncmp(scan->s + scan->at, "/*", 2) == 0)
			depth++, scan->at += 2;
		else if (strncmp(scan->s + scan->at, "*/", 2) == 0)
			depth--, scan->at += 2;
		else
			scan->at++;
	} while (depth > 0 && scan->s[scan->at] != '\0');
}

static bool at_comment(const struct scan *scan)
{
	return strncmp(scan->s + scan->at, "--", 2) == 0 || strncmp(scan->s + scan->at, "/*", 2) == 0;
}

/* $tag$ ... $tag$; a parameter ($1) or a lone dollar is one character. */
static void skip_dollar(struct scan *scan)
{
	const char *tag = scan->s + scan->at, *p = tag + 1;

	if (!isdigit((unsigned char)*p))
		while (is_word(*p) && *p != '$')
			p++;
	if (*p != '$') {
		scan->at++;
		return;
	}
	size_t size = (size_t)(p - tag) + 1;
	for (p++; *p != '\0' && strncmp(p, tag, size) != 0;)
		p += strcspn(p + 1, "$") + 1;
	scan->at = (size_t)(p - scan->s) + (*p == '\0' ? 0 : size);
}

static bool word_is(const char *word, size_t size, const char *wanted)
{
	return strlen(wanted) == size && strncasecmp(word, wanted, size) == 0;
}

static void skip_word(struct scan *scan)
{
	const char *word = scan->s + scan->at;
	size_t size = 0;

	while (is_word(word[size]))
		size++;
	scan->at += size;
	if (scan->s[scan->at] == '\'' && size == 1 && (*word == 'e' || *word == 'E'))
		skip_quoted(scan, '\'', true);
	scan->words++;
	if (scan->words <= 4 && (word_is(word, size, "function") || word_is(word, size, "procedure")))
		scan->routine = true;
	if (!scan->routine || scan->parens > 0)
		return;
	if (word_is(word, size, "begin") || (scan->begins > 0 && word_is(word, size, "case")))
		scan->begins++;
	else if (scan->begins > 0 && word_is(word, size, "end"))
		scan->begins--;
}

static void skip_blanks(struct scan *scan)
{
	for (;;) {
		if (isspace((unsigned char)scan->s[scan->at]) || scan->s[scan->at] == ';')
			scan->at++;
		else if (at_comment(scan))
			skip_comment(scan);
		else
			return;
	}
}

static void skip_token(struct scan *scan)
{
	char c = scan->s[scan->at];

	if (at_comment(scan))
		skip_comment(scan);
	else if (c == '\'' || c == '"')
		skip_quoted(scan, c, false);
	else if (c == '$')
		skip_dollar(scan);
	else if (is_word(c))
		skip_word(scan);
	else {
		if (c == '(')
			scan->parens++;
		else if (c == ')' && scan->parens > 0)
			scan->parens--;
		scan->at++;
	}
}

const char *db_statement(const char *script, size_t *at, size_t *size)
{
	struct scan scan = {.s = script, .at = *at};
	size_t start, end;

	skip_blanks(&scan);
	start = end = scan.at;
	while (script[scan.at] != '\0' && (script[scan.at] != ';' || scan.parens > 0 || scan.begins > 0)) {
		size_t before = scan.at;
		bool blank = isspace((unsigned char)script[before]) || at_comment(&scan);
		skip_token(&scan);
		if (!blank)
			end = scan.at;
	}
	*at = scan.at;
	*size = end - start;
	return end > start ? script + start : NULL;
}
