/* The disk: whole files or none, whatever happens; programs run without a shell. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/text.h"
#include "file.h"

static struct arena *arena;
static char top[64];
static struct text error;

static int setup(void **state)
{
	(void)state;
	arena = arena_new();
	error = (struct text){0};
	text_add(&error, "", 0);
	snprintf(top, sizeof top, "/tmp/chronosc-test-XXXXXX");
	return mkdtemp(top) == NULL;
}

static int teardown(void **state)
{
	(void)state;
	assert_true(folder_remove(top, &error));
	text_free(&error);
	arena_free(arena);
	return 0;
}

static const char *at(const char *name)
{
	return path_join(arena, top, name);
}

static bool holds(const char *name, const char *wanted)
{
	struct text out = {0};
	bool same = file_read(&out, at(name), &error) && strcmp(out.data, wanted) == 0;

	text_free(&out);
	return same;
}

static size_t entries(void)
{
	const char *const argv[] = {"ls", "-A", top, NULL};
	struct text out = {0};
	size_t count = 0;

	assert_true(process_run(&(struct process_options){.argv = argv}, &out, &error));
	for (size_t i = 0; i < out.size; i++)
		count += out.data[i] == '\n';
	text_free(&out);
	return count;
}

static void test_write(void **state)
{
	(void)state;
	assert_true(file_write(at("a"), "one", 3, &error));
	assert_true(holds("a", "one"));
	assert_int_equal(chmod(at("a"), 0640), 0);
	assert_true(file_write(at("a"), "two", 3, &error));
	assert_true(holds("a", "two"));
	struct stat st;
	assert_int_equal(stat(at("a"), &st), 0);
	assert_int_equal(st.st_mode & 0777, 0640);
	assert_int_equal(symlink("a", at("link")), 0);
	assert_true(file_write(at("link"), "three", 5, &error));
	assert_true(holds("a", "three"));
	assert_true(file_write(at("deep/er/b"), "x", 1, &error));
	assert_true(holds("deep/er/b", "x"));
	assert_int_equal(entries(), 3);
}

static void test_errors(void **state)
{
	struct text out = {0};

	(void)state;
	assert_false(file_read(&out, at("none"), &error));
	assert_non_null(strstr(error.data, "cannot read \""));
	assert_non_null(strstr(error.data, "No such file or directory"));
	text_clear(&error);
	assert_false(file_read(&out, top, &error));
	assert_non_null(strstr(error.data, "Is a directory"));
	text_clear(&error);
	assert_false(file_write(top, "x", 1, &error));
	assert_non_null(strstr(error.data, "Is a directory"));
	text_clear(&error);
	assert_true(file_write(at("file"), "x", 1, &error));
	assert_false(file_write(at("file/below"), "x", 1, &error));
	assert_non_null(strstr(error.data, "Not a directory"));
	text_free(&out);
}

/* A limit on the size of files stands for a full disk. */
static void test_full(void **state)
{
	struct rlimit old, small = {.rlim_cur = 4096};
	static char large[100000];

	(void)state;
	assert_true(file_write(at("a"), "old", 3, &error));
	memset(large, 'x', sizeof large);
	signal(SIGXFSZ, SIG_IGN);
	getrlimit(RLIMIT_FSIZE, &old);
	small.rlim_max = old.rlim_max;
	setrlimit(RLIMIT_FSIZE, &small);
	struct file_set *set = file_set_new(arena);
	file_set_put(set, at("first"), "x", 1);
	file_set_put(set, at("a"), large, sizeof large);
	bool good = file_set_commit(set, &error);
	setrlimit(RLIMIT_FSIZE, &old);
	assert_false(good);
	assert_non_null(strstr(error.data, "cannot write \""));
	assert_true(holds("a", "old"));
	assert_int_equal(entries(), 1);
}

static void test_set(void **state)
{
	(void)state;
	assert_true(file_write(at("a"), "a", 1, &error));
	assert_true(file_write(at("b"), "b", 1, &error));
	struct file_set *set = file_set_new(arena);
	file_set_put(set, at("a"), "A", 1);
	file_set_remove(set, at("b"));
	file_set_put(set, at("c"), "C", 1);
	assert_true(file_set_commit(set, &error));
	assert_true(holds("a", "A"));
	assert_false(file_exists(at("b")));
	assert_true(holds("c", "C"));
	assert_int_equal(entries(), 2);
}

