#include "syntax.h"

#include "base/arena.h"
#include "base/diag.h"
#include "base/text.h"
#include "builder.h"
#include "lexer.h"

#include <stdlib.h>
#include <string.h>

typedef void *yyscan_t;
struct yy_buffer_state;
int lex_lex_init_extra(struct lexer *lexer, yyscan_t *scanner);
int lex_lex_destroy(yyscan_t scanner);
struct yy_buffer_state *lex__scan_buffer(char *base, size_t size, yyscan_t scanner);
int lex_lex(struct value *value, struct span *span, yyscan_t scanner);

struct builder {
	struct lexer lexer;
	struct term *terms;
	size_t term_count, term_room;
	struct statement *statements;
	size_t count, room;
	uint32_t base;
	bool holds; /* a token that was read and not handed on yet */
	int held;
	struct span held_span;
	struct value top;    /* the statements of the file */
	uint32_t stopped_at; /* what is open at the end of the text: where it opens; 0: nothing */
	struct arena *arena;
	struct span *skipped;
	size_t skipped_count;
};

static struct diag *fault(struct lexer *lexer, uint32_t at, const char *word, const char *message)
{
	lexer->failed = true;
	lexer->failed_at = at;
	return diag_error(lexer->diags, (struct span){at, at + 1}, word, "%s", message);
}

/* A string that is not closed swallows all up to the next one, so that this one's end seems to begin another. */
void lexer_fault(struct lexer *lexer, const struct span *span, const char *word, const char *message)
{
	struct diag *diag = fault(lexer, span->at, word, message);

	if (lexer->lines_at == 0)
		return;
	diag_note(diag, (struct span){lexer->lines_at, lexer->lines_at + 1}, "a string over several lines begins here");
	lexer->failed_at = lexer->lines_at;
}

void lexer_stray(struct lexer *lexer, const struct span *span)
{
	diag_error(lexer->diags, *span, "bad-character", "this character has no meaning here");
}

void lexer_fault_within(struct lexer *lexer, const struct span *span, const char *word, const char *message)
{
	diag_note(fault(lexer, lexer->inner_at, word, message), (struct span){span->at, span->at + 1},
		  "within the parentheses that open here");
	lexer->failed_at = span->at;
}

/* A string in parentheses that begins lines behind them may be no more than the end of another, which they swallowed. */
void lexer_unclosed(struct lexer *lexer, const struct span *span, const char *text)
{
	size_t before = lexer->inner_at - span->at;

	if (memchr(text - before, '\n', before) == NULL) {
		lexer_fault_within(lexer, span, "open-string", "this string is not closed");
		return;
	}
	diag_note(fault(lexer, span->at, "open-parenthesis", "this parenthesis is not closed"),
		  (struct span){lexer->inner_at, lexer->inner_at + 1}, "nor is the string that begins here");
}

void lexer_string(struct lexer *lexer, const struct span *span, const char *text)
{
	if (strchr(text, '\n') != NULL)
		lexer->lines_at = span->at;
}

/* What stands in a statement that has ended is not to blame for what comes behind it. */
void lexer_end(struct lexer *lexer)
{
	if (lexer->open_count == 0)
		lexer->lines_at = 0;
}

bool lexer_open(struct lexer *lexer, const struct span *span)
{
	if (lexer->open_count == LEXER_DEEPEST) {
		lexer->failed = true;
		lexer->failed_at = span->at;
		diag_error(lexer->diags, *span, "too-deep", "blocks are nested more than %d deep", LEXER_DEEPEST);
		return false;
	}
	lexer->open[lexer->open_count++] = span->at;
	return true;
}

void lexer_close(struct lexer *lexer)
{
	if (lexer->open_count > 0)
		lexer->open_count--;
	lexer_end(lexer);
}

static void *room_for_one(void *array, size_t count, size_t *room, size_t element)
{
	if (count < *room)
		return array;
	*room *= 2;
	return memory_get(array, *room * element);
}

static enum term_type term_type_of(int token)
{
	static const enum term_type types[] = {TERM_WORD, TERM_QUOTED, TERM_STRING, TERM_NUMBER, TERM_SQL, TERM_DOLLAR};

	return token >= T_WORD && token <= T_DOLLAR ? types[token - T_WORD] : TERM_MARK;
}

static void builder_term(struct builder *builder, int token, struct span span)
{
	builder->terms = room_for_one(builder->terms, builder->term_count, &builder->term_room, sizeof *builder->terms);
	builder->terms[builder->term_count++] = (struct term){term_type_of(token), span};
}

