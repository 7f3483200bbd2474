/* What a server says of a program's statement, against what the program takes it for. */
#ifndef PROOF_QUERY_H
#define PROOF_QUERY_H

#include "prove.h"

struct arena;
struct db;

/* NULL where both agree; else what differs, in one line. */
const char *query_fault(struct db *db, struct arena *arena, const struct prove_query *query);

#endif
