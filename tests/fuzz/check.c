/* What chronosc check does: bind, resolve, check; and includes, in which the input includes itself. */
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct workspace *workspace = workspace_new();
	struct model *model = load(workspace, (const char *)data, size);

	if (model != NULL)
		model_check(model);
	print_diags(workspace);
	model_free(model);
	workspace_free(workspace);
	return 0;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned seed)
{
	return mutate(data, size, most, seed);
}
