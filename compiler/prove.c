#include "prove.h"

#include "base/arena.h"
#include "base/map.h"
#include "base/text.h"
#include "db.h"
#include "interrupt.h"
#include "proof/dumps.h"
#include "proof/query.h"
#include "proof/rows.h"
#include "proof/seed.h"
#include "scratch.h"

#include <stdint.h>
#include <string.h>
#include <time.h>

/* A database that holds one version and no rows, and what pg_dump says of it. */
struct version {
	uint64_t key; /* of the scripts that made it; 0: none */
	char name[24];
	struct text dump;
	struct scratch_dump *dumping;
};

struct prover {
	struct arena *arena;
	struct scratch *scratch;
	struct version kept; /* the last case's to-version */
	char used[24];	     /* the last case's used-up database, dropped when its sessions are surely gone */
	unsigned count;
};

/* One case while it runs. */
struct run {
	struct prover *prover;
	const struct prove_case *wanted;
	struct arena *arena;
	struct prove_result *result;
	struct prove_finding *findings;
	const char **notes;
	struct version from, to;
	struct db *eye; /* looks at from's database */
	struct rows_state before, after, back;
};

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

struct prover *prover_new(struct scratch *scratch)
{
	struct arena *arena = arena_new();
	struct prover *prover = arena_take(arena, sizeof *prover);

	prover->arena = arena;
	prover->scratch = scratch;
	return prover;
}

static void drop_used(struct prover *prover)
{
	struct text ignored = {0};

	if (prover->used[0] != '\0')
		scratch_drop(prover->scratch, prover->used, &ignored);
	prover->used[0] = '\0';
	text_free(&ignored);
}

static void version_drop(struct prover *prover, struct version *version)
{
	struct text ignored = {0};

	if (version->dumping != NULL)
		scratch_dump_finish(version->dumping, &version->dump, &ignored);
	if (version->name[0] != '\0')
		scratch_drop(prover->scratch, version->name, &ignored);
	text_free(&version->dump);
	text_free(&ignored);
	*version = (struct version){0};
}

static void say(struct run *run, const struct prove_finding *finding)
{
	ARENA_PUSH(run->arena, run->findings, run->result->count, *finding);
	run->result->findings = run->findings;
	if (run->result->verdict == PROVE_PROVED) {
		run->result->verdict = PROVE_FAILED;
		run->result->reason = finding->what;
	}
}

static void note(struct run *run, const char *text)
{
	for (size_t i = 0; i < run->result->note_count; i++)
		if (strcmp(run->notes[i], text) == 0)
			return;
	ARENA_PUSH(run->arena, run->notes, run->result->note_count, text);
	run->result->notes = run->notes;
}

/* Nothing can be judged; not the migration's fault. */
static bool skip(struct run *run, const char *reason)
{
	run->result->verdict = PROVE_SKIPPED;
	run->result->reason = reason;
	return false;
}

static bool break_off(struct run *run, const char *reason)
{
	run->result->verdict = PROVE_BROKEN;
	run->result->reason = interrupt_pending() != 0 ? "interrupted" : reason;
	return false;
}

static bool break_text(struct run *run, struct text *why)
{
	break_off(run, arena_copy(run->arena, why->data, why->size));
	text_free(why);
	return false;
}

static const char *copy(struct run *run, const char *bytes, size_t size)
{
	return arena_copy(run->arena, bytes, size);
}

/* What no script can help: the connection (libpq has no code), what the server lacks, its end, its disk. */
static bool server_failed(const char *sqlstate)
{
	static const char *const classes[] = {"08", "53", "57P", "58"};

	for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
		if (strncmp(sqlstate, classes[i], strlen(classes[i])) == 0)
			return true;
	return sqlstate[0] == '\0';
}

/* A statement failed: which one, and what the server says. */
static bool say_error(struct run *run, enum prove_stage stage, const struct db *db, const char *sql, size_t script)
{
	const struct db_error *e = db_error(db);
	struct text message = {0};
	struct prove_finding f = {.stage = stage, .script = script, .offset = SIZE_MAX};

	db_error_print(e, &message);
	f.message = copy(run, message.data, message.size);
	text_free(&message);
	if (interrupt_pending() != 0 || server_failed(e->sqlstate))
		return break_off(run, f.message);
	f.sqlstate = copy(run, e->sqlstate, strlen(e->sqlstate));
	if (e->failed != NULL) {
		f.statement = copy(run, e->failed, e->failed_size);
		if (e->failed >= sql && e->failed <= sql + strlen(sql))
			f.offset = e->position > 0 ? e->offset : (size_t)(e->failed - sql);
	}
	f.what = arena_printf(run->arena, "%s: %s", prove_stage_name(stage), e->message);
	say(run, &f);
	return false;
}

