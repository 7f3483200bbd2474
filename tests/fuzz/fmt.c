/* The layout keeps the syntax tree of what it lays out, and leaves its own output as it is. */
#include "../lib/same_tree.h"
#include "format.h"
#include "fuzz.h"

static const struct source *source_of(struct workspace *workspace, const char *text, size_t size)
{
	return source_add(workspace->sources, "x.chr", text, size);
}

static bool layout(struct workspace *workspace, struct text *out, const struct source *source)
{
	return format_source(out, source, workspace->names, workspace->sources, workspace->diags);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct workspace *workspace = workspace_new();
	struct arena *arena = arena_new();
	struct text once = {0}, twice = {0};
	const struct source *before = source_of(workspace, (const char *)data, size);

	if (layout(workspace, &once, before)) {
		const struct source *after = source_of(workspace, once.data, once.size);

		HOLDS(same_tree(syntax_parse(arena, before, workspace->diags),
				syntax_parse(arena, after, workspace->diags)));
		HOLDS(layout(workspace, &twice, after));
		HOLDS(once.size == twice.size && memcmp(once.data, twice.data, once.size) == 0);
	} else {
		HOLDS(diags_errors(workspace->diags) > 0 && once.size == 0);
	}
	text_free(&once);
	text_free(&twice);
	arena_free(arena);
	workspace_free(workspace);
	return 0;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned seed)
{
	return mutate(data, size, most, seed);
}
