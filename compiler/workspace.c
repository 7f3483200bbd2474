#include "workspace.h"

#include "base/arena.h"
#include "base/diag.h"
#include "base/map.h"
#include "base/source.h"
#include "scratch.h"

struct workspace *workspace_new(void)
{
	struct workspace *workspace = memory_get(NULL, sizeof *workspace);

	*workspace = (struct workspace){.names = names_new(), .sources = sources_new()};
	workspace->diags = diags_new(workspace->sources);
	return workspace;
}

void workspace_free(struct workspace *workspace)
{
	scratch_close(workspace->scratch);
	diags_free(workspace->diags);
	sources_free(workspace->sources);
	names_free(workspace->names);
	memory_free(workspace);
}

struct scratch *workspace_scratch(struct workspace *workspace, struct text *error)
{
	if (workspace->scratch == NULL)
		workspace->scratch = scratch_open(&(struct scratch_options){.server = workspace->server}, error);
	return workspace->scratch;
}
