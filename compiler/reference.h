/* The language reference: what the kinds' tables tell, as Markdown. */
#ifndef REFERENCE_H
#define REFERENCE_H

#include "model.h"

struct text;

void reference_kind(struct text *out, const struct kind *kind);

#endif