/* A rename in the middle fails: what was renamed before is undone. */
static void test_set_undone(void **state)
{
	(void)state;
	if (geteuid() == 0) {
		/* Root is refused nothing but what the file system itself forbids: a folder in the place. */
	}
	assert_true(file_write(at("a"), "a", 1, &error));
	assert_true(file_write(at("gone"), "g", 1, &error));
	struct file_set *set = file_set_new(arena);
	file_set_put(set, at("a"), "A", 1);
	file_set_remove(set, at("gone"));
	file_set_put(set, at("new"), "N", 1);
	assert_true(folder_make(at("folder"), &error));
	file_set_remove(set, at("folder"));
	assert_false(file_set_commit(set, &error));
	assert_true(holds("a", "a"));
	assert_true(holds("gone", "g"));
	assert_false(file_exists(at("new")));
	assert_int_equal(entries(), 3);
}

/* Killed at any moment: the old text or the new one, and nothing beside it. */
static void test_killed(void **state)
{
	static char large[1 << 20];
	char name[64];

	(void)state;
	assert_true(file_write(at("a"), "old", 3, &error));
	for (int i = 0; i < 40; i++) {
		pid_t pid = fork();
		if (pid == 0) {
			memset(large, 'n', sizeof large);
			for (;;)
				file_write(at("a"), large, sizeof large, &error);
		}
		usleep((useconds_t)(i * 137));
		kill(pid, SIGKILL);
		waitpid(pid, NULL, 0);
		struct text out = {0};
		assert_true(file_read(&out, at("a"), &error));
		assert_true(out.size == 3 || out.size == sizeof large);
		text_free(&out);
		/* Between getting its name and its place a file may be seen; never more than that one. */
		assert_true(entries() <= 2);
		snprintf(name, sizeof name, ".a.%d.new", (int)pid);
		assert_true(file_remove(at(name), &error));
		assert_int_equal(entries(), 1);
	}
}

static void test_lists(void **state)
{
	struct file_list list;

	(void)state;
	file_write(at("t/b.chr"), "", 0, &error);
	file_write(at("t/a.chr"), "", 0, &error);
	file_write(at("t/Z.chr"), "", 0, &error);
	file_write(at("t/x.sql"), "", 0, &error);
	file_write(at("t/.hidden"), "", 0, &error);
	assert_true(folder_list(&list, arena, at("t"), &error));
	assert_int_equal(list.count, 4);
	assert_string_equal(list.paths[0], "Z.chr");
	assert_true(file_glob(&list, arena, at("t/*.chr"), &error));
	assert_int_equal(list.count, 3);
	assert_string_equal(path_name(list.paths[1]), "a.chr");
	assert_true(file_glob(&list, arena, at("none/*.chr"), &error));
	assert_int_equal(list.count, 0);
	assert_false(folder_list(&list, arena, at("none"), &error));
}

static void test_paths(void **state)
{
	(void)state;
	assert_string_equal(path_join(arena, "a/b", "c"), "a/b/c");
	assert_string_equal(path_join(arena, ".", "c"), "c");
	assert_string_equal(path_join(arena, "/", "c"), "/c");
	assert_string_equal(path_join(arena, "a", "/c"), "/c");
	assert_string_equal(path_folder(arena, "a/b/c"), "a/b");
	assert_string_equal(path_folder(arena, "/c"), "/");
	assert_string_equal(path_folder(arena, "c"), ".");
	assert_string_equal(path_name("a/b/c"), "c");
}

static void test_process(void **state)
{
	const char *const echo[] = {"sh", "-c", "cat; echo \"$A $HOME\"; echo no >&2; exit 3", NULL};
	const char *const none[] = {"no-such-program-here", NULL};
	const char *const loud[] = {"sh", "-c", "head -c 300000 /dev/zero | tr '\\0' x", NULL};
	const char *const environment[] = {"A=b; $(c)", "HOME", NULL};
	struct text out = {0}, errors = {0};
	int status;

	(void)state;
	struct process *p = process_start(
		&(struct process_options){.argv = echo, .environment = environment, .input = "in\n"}, &error);
	assert_non_null(p);
	assert_true(process_finish(p, &out, &errors, &status, &error));
	assert_int_equal(status, 3);
	assert_string_equal(out.data, "in\nb; $(c) \n");
	assert_string_equal(errors.data, "no\n");
	assert_null(process_start(&(struct process_options){.argv = none}, &error));
	assert_string_equal(error.data, "cannot run \"no-such-program-here\": No such file or directory");
	text_clear(&error);
	text_clear(&out);
	assert_false(process_run(&(struct process_options){.argv = echo}, &out, &error));
	assert_string_equal(error.data, "sh: no");
	text_clear(&out);
	assert_true(process_run(&(struct process_options){.argv = loud}, &out, &error));
	assert_int_equal(out.size, 300000);
	text_free(&out);
	text_free(&errors);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(test_##name, setup, teardown)
		TEST(write),  TEST(errors), TEST(full),	 TEST(set),	TEST(set_undone),
		TEST(killed), TEST(lists),  TEST(paths), TEST(process),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
