/*
 * A model as facts for the templates, which make of them what they like; nothing here knows a target language, but for
 * the words that a made-up identifier must not be.
 */
#ifndef GENERATE_H
#define GENERATE_H

#include "base/text.h"
#include "model.h"

/* Two things of one scope that would get the same identifier are a fault; it goes to the model's diags. */
void generate_facts(struct text *out, struct model *model, const char *templates);

#endif