static bool is_term(int token)
{
	return token >= T_WORD && token <= T_MARK;
}

/* A run of terms is one token to the parser, which has nothing to say about them. */
int builder_token(struct value *value, struct span *span, void *scanner, struct builder *builder)
{
	uint32_t first = (uint32_t)builder->term_count;

	if (!builder->holds)
		builder->held = lex_lex(value, &builder->held_span, scanner);
	*span = builder->held_span;
	builder->holds = is_term(builder->held);
	if (!builder->holds)
		return builder->held;
	while (is_term(builder->held)) {
		builder_term(builder, builder->held, builder->held_span);
		span->end = builder->held_span.end;
		builder->held = lex_lex(value, &builder->held_span, scanner);
	}
	*value = (struct value){first, (uint32_t)builder->term_count - 1};
	return T_TERMS;
}

/* The terms still move while they are read: until the end, a statement keeps the
 * number of its first term where the pointer will stand. */
struct value builder_statement(struct builder *builder, struct value terms, const struct value *block, struct span span)
{
	uint32_t number = (uint32_t)builder->count;

	builder->statements = room_for_one(builder->statements, builder->count, &builder->room,
					   sizeof *builder->statements);
	builder->statements[builder->count++] = (struct statement){
		.terms = (const struct term *)(uintptr_t)terms.first,
		.count = terms.last - terms.first + 1,
		.has_block = block != NULL,
		.first_child = block ? block->first : 0,
		.span = span,
	};
	return (struct value){number, number};
}

struct value builder_chain(struct builder *builder, struct value chain, struct value item)
{
	if (item.first == 0)
		return chain;
	if (chain.first == 0)
		return item;
	builder->statements[chain.last].next = item.first;
	return (struct value){chain.first, item.last};
}

void builder_top(struct builder *builder, struct value item)
{
	builder->top = builder_chain(builder, builder->top, item);
}

void builder_skip(struct builder *builder, struct span span)
{
	ARENA_PUSH(builder->arena, builder->skipped, builder->skipped_count, span);
}

void builder_fault(struct builder *builder, struct span span, const char *word, const char *message)
{
	if (!builder->lexer.failed)
		diag_error(builder->lexer.diags, span, word, "%s", message);
}

/* What is missing belongs at the end of the token before. */
static struct span before(const struct builder *builder)
{
	uint32_t end = builder->term_count ? builder->terms[builder->term_count - 1].span.end : builder->base;

	return (struct span){end > builder->base ? end - 1 : end, end};
}

void builder_unexpected(struct builder *builder, bool file_ends, bool begins)
{
	struct lexer *lexer = &builder->lexer;
	uint32_t open = lexer->open_count > 0 ? lexer->open[lexer->open_count - 1] : 0;
	struct diag *diag;

	if (lexer->failed)
		return;
	if (file_ends && lexer->open_count > 0)
		builder->stopped_at = lexer->open[0];
	if (begins) {
		diag_error(lexer->diags, (struct span){open, open + 1}, "open-block", "this block is not closed");
		return;
	}
	diag = diag_error(lexer->diags, before(builder), "missing-semicolon",
			  "a \";\" or a block is missing here, before %s", file_ends ? "the end of the file" : "\"}\"");
	if (open > 0)
		diag_note(diag, (struct span){open, open + 1},
			  file_ends ? "the block that opens here is not closed" : "in the block that opens here");
}

/* A scanner over a span of a source. flex wants two NULs behind the text and writes
 * into it while it runs: *copy is that text, to be freed after the scanner. */
static yyscan_t scanner_new(struct lexer *lexer, const struct source *source, struct span span, char **copy)
{
	size_t size = span.end - span.at;
	yyscan_t scanner;

	*copy = memory_get(NULL, size + 2);
	memcpy(*copy, source->text + (span.at - source->base), size);
	memset(*copy + size, 0, 2);
	lexer->at = span.at;
	if (lex_lex_init_extra(lexer, &scanner) != 0 || lex__scan_buffer(*copy, size + 2, scanner) == NULL)
		memory_exhausted(size);
	return scanner;
}

static bool source_fit(const struct source *source, struct diags *diags)
{
	const char *nul = memchr(source->text, '\0', source->size);

	if (nul != NULL) {
		uint32_t at = source->base + (uint32_t)(nul - source->text);

		diag_error(diags, (struct span){at, at + 1}, "nul-byte", "the file holds a NUL byte");
		return false;
	}
	size_t good = text_utf8(source->text, source->size);
	if (good < source->size) {
		uint32_t at = source->base + (uint32_t)good;

		diag_error(diags, (struct span){at, at + 1}, "bad-utf8", "the file is not UTF-8 from here on");
		return false;
	}
	return true;
}

