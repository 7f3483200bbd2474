/*
 * What a server prints of IN over a column of type varchar, it prints anew, with more casts, when it reads it back. So that
 * an imported schema makes the very object that it was taken from, the casts that the server adds are taken away.
 */
#ifndef UNPRINT_H
#define UNPRINT_H

#include "model.h"

void model_unprint(struct model *model);

#endif
