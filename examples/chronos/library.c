/*
 * A day of a video library, with the generated functions alone: a video comes in with its transcript in chunks, a student
 * searches it and watches it under row security, its creator looks at how that went.
 *
 *	library CONNINFO     "" for what libpq's environment names
 */
#include "chronos.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

enum { DIMENSIONS = 1536, MINUTE = 60 };

static const char *const transcript[] = {
	"Welcome. Today we write our first migration.",
	"An index makes a query fast, and every insert a little slower.",
	"Row security lets a student see no rows but their own.",
	"A vector index finds what means the same in other words.",
};

/* Ends the program, and says why: every call that can fail passes here. */
static enum ch_status need(struct ch_db *db, enum ch_status status)
{
	if (status >= 0)
		return status;
	fprintf(stderr, "library: %s %s\n", ch_error(db)->sqlstate, ch_error(db)->message);
	ch_close(db);
	exit(1);
}

/* In place of a model: each word has a direction of its own. */
static struct ch_vector embedding_of(struct ch_arena *arena, const char *text)
{
	float components[DIMENSIONS] = {0};
	uint32_t word = 0;

	for (; *text != '\0'; text++) {
		if (isalpha((unsigned char)*text))
			word = word * 31 + (uint32_t)tolower((unsigned char)*text);
		else if (word != 0)
			word = (components[word % DIMENSIONS] += 1, 0);
	}
	return ch_vector_of(arena, components, DIMENSIONS);
}

/* ---- a video comes in ------------------------------------------------------------------------ */

static struct ch_uuid add_creator(struct ch_db *db)
{
	struct creators_change change = {0};
	struct creators_row creator;

	creators_set_whop_company_id(&change, ch_str_of("biz_1"));
	creators_set_whop_user_id(&change, ch_str_of("user_1"));
	creators_set_email(&change, ch_str_of("creator@example.org"));
	need(db, creators_upsert_by_whop_company_id(db, &change, &creator));
	return creator.id;
}

static struct ch_uuid add_student(struct ch_db *db, struct ch_uuid creator)
{
	struct students_change change = {0};
	struct students_row student;

	students_set_creator_id(&change, creator);
	students_set_whop_user_id(&change, ch_str_of("user_2"));
	students_set_whop_membership_id(&change, ch_str_of("membership_2"));
	students_set_email(&change, ch_str_of("student@example.org"));
	need(db, students_insert(db, &change, &student));
	return student.id;
}

static void load_chunks(struct ch_db *db, struct ch_uuid video)
{
	struct ch_arena arena = {0};
	struct ch_load load;
	int64_t count;

	need(db, video_chunks_load(db, &load));
	ch_load_leave(&load, VIDEO_CHUNKS_COLUMN_ID);
	ch_load_leave(&load, VIDEO_CHUNKS_COLUMN_CREATED_AT);
	ch_load_leave(&load, VIDEO_CHUNKS_COLUMN_METADATA);
	for (int32_t i = 0; i < (int32_t)(sizeof transcript / sizeof *transcript); i++) {
		struct video_chunks_row chunk = {.video_id = video,
						 .chunk_index = i,
						 .chunk_text = ch_str_of(transcript[i]),
						 .start_time_seconds = i * MINUTE,
						 .end_time_seconds = (i + 1) * MINUTE,
						 .word_count = 10};

		chunk.embedding = ch_opt_vector_of(embedding_of(&arena, transcript[i]));
		need(db, video_chunks_load_put(&load, &chunk));
	}
	need(db, ch_load_end(&load, &count));
	ch_arena_free(&arena);
	printf("loaded %lld chunks\n", (long long)count);
}

struct import {
	struct ch_uuid creator, video;
};

/* The video and its chunks are there together, or not at all. */
static enum ch_status import_video(struct ch_db *db, void *context)
{
	struct import *import = context;
	struct videos_change change = {0};
	struct videos_row video;

	videos_set_creator_id(&change, import->creator);
	videos_set_title(&change, ch_str_of("Databases, gently"));
	videos_set_storage_path(&change, ch_opt_str_of(ch_str_of("videos/gently.mp4")));
	videos_set_duration_seconds(&change, ch_opt_i32_of(4 * MINUTE));
	enum ch_status status = videos_insert(db, &change, &video);
	if (status < 0)
		return status;
	import->video = video.id;
	load_chunks(db, video.id);
	struct videos_change done = {0};
	videos_set_status(&done, ch_str_of("completed"));
	return videos_update(db, import->video, &done, NULL);
}

/* ---- a student -------------------------------------------------------------------------------- */

