#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "server.h"

#include "base/arena.h"
#include "cluster.h"
#include "file.h"
#include "guard.h"
#include "interrupt.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

struct server {
	struct arena *arena;
	struct guard guard;
	const char *folder;
	bool ready;
};

/* What the guard works with. */
struct keeper {
	struct arena *arena;
	const char *programs;
	const char *cache; /* NULL: none */
	const char *top;   /* the temporary folder */
	const char *data, *log;
	struct cluster_user user;
	int wire;
	pid_t server;
	bool loaded;   /* the cluster came from the cache */
	bool orphaned; /* we went while something was going on */
};

/* The socket's name must fit, and the server's user must be able to come here. */
static bool is_reachable(const struct keeper *k, const char *folder)
{
	struct sockaddr_un address;
	int status = 0;

	if (strlen(folder) + sizeof "/.s.PGSQL.5432" > sizeof address.sun_path)
		return false;
	pid_t pid = k->user.changed ? fork() : 0;
	if (pid == 0 && k->user.changed)
		_exit(cluster_become(&k->user, SIGKILL) && access(folder, R_OK | W_OK | X_OK) == 0 ? 0 : 1);
	return !k->user.changed || (pid > 0 && waitpid(pid, &status, 0) == pid && status == 0);
}

static bool folder_try(struct keeper *k, const char *base)
{
	char *name = arena_printf(k->arena, "%s/chronosc-XXXXXX", base);
	bool good = mkdtemp(name) != NULL;

	if (good && (!k->user.changed || chown(name, k->user.uid, k->user.gid) == 0) && is_reachable(k, name)) {
		k->top = name;
		k->data = path_join(k->arena, name, "data");
		k->log = path_join(k->arena, name, "log");
		return true;
	}
	if (good)
		rmdir(name);
	return false;
}

/* A folder of the user's choice, else memory when there is enough of it. */
static bool folder_choose(struct keeper *k)
{
	const char *wanted = getenv("TMPDIR");
	struct statvfs shm;

	if (wanted != NULL && wanted[0] == '/' && folder_try(k, wanted))
		return true;
	if (wanted == NULL && statvfs("/dev/shm", &shm) == 0 &&
	    (unsigned long long)shm.f_bavail * shm.f_frsize >= 1ULL << 30 && folder_try(k, "/dev/shm"))
		return true;
	return folder_try(k, "/tmp");
}

static void child_files(const char *input, const char *log)
{
	int in = open(input, O_RDONLY), out = open(log, O_WRONLY | O_CREAT | O_APPEND, 0600);

	if (in < 0 || out < 0 || dup2(in, 0) < 0 || dup2(out, 1) < 0 || dup2(out, 2) < 0)
		_exit(126);
	close_range(3, ~0U, 0);
}

/* The user's PGDATA, PGOPTIONS and the like are not for this server. TZ spares initdb a search
 * through all time zones. */
static void child_environment(void)
{
	static const char *const unwanted[] = {"PGDATA",	   "PGOPTIONS",	 "PGPORT", "PGHOST",
					       "PGUSER",	   "PGDATABASE", "PGTZ",   "PGDATESTYLE",
					       "PGCLIENTENCODING", "PG_COLOR",	 "LC_ALL", "LANG"};

	for (size_t i = 0; i < sizeof unwanted / sizeof *unwanted; i++)
		unsetenv(unwanted[i]);
	setenv("TZ", "UTC", 1);
	setenv("LC_ALL", "C", 1);
}

static pid_t child_start(const struct keeper *k, const char *const argv[], const char *input, int signal)
{
	pid_t pid = fork();

	if (pid != 0)
		return pid;
	setpgid(0, 0);
	child_environment();
	if (chdir(k->top) == 0 && cluster_become(&k->user, signal)) {
		child_files(input, k->log);
		execv(argv[0], (char *const *)(const void *)argv);
	}
	_exit(127);
}

/* Runs a program to its end, unless we are gone first. */
static bool child_run(struct keeper *k, const char *const argv[], const char *input)
{
	pid_t pid = child_start(k, argv, input, SIGKILL);
	int status = -1;

	while (pid > 0 && waitpid(pid, &status, WNOHANG) == 0) {
		if (guard_orphaned(k->wire, 2)) {
			k->orphaned = true;
			kill(-pid, SIGKILL);
			waitpid(pid, &status, 0);
		}
	}
	return status == 0;
}

