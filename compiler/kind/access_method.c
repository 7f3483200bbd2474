#include "model.h"

/* What "using" of an index may name beyond the server's own: an extension's. */
const struct kind kind_access_method = {
	.help = "An index or table access method that an extension brings.",
	.word = "access method",
	.sql = "access method",
	.traits = UNSCHEMAED | EXTERN_ONLY,
	.space = SPACE_METHOD,
	.size = sizeof(struct fact),
};
