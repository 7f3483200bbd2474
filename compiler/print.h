/*
 * A model as canonical .chr: mixins spelled out, names made explicit, one statement a fact, in the order of
 * declaration. What it prints reads back as an equal model. Made-up and platform's facts are left out: they
 * come back by themselves.
 */
#ifndef PRINT_H
#define PRINT_H

#include "base/text.h"
#include "model.h"

void model_print(struct text *out, struct model *model);

/* The project's settings alone, and one root fact (one without a parent) with all that hangs on it; with change also
 * what says how to get there from the version before, which is no part of the canonical text. */
void project_print(struct text *out, const struct model *model);
void fact_print(struct text *out, struct model *model, const struct fact *root, bool change);
bool fact_printed(const struct fact *root);

/* What stands for a model in the ledger: 16 hex digits over its facts' canonical text. */
void model_fingerprint(struct model *model, char digits[17]);

#endif
