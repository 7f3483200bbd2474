/*
 * A small process beside ours that lives as long as we do and then cleans up,
 * whatever ended us. It holds one end of a wire (a socket pair) whose other end only we
 * have; when that closes, we are gone.
 */
#ifndef GUARD_H
#define GUARD_H

#include "base/text.h"

#include <stdbool.h>

struct guard {
	int wire; /* our end */
	int pid;
};

/* Forks; run is called in the guard with its end of the wire. It runs in a session of its
 * own, so that Ctrl-C does not reach it, with no file of ours open; SIGTERM looks to it
 * as if we were gone. The guard ends when run returns. */
bool guard_start(struct guard *guard, void (*run)(int wire, void *closure), void *closure, struct text *error);

/* Closes the wire and waits until the guard has ended. */
void guard_end(struct guard *guard);

/* In the guard: waits at most so many milliseconds (-1: for ever); true once we are gone. */
bool guard_orphaned(int wire, int milliseconds);

#endif
