#include "model.h"

/* Roles belong to the server, not to a database: they are declared so that grants and policies can name them. */
const struct kind kind_role = {
	.word = "role",
	.sql = "role",
	.traits = UNSCHEMAED | EXTERN_ONLY,
	.space = SPACE_ROLE,
	.size = sizeof(struct fact),
};
