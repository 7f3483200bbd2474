/*
 * SIGINT, SIGTERM and SIGHUP while something must be undone first: a statement
 * runs on a server, a throwaway server stands. Between interrupt_hold and
 * interrupt_release a first signal only makes interrupt_pending true and
 * interrupt_fd readable, so that whatever waits stops waiting and the callers
 * unwind; a second one kills as usual. The driver ends with 128 + the signal.
 */
#ifndef INTERRUPT_H
#define INTERRUPT_H

#include <stdbool.h>

/* Nest; the outermost release puts the former handlers back. */
void interrupt_hold(void);
void interrupt_release(void);

/* The signal that came, 0 for none; stays after the release. */
int interrupt_pending(void);

/* For what must be done even now (dropping what was made): gives and forgets the signal;
 * interrupt_put brings it back. */
int interrupt_take(void);
void interrupt_put(int number);

/* For poll(): readable once a signal came; -1 when nothing is held. */
int interrupt_fd(void);

/* In a forked child that goes its own way: nothing is held, no signal came. */
void interrupt_forget(void);

#endif
