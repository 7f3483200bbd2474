/* A whole model as SQL: what creates it in an empty database. */
#ifndef SCRIPT_H
#define SCRIPT_H

#include "model.h"

/* NULL after a fault that was said; lives in the model's arena. What the model was compared with before is forgotten. */
const char *script_create(struct model *model);
/* The stand-ins of what is extern, for a throwaway server: its roles and extensions are made apart. */
const char *script_externs(struct model *model);

#endif