/* A script outside of a transaction: as several messages, for several statements in one
 * message are a transaction. */
static bool run_alone(struct run *run, struct db *db, enum prove_stage stage, const char *sql, size_t script)
{
	size_t at = 0, size;

	for (const char *s; (s = db_statement(sql, &at, &size)) != NULL;) {
		const char *statement = copy(run, s, size);
		if (db_run(db, statement))
			continue;
		say_error(run, stage, db, statement, script);
		if (run->result->count > 0 && run->findings[run->result->count - 1].offset != SIZE_MAX)
			run->findings[run->result->count - 1].offset += (size_t)(s - sql);
		return false;
	}
	return true;
}

static bool run_script(struct run *run, struct db *db, enum prove_stage stage, const struct prove_script *script,
		       size_t i)
{
	const char *sql;

	if (script->alone)
		return run_alone(run, db, stage, script->sql, i);
	/* A history may name roles that the schema has no more. */
	for (;;) {
		if (db_run(db, sql = "BEGIN") && db_run(db, sql = script->sql) && db_run(db, sql = "COMMIT"))
			return true;
		if (!scratch_role_missing(run->prover->scratch, db_error(db)))
			return say_error(run, stage, db, sql, i);
		db_run(db, "ROLLBACK");
	}
}

static struct db *connect_to(struct run *run, const struct version *version)
{
	struct text why = {0};
	struct db *db = scratch_connect(run->prover->scratch, version->name, &why);

	if (db == NULL)
		break_text(run, &why);
	text_free(&why);
	return db;
}

/* Each script has a session of its own, as it will have in life. */
static bool run_scripts(struct run *run, enum prove_stage stage, const struct prove_script *scripts, size_t count)
{
	struct db *db = connect_to(run, &run->from);
	bool good = db != NULL;

	for (size_t i = 0; good && i < count; i++)
		good = run_script(run, db, stage, &scripts[i], i);
	db_close(db);
	return good;
}

static uint64_t version_key(const struct prove_case *wanted, const char *sql)
{
	uint64_t key = hash_string(1, wanted->setup == NULL ? "" : wanted->setup);

	for (size_t i = 0; i < wanted->role_count; i++)
		key = hash_string(key, wanted->roles[i].name);
	key = hash_string(key, sql);
	return key == 0 ? 1 : key;
}

static bool version_fill(struct run *run, const struct version *version, enum prove_stage stage, const char *sql)
{
	const struct prove_script setup = {.sql = run->wanted->setup}, create = {.sql = sql};
	struct db *db = connect_to(run, version);
	bool good = db != NULL;

	if (good && setup.sql != NULL)
		good = run_script(run, db, PROVE_SETUP, &setup, 0);
	good = good && run_script(run, db, stage, &create, 0);
	db_close(db);
	return good;
}

/* Makes a version's database and begins to dump it; the kept one may be it already. */
static bool version_make(struct run *run, struct version *version, enum prove_stage stage, const char *sql)
{
	struct prover *prover = run->prover;
	struct text why = {0};
	uint64_t key = version_key(run->wanted, sql);

	if (prover->kept.key == key) {
		*version = prover->kept;
		prover->kept = (struct version){0};
		return true;
	}
	*version = (struct version){.key = key};
	struct text name = {0};
	text_printf(&name, "version%u", ++prover->count);
	memcpy(version->name, name.data, name.size + 1);
	text_free(&name);
	if (!scratch_database(prover->scratch, version->name, &why))
		return break_text(run, &why);
	if (!version_fill(run, version, stage, sql))
		return false;
	version->dumping = scratch_dump_start(prover->scratch, version->name, &why);
	return version->dumping != NULL || break_text(run, &why);
}

static bool version_dumped(struct run *run, struct version *version)
{
	struct scratch_dump *dumping = version->dumping;
	struct text why = {0};

	version->dumping = NULL;
	if (dumping == NULL || scratch_dump_finish(dumping, &version->dump, &why)) {
		text_free(&why);
		return true;
	}
	return break_text(run, &why);
}