static void search(struct ch_db *db, const char *words)
{
	struct ch_arena arena = {0};
	struct similar_chunks_params params = {.meaning = embedding_of(&arena, words), .count = 1};
	struct similar_chunks_row chunk;
	struct ch_rows rows;

	need(db, similar_chunks_many(db, &params, &rows));
	while (need(db, similar_chunks_next(&rows, &chunk)) == CH_ROW)
		printf("search \"%s\": %.*s, at %d s: %.*s\n", words, CH_STR(chunk.title),
		       (int)chunk.start_time_seconds, CH_STR(chunk.chunk_text));
	ch_rows_close(&rows);
	/* Nothing is as near as this: the part of the query that asks for it is there because the parameter is. */
	params.least = ch_opt_f64_of(0.99);
	need(db, similar_chunks_many(db, &params, &rows));
	if (need(db, similar_chunks_next(&rows, &chunk)) == CH_DONE)
		printf("nothing says just that\n");
	ch_rows_close(&rows);
	ch_arena_free(&arena);
}

static void watch(struct ch_db *db, struct ch_uuid video, struct ch_uuid student)
{
	struct video_watch_sessions_change session = {0};
	struct video_watch_sessions_row watched, other;
	struct last_session_params where = {.student = student, .video = video};
	struct last_session_row last;
	struct call_get_student_total_watch_time_params both = {.p_student_id = student, .p_video_id = video};
	struct call_get_student_total_watch_time_row total;
	char id[37], claims[100];
	int64_t ended;

	ch_uuid_text(student, id);
	snprintf(claims, sizeof claims, "{\"student_id\": \"%s\"}", id);
	need(db, ch_as(db, "authenticated", claims));
	video_watch_sessions_set_video_id(&session, video);
	video_watch_sessions_set_student_id(&session, student);
	if (need(db, last_session_maybe(db, &where, &last)) == CH_NONE)
		printf("not watched yet\n");
	need(db, video_watch_sessions_insert(db, &session, &watched));
	struct end_session_params end = {.id = watched.id, .watched_seconds = 3 * MINUTE, .percent = 75};
	need(db, end_session_exec(db, &end, &ended));
	/* Both in one round trip. */
	need(db, ch_batch_begin(db));
	need(db, last_session_maybe(db, &where, &last));
	need(db, call_get_student_total_watch_time_one(db, &both, &total));
	need(db, ch_batch_run(db));
	printf("%lld session ended: watched %d s, %d %%\n", (long long)ended,
	       (int)total.get_student_total_watch_time.value, (int)last.percent_complete);
	/* In another's name: row security says no, and the program goes on. */
	video_watch_sessions_set_student_id(&session, (struct ch_uuid){{1}});
	if (video_watch_sessions_insert(db, &session, &other) == CH_DENIED)
		printf("denied: %s\n", ch_error(db)->message);
	need(db, ch_as(db, NULL, NULL));
	/* A value that the schema forbids, told by the constraint that forbids it. */
	struct video_watch_sessions_change wrong = {0};
	video_watch_sessions_set_percent_complete(&wrong, ch_opt_i32_of(101));
	if (video_watch_sessions_update(db, watched.id, &wrong, NULL) == CH_CHECK &&
	    video_watch_sessions_broken(db) == VIDEO_WATCH_SESSIONS_CONSTRAINT_PERCENT_COMPLETE_CHECK)
		printf("a percentage is at most 100\n");
}

/* ---- the creator --------------------------------------------------------------------------------- */

static void dashboard(struct ch_db *db, struct ch_uuid creator)
{
	struct creator_dashboard_params params = {.creator = creator, .count = 10};
	struct creator_dashboard_row video;
	struct ch_rows rows;

	need(db, creator_dashboard_many(db, &params, &rows));
	while (need(db, creator_dashboard_next(&rows, &video)) == CH_ROW)
		printf("%.*s (%.*s): %lld student, %d %% watched\n", CH_STR(video.title), CH_STR(video.status),
		       (long long)video.students, video.usual_percent.has ? (int)video.usual_percent.value : 0);
	ch_rows_close(&rows);
}

int main(int argc, char **argv)
{
	struct ch_db *db;
	struct import import;
	enum ch_status status = ch_open(&db, argc > 1 ? argv[1] : "");

	need(db, status);
	/* Before a value can be misunderstood. */
	if (need(db, ch_check(db, &chronos_schema)) == CH_COMPATIBLE)
		printf("the database knows more: %s\n", ch_error(db)->message);
	import.creator = add_creator(db);
	need(db, ch_transaction(db, CH_SERIALIZABLE, 3, import_video, &import));
	search(db, "what lets students see only their rows");
	watch(db, import.video, add_student(db, import.creator));
	dashboard(db, import.creator);
	ch_close(db);
	return 0;
}
