/* What a database holds, as .chr text (introspect.h). */
#ifndef IMPORT_H
#define IMPORT_H

#include "base/text.h"

#include <stdbool.h>

/* false with a line in error, which holds no password. */
bool import_database(const char *conninfo, struct text *out, struct text *error);

#endif
