#include "interrupt.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <unistd.h>

enum { SIGNALS = 3 };

static const int caught[SIGNALS] = {SIGINT, SIGTERM, SIGHUP};

/* A handler can reach nothing but statics. */
static volatile sig_atomic_t pending;
static int ends[2] = {-1, -1};
static struct sigaction former[SIGNALS];
static unsigned held;

static void note(int number)
{
	int saved = errno;

	if (pending == 0) {
		pending = number;
		if (write(ends[1], "", 1) < 0) {
			/* The pipe is full or gone: then it is readable already, or nobody waits. */
		}
	} else {
		signal(number, SIG_DFL);
		raise(number);
	}
	errno = saved;
}

static bool pipe_open(void)
{
	if (pipe(ends) != 0) {
		ends[0] = ends[1] = -1;
		return false;
	}
	for (int i = 0; i < 2; i++) {
		fcntl(ends[i], F_SETFD, FD_CLOEXEC);
		fcntl(ends[i], F_SETFL, O_NONBLOCK);
	}
	return true;
}

void interrupt_hold(void)
{
	struct sigaction act = {.sa_handler = note};

	if (held++ > 0 || !pipe_open())
		return;
	sigemptyset(&act.sa_mask);
	for (size_t i = 0; i < SIGNALS; i++) {
		sigaction(caught[i], NULL, &former[i]);
		/* What the caller's shell chose to ignore (nohup) stays ignored. */
		if (former[i].sa_handler != SIG_IGN)
			sigaction(caught[i], &act, NULL);
	}
}

void interrupt_release(void)
{
	if (held == 0 || --held > 0 || ends[0] < 0)
		return;
	for (size_t i = 0; i < SIGNALS; i++)
		sigaction(caught[i], &former[i], NULL);
	for (int i = 0; i < 2; i++) {
		close(ends[i]);
		ends[i] = -1;
	}
}

int interrupt_pending(void)
{
	return pending;
}

int interrupt_take(void)
{
	int number = pending;
	char block[16];

	pending = 0;
	while (ends[0] >= 0 && read(ends[0], block, sizeof block) > 0)
		;
	return number;
}

void interrupt_put(int number)
{
	if (number == 0)
		return;
	pending = number;
	if (ends[1] >= 0 && write(ends[1], "", 1) < 0) {
		/* Readable already. */
	}
}

int interrupt_fd(void)
{
	return ends[0];
}

void interrupt_forget(void)
{
	held = 0;
	pending = 0;
	ends[0] = ends[1] = -1;
}
