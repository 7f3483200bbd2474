/* The files that fmt lays out anew: printed, or written in their place, or held against their layout. */
#ifndef REFORMAT_H
#define REFORMAT_H

struct options;
struct workspace;

/* The status for the shell. */
int reformat_run(struct workspace *workspace, const struct options *options);

#endif
