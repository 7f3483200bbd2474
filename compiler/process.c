#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "process.h"

#include "base/arena.h"
#include "interrupt.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

/* What the program prints goes into nameless memory files: it never has to wait for a
 * reader, so several programs can run while we do something else. */
struct process {
	struct arena *arena;
	const char *name;
	pid_t pid;
	int out, errors;
};

const char *program_find(struct arena *arena, const char *name)
{
	const char *path = getenv("PATH");
	struct stat st;

	if (strchr(name, '/') != NULL)
		return access(name, X_OK) == 0 ? name : NULL;
	for (const char *end; path != NULL; path = *end == ':' ? end + 1 : NULL) {
		end = strchrnul(path, ':');
		char *file = arena_printf(arena, "%.*s/%s", (int)(end - path), path, name);
		if (end > path && stat(file, &st) == 0 && S_ISREG(st.st_mode) && access(file, X_OK) == 0)
			return file;
	}
	return NULL;
}

static bool sets(const char *entry, const char *change)
{
	size_t n = strcspn(change, "=");

	return strncmp(entry, change, n) == 0 && entry[n] == '=';
}

static char **environment_make(struct arena *arena, const char *const *changes)
{
	char **list = NULL;
	size_t count = 0;

	if (changes == NULL)
		return environ;
	for (char **e = environ; *e != NULL; e++) {
		bool kept = true;
		for (const char *const *c = changes; *c != NULL; c++)
			kept = kept && !sets(*e, *c);
		if (kept)
			ARENA_PUSH(arena, list, count, *e);
	}
	for (const char *const *c = changes; *c != NULL; c++)
		if (strchr(*c, '=') != NULL)
			ARENA_PUSH(arena, list, count, arena_copy(arena, *c, strlen(*c)));
	ARENA_PUSH(arena, list, count, NULL);
	return list;
}

static int input_open(const char *input)
{
	size_t size = input == NULL ? 0 : strlen(input);

	if (size == 0)
		return open("/dev/null", O_RDONLY | O_CLOEXEC);
	int fd = memfd_create("input", MFD_CLOEXEC);
	for (size_t done = 0; fd >= 0 && done < size;) {
		ssize_t n = write(fd, input + done, size - done);
		if (n < 0)
			return -1;
		done += (size_t)n;
	}
	lseek(fd, 0, SEEK_SET);
	return fd;
}

/* In the child: only what may be called between fork and exec. The number of the error
 * goes through the pipe, which closes by itself when exec succeeds. */
static void child_run(const struct process *process, const struct process_options *options, char *const *argv,
		      char **environment, int input, int report)
{
	sigset_t none;

	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	signal(SIGPIPE, SIG_DFL);
	signal(SIGXFSZ, SIG_DFL);
	if (dup2(input, 0) >= 0 && dup2(process->out, 1) >= 0 && dup2(process->errors, 2) >= 0 &&
	    (options->folder == NULL || chdir(options->folder) == 0))
		execvpe(argv[0], argv, environment);
	int why = errno;
	if (write(report, &why, sizeof why) < 0)
		_exit(126);
	_exit(127);
}

static bool process_fork(struct process *process, const struct process_options *options, int input)
{
	int report[2], why = 0;
	char **environment = environment_make(process->arena, options->environment);
	char **argv = NULL;
	size_t count = 0;

	for (const char *const *a = options->argv; *a != NULL; a++)
		ARENA_PUSH(process->arena, argv, count, arena_copy(process->arena, *a, strlen(*a)));
	ARENA_PUSH(process->arena, argv, count, NULL);
	if (pipe2(report, O_CLOEXEC) != 0)
		return false;
	process->pid = fork();
	if (process->pid == 0)
		child_run(process, options, argv, environment, input, report[1]);
	close(report[1]);
	ssize_t n = process->pid < 0 ? 0 : read(report[0], &why, sizeof why);
	close(report[0]);
	if (n != sizeof why)
		return process->pid > 0;
	waitpid(process->pid, NULL, 0);
	errno = why;
	return false;
}

static void process_free(struct process *process)
{
	if (process->out >= 0)
		close(process->out);
	if (process->errors >= 0)
		close(process->errors);
	arena_free(process->arena);
}

struct process *process_start(const struct process_options *options, struct text *error)
{
	struct arena *arena = arena_new();
	struct process *process = arena_take(arena, sizeof *process);
	int input = input_open(options->input);

	process->arena = arena;
	process->name = arena_copy(arena, options->argv[0], strlen(options->argv[0]));
	process->out = memfd_create("out", MFD_CLOEXEC);
	process->errors = memfd_create("errors", MFD_CLOEXEC);
	bool good = input >= 0 && process->out >= 0 && process->errors >= 0 && process_fork(process, options, input);
	int why = errno;
	if (input >= 0)
		close(input);
	if (good)
		return process;
	text_printf(error, "cannot run \"%s\": %s", process->name, strerror(why));
	process_free(process);
	return NULL;
}

/* A program that is busy when a signal comes is told to end, once. */
static int process_wait(struct process *process)
{
	int status = 0, fd = (int)syscall(SYS_pidfd_open, process->pid, 0);
	struct pollfd waits[] = {{.fd = fd, .events = POLLIN}, {.fd = interrupt_fd(), .events = POLLIN}};

	/* Without pidfd_open (before Linux 5.3) a signal waits until the program ends. */
	while (fd >= 0 && (waits[0].revents & POLLIN) == 0) {
		if (poll(waits, 2, -1) < 0 && errno != EINTR)
			break;
		if (interrupt_pending() != 0 && waits[1].fd >= 0) {
			kill(process->pid, SIGTERM);
			waits[1].fd = -1;
		}
	}
	while (waitpid(process->pid, &status, 0) < 0 && errno == EINTR)
		;
	if (fd >= 0)
		close(fd);
	return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

static bool memory_read(int fd, struct text *out)
{
	char block[65536];
	off_t at = 0;
	ssize_t n = 0;

	text_add(out, "", 0);
	while ((n = pread(fd, block, sizeof block, at)) > 0) {
		text_add(out, block, (size_t)n);
		at += n;
	}
	return n == 0;
}

bool process_finish(struct process *process, struct text *out, struct text *errors, int *status, struct text *error)
{
	*status = process_wait(process);
	bool good = memory_read(process->out, out) && (errors == NULL || memory_read(process->errors, errors));

	if (!good)
		text_printf(error, "cannot read what \"%s\" printed: %s", process->name, strerror(errno));
	process_free(process);
	return good;
}

bool process_run(const struct process_options *options, struct text *out, struct text *error)
{
	struct text errors = {0};
	struct process *process = process_start(options, error);
	int status = 0;

	if (process == NULL || !process_finish(process, out, &errors, &status, error))
		return false;
	while (errors.size > 0 && errors.data[errors.size - 1] == '\n')
		errors.data[--errors.size] = '\0';
	if (status != 0 && errors.size > 0)
		text_printf(error, "%s: %s", options->argv[0], errors.data);
	else if (status != 0)
		text_printf(error, "%s ended with status %d", options->argv[0], status);
	text_free(&errors);
	return status == 0;
}