/* One database is enough: it makes starting and copying the cluster three times cheaper. */
static void cluster_trim(struct keeper *k)
{
	static const char script[] = "DROP DATABASE postgres;\n"
				     "UPDATE pg_database SET datistemplate = false WHERE datname = 'template0';\n"
				     "DROP DATABASE template0;\n";
	const char *input = path_join(k->arena, k->top, "trim.sql");
	const char *const argv[] = {path_join(k->arena, k->programs, "postgres"),
				    "--single",
				    "-D",
				    k->data,
				    "-F",
				    "-c",
				    "full_page_writes=off",
				    "template1",
				    NULL};
	struct text ignored = {0};

	if (file_write(input, script, sizeof script - 1, &ignored) && chmod(input, 0644) == 0)
		child_run(k, argv, input);
	text_free(&ignored);
}

static bool cluster_init(struct keeper *k)
{
	static const char *const locales[] = {"--locale=C.UTF-8", "--locale=C"};
	struct text ignored = {0};

	for (size_t i = 0; i < 2 && !k->orphaned; i++) {
		const char *const argv[] = {path_join(k->arena, k->programs, "initdb"),
					    "-D",
					    k->data,
					    "-U",
					    "postgres",
					    "-A",
					    "trust",
					    "-N",
					    "-E",
					    "UTF8",
					    "--wal-segsize=1",
					    locales[i],
					    NULL};
		if (child_run(k, argv, "/dev/null"))
			return true;
		folder_remove(k->data, &ignored);
	}
	text_free(&ignored);
	return false;
}

static bool cluster_make(struct keeper *k, bool fresh)
{
	k->loaded = !fresh && cluster_load(k->cache, k->data, &k->user);
	if (k->loaded)
		return true;
	struct text ignored = {0};
	folder_remove(k->data, &ignored);
	text_free(&ignored);
	if (!cluster_init(k))
		return false;
	cluster_trim(k);
	if (k->cache != NULL && !k->orphaned)
		cluster_save(k->cache, k->data);
	return true;
}

static void server_spawn(struct keeper *k)
{
	const char *const argv[] = {
		path_join(k->arena, k->programs, "postgres"), "-D", k->data, "-k", k->top, "-p", "5432", "-c",
		"listen_addresses=", "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off",
		"-c", "wal_level=minimal", "-c", "max_wal_senders=0", "-c", "wal_init_zero=off", "-c",
		"wal_recycle=off", "-c", "max_wal_size=4GB", "-c", "checkpoint_timeout=1d", "-c", "autovacuum=off",
		"-c", "jit=off", "-c", "shared_buffers=32MB", "-c", "max_connections=32", "-c",
		"max_locks_per_transaction=1024", "-c", "logging_collector=off", "-c", "log_checkpoints=off", "-c",
		"log_min_messages=fatal", "-c", "log_min_error_statement=panic", "-c",
		"max_logical_replication_workers=0", "-c", "bgwriter_lru_maxpages=0",
		/* In the data folder, so that a killed server leaves nothing in /dev/shm. */
		"-c", "dynamic_shared_memory_type=mmap", "-c", "timezone=UTC", "-c", "ssl=off", NULL};

	k->server = child_start(k, argv, "/dev/null", SIGQUIT);
}

/* The eighth line of postmaster.pid tells when connections are taken. */
static bool is_ready(const struct keeper *k)
{
	char block[1024];
	int fd = open(path_join(k->arena, k->data, "postmaster.pid"), O_RDONLY | O_CLOEXEC);
	ssize_t n = fd < 0 ? -1 : read(fd, block, sizeof block - 1);

	if (fd >= 0)
		close(fd);
	if (n < 0)
		return false;
	block[n] = '\0';
	return strstr(block, "\nready") != NULL;
}

/* False when the server ended by itself, or we are gone. */
static bool server_up(struct keeper *k)
{
	while (k->server > 0 && waitpid(k->server, NULL, WNOHANG) == 0) {
		if (is_ready(k))
			return true;
		if (guard_orphaned(k->wire, 1)) {
			k->orphaned = true;
			return false;
		}
	}
	k->server = 0;
	return false;
}

