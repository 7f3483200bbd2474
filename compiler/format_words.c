#include "format_lines.h"

#include "base/arena.h"
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
	const char **sorted = arena_take(f->arena, phrases->count * sizeof *sorted);
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
	if (words != NULL && *words != '\0')
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
	phrases_sort(f, &f->spaced, true);
}

uint32_t format_words_seen(const struct formatter *f, size_t i, size_t end, const char *words)
{
	uint32_t n = 0;

	/* The first letter tells most of them apart. */
	if (words == NULL || i >= end || (*bytes_at(f, f->tokens[i].span.at) | ' ') != *words)
		return 0;
	while (*words != '\0') {
		size_t size = strcspn(words, " ");
		const struct token *token = &f->tokens[i + n];

		if (i + n >= end || token->type != TERM_WORD || token->span.end - token->span.at != size ||
		    strncasecmp(bytes_at(f, token->span.at), words, size) != 0)
			return 0;
		n++;
		words += size + (words[size] == ' ');
	}
	return n;
}

uint32_t format_clause_seen(const struct formatter *f, size_t i, size_t end)
{
	uint32_t most = 0;

	if (i >= end || format_words_seen(f, i, end, "with time zone") > 0)
		return 0;
	unsigned letter = letter_of(*bytes_at(f, f->tokens[i].span.at));
	for (size_t k = f->clauses.from[letter]; k < f->clauses.from[letter + 1]; k++) {
		uint32_t n = format_words_seen(f, i, end, f->clauses.list[k]);

		if (n > most)
			most = n;
	}
	return most;
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
	const struct kind *best = NULL;
	uint32_t most = 0;

	first += format_words_seen(f, first, end, "extern");
	for (size_t i = 0; i < kind_count; i++) {
		uint32_t one = format_words_seen(f, first, end, kinds[i]->word),
			 two = format_words_seen(f, first, end, kinds[i]->word_too);

		if ((one > most || two > most) &&
		    (kinds[i]->within == 0 ? within == 0 : (kinds[i]->within & within) != 0)) {
			best = kinds[i];
			most = one > two ? one : two;
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

static bool in_block_field(const struct formatter *f, const struct line *line)
{
	for (size_t i = 0; i < kind_count; i++)
		for (size_t j = 0; j < kinds[i]->field_count; j++)
			if ((kinds[i]->fields[j].flags & F_IN_BLOCK) &&
			    format_words_seen(f, line->first, line->first + line->count, kinds[i]->fields[j].word))
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
	    kind_seen(f, line, traits) != NULL || in_block_field(f, line))
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
	for (size_t i = 0; i < f->line_count; i++) {
		struct line *line = &f->lines[i];

		if (line->type != LINE_STATEMENT || line->opener == 0)
			continue;
		uint64_t traits = block_traits(f, line);
		if (has_default_member(traits))
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
