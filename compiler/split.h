/* One logical change a migration: the way from one model to another in several steps, each of them a version that stands. */
#ifndef SPLIT_H
#define SPLIT_H

#include <stdbool.h>

struct author;
struct model;

/* A migration for each object that changes; false after an error that was said. */
bool author_each(struct author *author, struct model *before, struct model *after);

#endif
