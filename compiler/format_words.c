#include "format_lines.h"

#include "base/arena.h"
#include "clauses.h"
#include "reader.h"

#include <string.h>
#include <strings.h>

/* ---- words --------------------------------------------------------------------- */

/* Phrases by a letter of theirs, so that few are looked at. */
static unsigned letter_of(char c)
{
	c |= ' ';
	return c >= 'a' && c <= 'z' ? (unsigned)(c - 'a') : 26;
}

static const char *last_word(const char *words)
{
	const char *last = strrchr(words, ' ');

	return last ? last + 1 : words;
}

static void phrases_sort(struct formatter *f, struct phrases *phrases, bool by_last)
{
	const char **sorted = arena_take(f->arena, (phrases->count + 1) * sizeof *sorted);
	size_t at = 0;

	for (unsigned letter = 0; letter <= 26; letter++) {
		phrases->from[letter] = at;
		for (size_t i = 0; i < phrases->count; i++) {
			const char *words = phrases->list[i];

			if (letter_of(*(by_last ? last_word(words) : words)) == letter)
				sorted[at++] = words;
		}
	}
	phrases->from[27] = at;
	phrases->list = sorted;
}

static void phrase_add(struct formatter *f, struct phrases *phrases, const char *words)
{
	if (words == NULL || *words == '\0')
		return;
	for (size_t i = 0; i < phrases->count; i++)
		if (strcmp(phrases->list[i], words) == 0)
			return;
	ARENA_PUSH(f->arena, phrases->list, phrases->count, words);
}

/* What the kinds say of their clauses, and a few words that only their own readers know. */
static void collect_phrases(struct formatter *f)
{
	static const char *const clauses[] = {"was",	 "constraint", "partition by", "partition of", "for values",
					      "on",	 "for",	       "to",	       "using",	       "with",
					      "where",	 "when",       "as",	       "execute",      "returns",
					      "include", "check",      "references"};
	static const char *const spaced[] = {"was",    "as",   "with", "where", "when",	 "include", "in",
					     "values", "from", "to",   "by",	"using", "check",   "references"};

	for (size_t i = 0; i < sizeof clauses / sizeof *clauses; i++)
		phrase_add(f, &f->clauses, clauses[i]);
	for (size_t i = 0; i < sizeof spaced / sizeof *spaced; i++)
		phrase_add(f, &f->spaced, spaced[i]);
	for (size_t i = 0; i < kind_count; i++) {
		const struct kind *kind = kinds[i];

		for (size_t j = 0; j < kind->field_count; j++) {
			const struct field *field = &kind->fields[j];

			if (!(field->flags & (F_BARE | F_IN_BLOCK)))
				phrase_add(f, &f->clauses, field->word);
			if (field->flags & F_IN_BLOCK)
				phrase_add(f, &f->members, field->word);
			if (field->type == F_SQL || field->type == F_NAMES)
				phrase_add(f, &f->spaced, field->word);
		}
		if (kind->traits & (ON_COLUMN | IN_HEADER)) {
			phrase_add(f, &f->clauses, kind->word);
			phrase_add(f, &f->clauses, kind->word_too);
		}
		if (kind->traits & (ON_COLUMN | AUTO_NAME)) {
			phrase_add(f, &f->spaced, kind->word);
			phrase_add(f, &f->spaced, kind->word_too);
		}
	}
	phrases_sort(f, &f->clauses, false);
	phrases_sort(f, &f->members, false);
	phrases_sort(f, &f->spaced, true);
}

uint32_t format_words_seen(const struct formatter *f, size_t i, size_t end, const char *words)
{
	uint32_t n = 0;

	/* The first letter tells most of them apart. */
	if (words == NULL || i >= end || (*bytes_at(f, f->tokens[i].span.at) | ' ') != *words)
		return 0;
	while (*words != '\0') {
		const struct token *token = &f->tokens[i + n];
		size_t size = token->span.end - token->span.at;

		if (i + n >= end || token->type != TERM_WORD ||
		    strncasecmp(bytes_at(f, token->span.at), words, size) != 0 ||
		    (words[size] != ' ' && words[size] != '\0'))
			return 0;
		n++;
		words += size + (words[size] == ' ');
	}
	return n;
}

/* The longest of some phrases that stands next; 0: none. */
static uint32_t phrase_seen(const struct formatter *f, const struct phrases *phrases, size_t i, size_t end)
{
	uint32_t most = 0;

	if (i >= end)
		return 0;
	unsigned letter = letter_of(*bytes_at(f, f->tokens[i].span.at));
	for (size_t k = phrases->from[letter]; k < phrases->from[letter + 1]; k++) {
		uint32_t n = format_words_seen(f, i, end, phrases->list[k]);

		if (n > most)
			most = n;
	}
	return most;
}

uint32_t format_clause_seen(const struct formatter *f, size_t i, size_t end)
{
	return format_words_seen(f, i, end, "with time zone") > 0 ? 0 : phrase_seen(f, &f->clauses, i, end);
}

