/* Made by chronosc from the template c: do not edit. */
/**
 * The types of the schema. Nothing but the C library is needed to compile with them.
 */
#ifndef CHRONOS_TYPES_H
#define CHRONOS_TYPES_H

#include "chronos_values.h"

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __cplusplus
}
#endif

#endif
