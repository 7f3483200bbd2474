#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "guard.h"

#include "interrupt.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

/* In the guard the wire is always this descriptor, so that a handler knows it. */
enum { WIRE = 3 };

static void note_end(int number)
{
	(void)number;
	shutdown(WIRE, SHUT_RDWR);
}

static void signals_reset(void)
{
	sigset_t none;

	for (int number = 1; number < SIGRTMIN; number++)
		signal(number, SIG_DFL);
	signal(SIGINT, SIG_IGN);
	signal(SIGHUP, SIG_IGN);
	signal(SIGPIPE, SIG_IGN);
	signal(SIGXFSZ, SIG_IGN);
	signal(SIGTERM, note_end);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
}

/* A reader of our output must not wait for the guard, nor another guard keep our wire. */
static bool files_close(int wire)
{
	int null = open("/dev/null", O_RDWR);

	if (null < 0 || dup2(wire, WIRE) < 0 || fcntl(WIRE, F_SETFD, FD_CLOEXEC) != 0)
		return false;
	for (int fd = 0; fd < 3; fd++)
		if (dup2(null, fd) < 0)
			return false;
	return close_range(WIRE + 1, ~0U, 0) == 0;
}

bool guard_start(struct guard *guard, void (*run)(int wire, void *closure), void *closure, struct text *error)
{
	int ends[2];
	int pid = -1;

	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) == 0 && (pid = fork()) == 0) {
		setsid();
		signals_reset();
		interrupt_forget();
		if (files_close(ends[1]))
			run(WIRE, closure);
		_exit(0);
	}
	if (pid < 0) {
		text_printf(error, "cannot start a process: %s", strerror(errno));
		return false;
	}
	close(ends[1]);
	*guard = (struct guard){.wire = ends[0], .pid = pid};
	return true;
}

void guard_end(struct guard *guard)
{
	if (guard->pid <= 0)
		return;
	close(guard->wire);
	while (waitpid(guard->pid, NULL, 0) < 0 && errno == EINTR)
		;
	guard->pid = 0;
}

bool guard_orphaned(int wire, int milliseconds)
{
	struct pollfd wait = {.fd = wire, .events = POLLIN};
	char c;

	if (poll(&wait, 1, milliseconds) <= 0)
		return false;
	return recv(wire, &c, 1, MSG_DONTWAIT | MSG_PEEK) == 0;
}