/* The statement after the one that was not closed at a place: a line that begins with a letter, behind an empty one or
 * one that ends a statement. 0 when there is none. */
static uint32_t next_statement(const struct source *source, uint32_t at)
{
	const char *start = source->text + (at - source->base), *end = source->text + source->size;
	const char *line = memchr(start, '\n', (size_t)(end - start));

	for (; line != NULL && line + 1 < end; line = memchr(line + 1, '\n', (size_t)(end - line - 1))) {
		const char *last = line;

		while (last > start && strchr(" \t\r", last[-1]) != NULL)
			last--;
		bool ended = last[-1] == '\n' || last[-1] == ';' || last[-1] == '}';
		if (ended && ((line[1] >= 'a' && line[1] <= 'z') || (line[1] >= 'A' && line[1] <= 'Z')))
			return source->base + (uint32_t)(line + 1 - source->text);
	}
	return 0;
}

/* Reads as far as everything is closed; returns where to go on, or 0. */
static uint32_t parse_some(struct builder *builder, const struct source *source, struct span span)
{
	char *copy;

	builder->lexer = (struct lexer){.diags = builder->lexer.diags};
	builder->stopped_at = 0;
	builder->holds = false;
	yyscan_t scanner = scanner_new(&builder->lexer, source, span, &copy);
	yyparse(scanner, builder);
	lex_lex_destroy(scanner);
	free(copy);
	uint32_t at = builder->lexer.failed ? builder->lexer.failed_at : builder->stopped_at;
	if (at == 0)
		return 0;
	/* Recovery may have found statements behind the brace that it is about. */
	uint32_t read = builder->top.last ? builder->statements[builder->top.last].span.end : span.at;
	uint32_t next = builder->lexer.to_end ? 0 : next_statement(source, at > read ? at : read);
	builder_skip(builder, (struct span){read, next ? next : span.end});
	return next;
}

/* Each start reads to the end: more starts than faults are shown would only take time. */
static void parse_all(struct builder *builder, const struct source *source, struct span rest)
{
	for (int starts = 1; (rest.at = parse_some(builder, source, rest)) != 0; starts++)
		if (starts == DIAGS_SHOWN) {
			builder_skip(builder, rest);
			return;
		}
}

static void syntax_keep(struct syntax *syntax, const struct source *source, struct arena *arena,
			struct builder *builder)
{
	builder->statements[0].first_child = builder->top.first;
	for (size_t i = 0; i < builder->count; i++)
		builder->statements[i].terms = builder->terms + (uintptr_t)builder->statements[i].terms;
	*syntax = (struct syntax){.source = source,
				  .statements = builder->statements,
				  .count = (uint32_t)builder->count,
				  .skipped = builder->skipped,
				  .skipped_count = builder->skipped_count};
	arena_keep(arena, builder->terms);
	arena_keep(arena, builder->statements);
}

struct syntax *syntax_parse(struct arena *arena, const struct source *source, struct diags *diags)
{
	struct syntax *syntax = arena_take(arena, sizeof *syntax);
	/* Room for what a schema of this size usually holds: what is not used is never touched. */
	struct builder builder = {.lexer = {.diags = diags},
				  .base = source->base,
				  .arena = arena,
				  .term_room = source->size / 4 + 64,
				  .room = source->size / 32 + 16};
	struct span rest = {source->base, source->base + source->size};

	builder.terms = memory_get(NULL, builder.term_room * sizeof *builder.terms);
	builder.statements = memory_get(NULL, builder.room * sizeof *builder.statements);
	builder_statement(&builder, (struct value){1, 0}, NULL, rest); /* the file itself */
	if (source_fit(source, diags))
		parse_all(&builder, source, rest);
	syntax_keep(syntax, source, arena, &builder);
	return syntax;
}

const struct term *syntax_terms(struct arena *arena, const struct source *source, struct span span, uint32_t *count,
				struct diags *diags)
{
	struct lexer lexer = {.diags = diags};
	struct term *terms = NULL;
	size_t n = 0;
	struct value value;
	struct span at;
	char *copy;
	yyscan_t scanner = scanner_new(&lexer, source, span, &copy);

	for (int token; (token = lex_lex(&value, &at, scanner)) != T_END;) {
		struct term term = {term_type_of(token), at};
		ARENA_PUSH(arena, terms, n, term);
	}
	lex_lex_destroy(scanner);
	free(copy);
	*count = (uint32_t)n;
	return terms;
}