/* The one judge: the database at hand against what a version's own script makes. */
static bool compare(struct run *run, enum prove_stage stage, const struct version *expected)
{
	struct text found = {0}, why = {0};
	double start = now();
	const char *version = stage == PROVE_DOWN ? "from" : "to";

	if (!scratch_dump(run->prover->scratch, run->from.name, &found, &why)) {
		text_free(&found);
		return break_text(run, &why);
	}
	run->result->times.dump += now() - start;
	struct dumps_result r = dumps_compare(run->arena, expected->dump.data, found.data, run->wanted->parking);
	for (size_t i = 0; i < r.count; i++)
		say(run, &(struct prove_finding){
				 .stage = stage,
				 .offset = SIZE_MAX,
				 .diff = r.differences[i].diff,
				 .what = arena_printf(run->arena, "after %s, against the %s-version: %s",
						      prove_stage_name(stage), version, r.differences[i].what)});
	for (size_t i = 0; i < r.note_count; i++)
		note(run, arena_printf(run->arena, "after %s, %s", prove_stage_name(stage), r.notes[i]));
	text_free(&found);
	text_free(&why);
	return r.count == 0;
}

static bool look(struct run *run, struct rows_state *state, enum prove_stage stage)
{
	return rows_load(state, run->eye, run->arena) || say_error(run, stage, run->eye, "", 0);
}

static bool judge(struct run *run, enum prove_stage stage)
{
	struct rows_verdict v = {.arena = run->arena, .wanted = run->wanted};

	if (stage == PROVE_UP)
		rows_judge_up(&v, &run->before, &run->after);
	else
		rows_judge_down(&v, &run->before, &run->after, &run->back);
	for (size_t i = 0; i < v.fault_count; i++)
		say(run, &(struct prove_finding){.stage = stage, .offset = SIZE_MAX, .what = v.faults[i]});
	for (size_t i = 0; i < v.note_count; i++)
		note(run, v.notes[i]);
	return v.fault_count == 0;
}

static bool prepare(struct run *run)
{
	struct text why = {0};
	struct scratch *scratch = run->prover->scratch;
	double start = now();

	if (!scratch_wait(scratch, &why))
		return break_text(run, &why);
	run->result->server = scratch_describe(scratch);
	run->result->times.server = now() - start;
	for (size_t i = 0; i < run->wanted->extension_count; i++)
		if (!scratch_has_extension(scratch, run->wanted->extensions[i]))
			return skip(run,
				    arena_printf(run->arena, "extension \"%s\" is not available on the server (%s)",
						 run->wanted->extensions[i], scratch_describe(scratch)));
	for (size_t i = 0; i < run->wanted->role_count; i++)
		if (!scratch_role(scratch, run->wanted->roles[i].name, run->wanted->roles[i].options, &why))
			return break_text(run, &why);
	return true;
}

static bool create_both(struct run *run)
{
	double start = now();
	bool good = version_make(run, &run->from, PROVE_FROM, run->wanted->from_sql) &&
		    version_make(run, &run->to, PROVE_TO, run->wanted->to_sql);

	run->result->times.create = now() - start;
	return good;
}

static bool seed_failed(struct run *run, const struct db *from, const struct db *to)
{
	say_error(run, PROVE_SEED, db_error(from)->message[0] != '\0' ? from : to, "", 0);
	/* Whatever kept the rows out, the migration is not to blame for it. */
	return run->result->verdict == PROVE_FAILED && skip(run, run->result->reason);
}

static bool seed(struct run *run)
{
	struct seed_result seeded = {0};
	double start = now();
	struct db *from = connect_to(run, &run->from), *to = from == NULL ? NULL : connect_to(run, &run->to);
	bool good = to != NULL && (seed_run(from, to, run->wanted, run->arena, &seeded) || seed_failed(run, from, to));

	db_close(from);
	db_close(to);
	run->result->tables = seeded.tables;
	run->result->seeded = seeded.seeded;
	run->result->rows = seeded.rows;
	for (size_t i = 0; i < seeded.note_count; i++)
		note(run, seeded.notes[i]);
	if (good) {
		run->eye = connect_to(run, &run->from);
		/* Full names, whatever the database's own search path is. */
		good = run->eye != NULL &&
		       (db_run(run->eye, "SET search_path = ''") || say_error(run, PROVE_SEED, run->eye, "", 0));
	}
	good = good && look(run, &run->before, PROVE_SEED);
	run->result->times.seed = now() - start;
	/* The migration waits for locks that pg_dump holds. */
	start = now();
	good = good && version_dumped(run, &run->from) && version_dumped(run, &run->to);
	run->result->times.dump += now() - start;
	return good;
}