static void server_down(struct keeper *k)
{
	/* SIGQUIT is the immediate stop: no checkpoint, nothing is worth keeping. */
	if (k->server <= 0 || kill(k->server, SIGQUIT) != 0)
		return;
	for (int i = 0; i < 5000; i++) {
		if (waitpid(k->server, NULL, WNOHANG) != 0)
			return;
		poll(NULL, 0, 1);
	}
	kill(-k->server, SIGKILL);
	waitpid(k->server, NULL, 0);
}

/* One message: 'R' and the folder, or 'E' and why not. */
static void tell(const struct keeper *k, char kind, const char *what)
{
	struct text message = {0};

	text_char(&message, kind);
	text_put(&message, what);
	text_char(&message, '\0');
	if (send(k->wire, message.data, message.size, MSG_NOSIGNAL) < 0) {
		/* Gone already: the guard's next look at the wire tells. */
	}
	text_free(&message);
}

static void tell_failure(const struct keeper *k, const char *what)
{
	struct text log = {0}, message = {0};

	text_printf(&message, "%s/%s", k->programs, what);
	if (file_read(&log, k->log, &message) && log.size > 0) {
		const char *start = log.size > 2000 ? log.data + log.size - 2000 : log.data;
		text_printf(&message, ":\n%s", start);
	}
	while (message.data[message.size - 1] == '\n')
		message.data[--message.size] = '\0';
	tell(k, 'E', message.data);
	text_free(&log);
	text_free(&message);
}

static bool keep_start(struct keeper *k)
{
	if (!folder_choose(k)) {
		tell(k, 'E', "no temporary folder can be made in $TMPDIR or /tmp");
		return false;
	}
	for (int fresh = 0; fresh < 2; fresh++) {
		if (!cluster_make(k, fresh)) {
			tell_failure(k, "initdb failed");
			return false;
		}
		server_spawn(k);
		if (server_up(k))
			return true;
		/* A kept cluster that does not start is made anew, once. */
		if (!k->loaded || k->orphaned)
			break;
	}
	tell_failure(k, "postgres did not start");
	return false;
}

static void keep(int wire, void *closure)
{
	struct keeper *k = closure;
	struct text ignored = {0};

	k->wire = wire;
	if (keep_start(k))
		tell(k, 'R', k->top);
	while (!k->orphaned && !guard_orphaned(wire, -1))
		;
	server_down(k);
	if (k->top != NULL)
		folder_remove(k->top, &ignored);
}

struct server *server_start(const char *programs, bool uncached, struct text *error)
{
	struct arena *arena = arena_new();
	struct server *server = arena_take(arena, sizeof *server);
	struct keeper keeper = {.arena = arena, .programs = programs};

	server->arena = arena;
	if (!uncached)
		keeper.cache = cluster_cache(arena, programs);
	if (cluster_user(&keeper.user, error) && guard_start(&server->guard, keep, &keeper, error))
		return server;
	arena_free(arena);
	return NULL;
}

static bool message_take(struct server *server, struct text *message)
{
	struct pollfd waits[] = {{.fd = server->guard.wire, .events = POLLIN},
				 {.fd = interrupt_fd(), .events = POLLIN}};
	char block[1024];

	for (;;) {
		if (poll(waits, 2, -1) < 0 && errno != EINTR)
			return false;
		if (waits[1].fd >= 0 && interrupt_pending() != 0)
			return false;
		ssize_t n = recv(server->guard.wire, block, sizeof block, MSG_DONTWAIT);
		if (n > 0)
			text_add(message, block, (size_t)n);
		else if (n == 0 || (errno != EAGAIN && errno != EINTR))
			return false;
		if (n > 0 && block[n - 1] == '\0')
			return true;
	}
}

bool server_wait(struct server *server, struct text *error)
{
	struct text message = {0};

	if (server->ready)
		return true;
	bool told = message_take(server, &message);
	if (told && message.data[0] == 'R') {
		server->folder = arena_copy(server->arena, message.data + 1, message.size - 2);
		server->ready = true;
	} else if (told) {
		text_put(error, message.data + 1);
	} else {
		text_put(error, interrupt_pending() != 0 ? "interrupted" : "the server's guard has gone");
	}
	text_free(&message);
	return server->ready;
}

const char *server_folder(const struct server *server)
{
	return server->folder;
}

void server_stop(struct server *server)
{
	if (server == NULL)
		return;
	guard_end(&server->guard);
	arena_free(server->arena);
}
