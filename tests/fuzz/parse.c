/* The parser: whatever stands in the text, a tree comes of it, in which each statement has its place. */
#include "fuzz.h"

static uint32_t block_hold(const struct syntax *syntax, uint32_t first, uint32_t at, uint32_t end)
{
	uint32_t seen = 0;

	for (uint32_t i = first; i != 0; i = syntax->statements[i].next) {
		const struct statement *s = &syntax->statements[i];

		HOLDS(i < syntax->count && ++seen < syntax->count);
		HOLDS(s->span.at >= at && s->span.end > s->span.at && s->span.end <= end);
		at = s->span.at;
		for (uint32_t j = 0; j < s->count; j++) {
			HOLDS(s->terms[j].span.at >= at && s->terms[j].span.end > s->terms[j].span.at);
			at = s->terms[j].span.end;
		}
		at = block_hold(syntax, s->first_child, at, s->span.end);
		HOLDS(s->has_block || s->first_child == 0);
	}
	return at;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct workspace *workspace = workspace_new();
	struct arena *arena = arena_new();
	const struct source *source = source_add(workspace->sources, "x.chr", (const char *)data, size);
	const struct syntax *syntax = syntax_parse(arena, source, workspace->diags);

	block_hold(syntax, syntax->statements[0].first_child, source->base, source->base + source->size);
	print_diags(workspace);
	arena_free(arena);
	workspace_free(workspace);
	return 0;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned seed)
{
	return mutate(data, size, most, seed);
}
