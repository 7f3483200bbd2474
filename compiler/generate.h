/*
 * A model as facts for m4: calls of the macros of templates/facts.m4, each argument quoted. The templates make of
 * them what they like; nothing here knows a target language, but for the words that a made-up identifier must not be.
 *
 *	chr_fact(«id», «kind», «parent's id», «schema», «name», «identifier», «IDENTIFIER»)
 *	chr_put(«id», «key», «value»)			a field, or what was found out about the fact
 *	chr_add(«id», «list», «value»)			one more element of a list
 *
 * Bytes that m4 or the templates' quoting would trip over are written as the byte 2 and two hex digits;
 * generate_decode takes them back out of what m4 prints.
 */
#ifndef GENERATE_H
#define GENERATE_H

#include "base/text.h"
#include "model.h"

/* Two things of one scope that would get the same identifier are a fault; it goes to the model's diags. */
void generate_facts(struct text *out, struct model *model);

void generate_decode(struct text *out, const char *bytes, size_t size);

#endif
