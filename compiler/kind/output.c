#include "model.h"

/* A column of a view. Its query makes it; it is declared only to carry a comment. */
const struct kind kind_output = {
	.help = "A column of a view, named to carry a comment.",
	.word = "column",
	.sql = "column",
	.traits = HAS_COMMENT,
	.within = HAS_OUTPUTS,
	.silent = true,
	.space = SPACE_COLUMN,
	.size = sizeof(struct fact),
};
