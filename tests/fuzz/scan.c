/* The scanner alone: tokens in order, none empty, none outside of the text, each told once. */
#include "fuzz.h"

static void tokens_hold(const struct source *source, const struct term *terms, uint32_t count)
{
	uint32_t at = source->base;

	for (uint32_t i = 0; i < count; i++) {
		HOLDS(terms[i].span.at >= at && terms[i].span.end > terms[i].span.at);
		at = terms[i].span.end;
	}
	HOLDS(at <= source->base + source->size);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct workspace *workspace = workspace_new();
	struct arena *arena = arena_new();
	const struct source *source = source_add(workspace->sources, "x.chr", (const char *)data, size);
	struct span all = {source->base, source->base + source->size};
	uint32_t count;

	tokens_hold(source, syntax_terms(arena, source, all, &count, workspace->diags), count);
	print_diags(workspace);
	arena_free(arena);
	workspace_free(workspace);
	return 0;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned seed)
{
	return mutate(data, size, most, seed);
}
