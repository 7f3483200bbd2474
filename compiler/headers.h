/*
 * Code from a schema: the facts of generate.h and a template go through one m4 process; what it prints is cut into
 * files, of which those that differ are written. Files that the same template made before and makes no more are
 * removed.
 */
#ifndef HEADERS_H
#define HEADERS_H

struct options;
struct workspace;

/* The status for the shell. */
int headers_run(struct workspace *workspace, const struct options *options);

#endif
