/* What PostgreSQL's pg_cast and rewrite rules say about changing a column from one type to another. */
#ifndef TYPE_H
#define TYPE_H

#include "model.h"

enum cast {
	CAST_IMPLICIT, /* no USING is needed: an implicit or assignment cast, or none at all */
	CAST_EXPLICIT, /* USING column::type */
	CAST_TEXT,     /* there is no cast: only by way of text, if the values allow it */
};

enum cast type_cast(const struct type *from, const struct type *to);

/* Whether every row is written again (ATColumnChangeRequiresRewrite in src/backend/commands/tablecmds.c). */
bool type_rewrites(const struct type *from, const struct type *to);

/* Whether values of the new type can be longer or finer than the old one's, so that none is cut or rounded. */
bool type_widens(const struct type *from, const struct type *to);

/* Whether an expression over the one means the same over the other: both numbers, both texts, both times. */
bool type_alike(const struct type *from, const struct type *to);

/* Whether only the length or precision of a built-in type is another. */
bool type_resizes(const struct type *from, const struct type *to);

/* The usual storage of a column's values ("plain"), pg_type.typstorage; NULL: not known. */
const char *type_storage(const struct type *type);

/* A literal that any row can be given where nothing better is known: '', 0, false; NULL for types that have none. */
const char *type_filler(const struct type *type);

#endif
