/* The layout keeps the syntax tree and the comments, and lays out its own output as it is: over every .chr file
 * of the tests and examples, as they are and with comments and line ends put between any two terms. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <ftw.h>
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "base/diag.h"
#include "base/text.h"
#include "file.h"
#include "../lib/same_tree.h"
#include "format.h"
#include "syntax.h"

static struct arena *arena;
static struct names *names;
static struct sources *sources;
static struct diags *diags;
static int tried, comments;
static uint32_t seed;

static void fresh(void)
{
	arena = arena_new();
	names = names_new();
	sources = sources_new();
	diags = diags_new(sources);
}

static void stale(void)
{
	diags_free(diags);
	sources_free(sources);
	names_free(names);
	arena_free(arena);
}

static const struct source *source_of(const struct text *text)
{
	return source_add(sources, "x.chr", text->data, text->size);
}

static void format(struct text *out, const struct text *in)
{
	assert_true(format_source(out, source_of(in), names, sources, diags));
}

static void hold(const char *path, const struct text *text)
{
	struct text once = {0}, twice = {0};

	format(&once, text);
	const struct syntax *a = syntax_parse(arena, source_of(text), diags),
			    *b = syntax_parse(arena, source_of(&once), diags);
	if (!same_tree(a, b))
		fail_msg("%s: another tree:\n%s\n----\n%s", path, text->data, once.data);
	format(&twice, &once);
	if (strcmp(once.data, twice.data) != 0)
		fail_msg("%s: laid out twice is not the same:\n%s\n----\n%s", path, once.data, twice.data);
	for (int i = 0; i < comments; i++) {
		char comment[16];

		snprintf(comment, sizeof comment, "#%d#", i);
		const char *found = strstr(once.data, comment);
		if (found == NULL || strstr(found + 1, comment) != NULL)
			fail_msg("%s: comment %s is lost or there twice:\n%s\n----\n%s", path, comment, text->data,
				 once.data);
	}
	text_free(&once);
	text_free(&twice);
}

static void scatter_gap(struct text *out)
{
	seed = seed * 1664525u + 1013904223u;
	switch (seed >> 24 & 15) {
	case 0:
		text_printf(out, "// #%d#  \n", comments++);
		break;
	case 1:
		text_printf(out, " /* #%d# */", comments++);
		break;
	case 2:
		text_printf(out, "\n/* #%d#\n     * more */\n", comments++);
		break;
	case 3:
		text_printf(out, "\n\n\n-- #%d#\n", comments++);
		break;
	case 4:
		text_put(out, " \n \n\t\n ");
		break;
	case 5:
		text_put(out, "\r\n");
		break;
	default:
		text_char(out, ' ');
	}
}

static void scatter_block(struct text *out, const struct syntax *syntax, uint32_t first)
{
	for (uint32_t i = first; i != 0; i = syntax->statements[i].next) {
		const struct statement *statement = &syntax->statements[i];

		for (uint32_t j = 0; j < statement->count; j++) {
			struct span span = statement->terms[j].span;

			scatter_gap(out);
			text_add(out, bytes(syntax->source, span), span.end - span.at);
		}
		scatter_gap(out);
		text_char(out, statement->has_block ? '{' : ';');
		if (statement->has_block) {
			scatter_block(out, syntax, statement->first_child);
			scatter_gap(out);
			text_char(out, '}');
		}
	}
}

static int visit(const char *path, const struct stat *status, int type, struct FTW *ftw)
{
	struct text text = {0}, error = {0};
	const char *dot = strrchr(path, '.');

	(void)status;
	(void)ftw;
	if (type != FTW_F || dot == NULL || strcmp(dot, ".chr") != 0)
		return 0;
	fresh();
	assert_true(file_read(&text, path, &error));
	const struct source *source = source_of(&text);
	const struct syntax *syntax = source ? syntax_parse(arena, source, diags) : NULL;
	if (syntax != NULL && diags_errors(diags) == 0) {
		comments = 0;
		hold(path, &text);
		for (int i = 0; i < 8 && text.size < 100000; i++) {
			struct text scattered = {0};

			comments = 0;
			seed = (uint32_t)(i * 7919 + tried);
			scatter_block(&scattered, syntax, syntax->statements[0].first_child);
			scatter_gap(&scattered);
			hold(path, &scattered);
			text_free(&scattered);
		}
		tried++;
	}
	text_free(&text);
	text_free(&error);
	stale();
	return 0;
}

static void every_file(void **state)
{
	(void)state;
	nftw("tests", visit, 16, FTW_PHYS);
	nftw("examples", visit, 16, FTW_PHYS);
	nftw("compiler", visit, 16, FTW_PHYS);
	assert_true(tried > 0);
}

static void faults_change_nothing(void **state)
{
	struct text in = {0}, out = {0};

	(void)state;
	fresh();
	text_put(&in, "table a { b int");
	assert_false(format_source(&out, source_of(&in), names, sources, diags));
	assert_true(diags_errors(diags) > 0);
	assert_int_equal(out.size, 0);
	text_free(&in);
	text_free(&out);
	stale();
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_file),
		cmocka_unit_test(faults_change_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
