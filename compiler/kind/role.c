#include "model.h"

/* Roles belong to the server, not to a database: they are declared so that grants and policies can name them. */
const struct kind kind_role = {
	.help = "A role of the server, for grants, policies and owners to name.",
	.word = "role",
	.sql = "role",
	.traits = UNSCHEMAED | EXTERN_ONLY,
	.space = SPACE_ROLE,
	.size = sizeof(struct fact),
};
