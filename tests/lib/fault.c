/*
 * Loaded before the program (LD_PRELOAD): makes something happen at its Nth call that changes the disk.
 *   FAULT=count     write the number of such calls to the file FAULT_COUNT
 *   FAULT=9:N       the signal 9 (or another) just before the Nth
 *   FAULT=full:N    from the Nth on the disk is full, except to what frees or renames
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static pid_t self;
static long calls, at;
static int number; /* of the signal; 0: the disk is full; -1: only counted */

__attribute__((constructor)) static void begin(void)
{
	const char *fault = getenv("FAULT");

	/* What it starts is not meant. */
	unsetenv("LD_PRELOAD");
	if (fault == NULL)
		return;
	self = getpid();
	number = strcmp(fault, "count") == 0 ? -1 : atoi(fault);
	if (number >= 0)
		at = atol(strchr(fault, ':') + 1);
}

__attribute__((destructor)) static void end(void)
{
	FILE *file = number == -1 && getpid() == self ? fopen(getenv("FAULT_COUNT"), "w") : NULL;

	if (file != NULL) {
		fprintf(file, "%ld\n", calls);
		fclose(file);
	}
}

/* Whether the call is to fail; grows: it needs room on the disk. */
static bool call(bool grows)
{
	if (self != getpid() || ++calls < at || number < 0)
		return false;
	if (number > 0 && calls == at)
		kill(self, number);
	if (number == 0 && grows)
		errno = ENOSPC;
	return number == 0 && grows;
}

#define NEXT(name) \
	__extension__ static __typeof__(name) *next; \
	if (next == NULL) \
	*(void **)&next = dlsym(RTLD_NEXT, #name)

int open(const char *path, int flags, ...)
{
	va_list args;

	va_start(args, flags);
	mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(args, mode_t) : 0;
	va_end(args);
	NEXT(open);
	return (flags & (O_CREAT | O_TMPFILE) & ~O_DIRECTORY) && call(true) ? -1 : next(path, flags, mode);
}

ssize_t write(int fd, const void *bytes, size_t size)
{
	struct stat st;

	NEXT(write);
	return fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && call(true) ? -1 : next(fd, bytes, size);
}

int fsync(int fd)
{
	NEXT(fsync);
	return call(true) ? -1 : next(fd);
}

int fchmod(int fd, mode_t mode)
{
	NEXT(fchmod);
	return call(false) ? -1 : next(fd, mode);
}

int mkdir(const char *path, mode_t mode)
{
	NEXT(mkdir);
	return call(true) ? -1 : next(path, mode);
}

int link(const char *from, const char *to)
{
	NEXT(link);
	return call(true) ? -1 : next(from, to);
}

int linkat(int from_fd, const char *from, int to_fd, const char *to, int flags)
{
	NEXT(linkat);
	return call(true) ? -1 : next(from_fd, from, to_fd, to, flags);
}

int rename(const char *from, const char *to)
{
	NEXT(rename);
	return call(false) ? -1 : next(from, to);
}

int unlink(const char *path)
{
	NEXT(unlink);
	return call(false) ? -1 : next(path);
}