static bool timed(struct run *run, double *time, enum prove_stage stage, const struct prove_script *scripts,
		  size_t count)
{
	double start = now();
	bool good = run_scripts(run, stage, scripts, count);

	*time = now() - start;
	return good;
}

/* Rows and schema are both judged before the stage's verdict, so that one run shows all. */
static bool judge_stage(struct run *run, enum prove_stage stage, struct rows_state *state,
			const struct version *expected)
{
	if (!look(run, state, stage))
		return false;
	bool rows = judge(run, stage), schema = compare(run, stage, expected);
	return rows && schema;
}

static bool replay(struct run *run)
{
	const struct prove_case *w = run->wanted;
	struct prove_times *t = &run->result->times;

	return timed(run, &t->up, PROVE_UP, w->up, w->up_count) && judge_stage(run, PROVE_UP, &run->after, &run->to) &&
	       timed(run, &t->down, PROVE_DOWN, w->down, w->down_count) &&
	       judge_stage(run, PROVE_DOWN, &run->back, &run->from) &&
	       timed(run, &t->up_again, PROVE_UP_AGAIN, w->up, w->up_count) && compare(run, PROVE_UP_AGAIN, &run->to);
}

/* The to-version is kept for the next case; its session was closed and its rows rolled back. */
static void run_end(struct run *run, double start)
{
	struct prover *prover = run->prover;

	db_close(run->eye);
	drop_used(prover);
	memcpy(prover->used, run->from.name, sizeof prover->used);
	run->from.name[0] = '\0';
	version_drop(prover, &run->from);
	version_drop(prover, &prover->kept);
	if (run->result->verdict == PROVE_PROVED)
		prover->kept = run->to;
	else
		version_drop(prover, &run->to);
	run->result->times.total = now() - start;
}

struct prove_result prove_run(struct prover *prover, const struct prove_case *wanted, struct arena *arena)
{
	struct prove_result result = {.verdict = PROVE_PROVED};
	struct run run = {.prover = prover, .wanted = wanted, .arena = arena, .result = &result};
	double start = now();

	if (prepare(&run) && create_both(&run) && seed(&run))
		replay(&run);
	run_end(&run, start);
	return result;
}

struct prove_result prove_queries(struct prover *prover, const struct prove_case *wanted,
				  const struct prove_query *queries, size_t count, struct arena *arena)
{
	struct prove_result result = {.verdict = PROVE_PROVED};
	struct run run = {.prover = prover, .wanted = wanted, .arena = arena, .result = &result};
	double start = now();

	if (prepare(&run) && version_make(&run, &run.to, PROVE_TO, wanted->to_sql)) {
		struct db *db = connect_to(&run, &run.to);

		if (db != NULL && wanted->settings != NULL && !db_run(db, wanted->settings))
			say_error(&run, PROVE_QUERIES, db, wanted->settings, 0);
		const char *failed = NULL; /* of a query's statements the first that fails is told */

		for (size_t i = 0; db != NULL && i < count && result.verdict <= PROVE_FAILED; i++) {
			bool again = failed != NULL && strcmp(failed, queries[i].name) == 0;
			const char *what = again ? NULL : query_fault(db, arena, &queries[i]);
			const struct db_error *e = db_error(db);

			failed = what != NULL ? queries[i].name : failed;

			if (what != NULL && e->message[0] != '\0' &&
			    (interrupt_pending() != 0 || server_failed(e->sqlstate)))
				break_off(&run, what);
			else if (what != NULL)
				say(&run,
				    &(struct prove_finding){.stage = PROVE_QUERIES, .offset = SIZE_MAX, .what = what});
		}
		db_close(db);
		version_dumped(&run, &run.to);
	}
	run_end(&run, start);
	return result;
}

void prover_free(struct prover *prover)
{
	if (prover == NULL)
		return;
	drop_used(prover);
	version_drop(prover, &prover->kept);
	arena_free(prover->arena);
}