static bool ends_with_word(const struct formatter *f, const struct token *token, const char *words)
{
	const char *last = last_word(words);
	size_t size = strlen(last);

	return token->type == TERM_WORD && token->span.end - token->span.at == size &&
	       strncasecmp(bytes_at(f, token->span.at), last, size) == 0;
}

bool format_spaces_parenthesis(const struct formatter *f, const struct token *token)
{
	unsigned letter = letter_of(*bytes_at(f, token->span.at));

	for (size_t k = f->spaced.from[letter]; k < f->spaced.from[letter + 1]; k++)
		if (ends_with_word(f, token, f->spaced.list[k]))
			return true;
	return false;
}

/* ---- columns ------------------------------------------------------------------- */

static const struct kind *kind_seen(const struct formatter *f, const struct line *line, uint64_t within)
{
	size_t end = line->first + line->count, first = line->first;
	const struct kind_words *words = model_words(f->model);
	const struct kind *best = NULL;
	uint32_t most = 0;

	first += format_words_seen(f, first, end, "extern");
	unsigned letter = first < end ? letter_of(*bytes_at(f, f->tokens[first].span.at)) : 26;
	if (letter == 26)
		return NULL;
	for (uint32_t i = words->from[letter]; i < words->from[letter + 1]; i++) {
		const struct kind *kind = words->list[i].kind;
		uint32_t n = format_words_seen(f, first, end, words->list[i].word);

		if (n > most && (kind->within == 0 ? within == 0 : (kind->within & within) != 0)) {
			best = kind;
			most = n;
		}
	}
	return best;
}

/* The traits that members of the line's block go by: a mixin's may be anything. */
static uint64_t block_traits(const struct formatter *f, const struct line *line)
{
	const struct line *opener = line->opener ? &f->lines[line->opener - 1] : NULL;

	if (opener == NULL)
		return 0;
	if (format_words_seen(f, opener->first, opener->first + opener->count, "mixin"))
		return UINT64_MAX;
	const struct kind *kind = opener->opener ? kind_seen(f, opener, block_traits(f, opener)) : NULL;
	if (kind == NULL)
		kind = kind_seen(f, opener, 0);
	return kind ? kind->traits : 0;
}

static bool has_default_member(uint64_t traits)
{
	for (size_t i = 0; i < kind_count; i++)
		if ((kinds[i]->traits & DEFAULT_MEMBER) && (kinds[i]->within & traits))
			return true;
	return false;
}

/* Where the type ends that begins at a token. */
static size_t type_end(struct formatter *f, size_t i, size_t end)
{
	struct term *terms = NULL;
	size_t n = 0;
	struct type type;

	for (size_t k = i; k < end && is_term(&f->tokens[k]); k++) {
		struct term term = {(enum term_type)f->tokens[k].type, f->tokens[k].span};

		ARENA_PUSH(f->arena, terms, n, term);
	}
	struct reader reader = {.model = f->model, .source = f->source, .terms = terms, .count = (uint32_t)n};
	return reader_type(&reader, &type) ? i + reader.at : i;
}

/* A member of a block that has no word of its own: name, type, clauses. */
static void find_column(struct formatter *f, struct line *line, uint64_t traits)
{
	static const char *const own[] = {"use", "constraint", "extern"};
	size_t first = line->first, end = first + line->count;

	if (line->count < 2 || f->tokens[first].type > TERM_QUOTED || f->tokens[first + 1].type > TERM_QUOTED ||
	    kind_seen(f, line, traits) != NULL || phrase_seen(f, &f->members, first, end) > 0)
		return;
	for (size_t i = 0; i < sizeof own / sizeof *own; i++)
		if (format_words_seen(f, first, end, own[i]))
			return;
	size_t stop = type_end(f, first + 1, end);
	if (stop == first + 1)
		return;
	line->name = (uint32_t)first + 1;
	line->type_end = (uint32_t)stop;
}

/* A project's folders: name and text. */
static void find_setting(struct formatter *f, struct line *line)
{
	const struct line *opener = &f->lines[line->opener - 1];

	if (format_words_seen(f, opener->first, opener->first + opener->count, "project") && line->count == 2 &&
	    (f->tokens[line->first + 1].type == TERM_QUOTED || f->tokens[line->first + 1].type == TERM_STRING))
		line->name = line->type_end = line->first + 1;
}

static void find_columns(struct formatter *f)
{
	uint64_t traits = 0;
	bool members = false;

	for (size_t i = 0, opener = 0; i < f->line_count; i++) {
		struct line *line = &f->lines[i];

		if (line->type != LINE_STATEMENT || line->opener == 0)
			continue;
		if (line->opener != opener) {
			opener = line->opener;
			traits = block_traits(f, line);
			members = has_default_member(traits);
		}
		if (members)
			find_column(f, line, traits);
		else
			find_setting(f, line);
	}
}

void format_words(struct formatter *f)
{
	collect_phrases(f);
	find_columns(f);
}
