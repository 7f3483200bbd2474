/* Made by chronosc from the template c: do not edit. */
#ifndef CHRONOS_CHAT_SESSIONS_H
#define CHRONOS_CHAT_SESSIONS_H

#include "chronos_rt.h"
#include "chronos_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * A row of table public.chat_sessions.
 * AI chat conversation sessions
 */
struct chat_sessions_row {
	/**
	 * id: uuid NOT NULL DEFAULT gen_random_uuid()
	 * primary key (id)
	 */
	struct ch_uuid id;

	/**
	 * student_id: uuid NOT NULL
	 * foreign key chat_sessions_student_id_fkey (student_id) REFERENCES public.students (id) ON DELETE CASCADE
	 */
	struct ch_uuid student_id;

	/**
	 * creator_id: uuid NOT NULL
	 * foreign key chat_sessions_creator_id_fkey (creator_id) REFERENCES public.creators (id) ON DELETE CASCADE
	 */
	struct ch_uuid creator_id;

	/**
	 * title: text
	 */
	struct ch_opt_str title;

	/**
	 * context_video_ids: uuid[] DEFAULT array[]::uuid[]
	 * Videos available for RAG context
	 */
	struct ch_opt_arr_uuid context_video_ids;

	/**
	 * metadata: jsonb DEFAULT '{}'::jsonb
	 */
	struct ch_opt_jsonb metadata;

	/**
	 * created_at: timestamp with time zone NOT NULL DEFAULT now()
	 */
	struct ch_timestamptz created_at;

	/**
	 * updated_at: timestamp with time zone NOT NULL DEFAULT now()
	 */
	struct ch_timestamptz updated_at;

	/**
	 * last_message_at: timestamp with time zone
	 */
	struct ch_opt_timestamptz last_message_at;
};

/** The name, as SQL has it; behind it those of the columns. */
#define CHAT_SESSIONS_SQL "public.chat_sessions"
#define CHAT_SESSIONS_SQL_ID "id"
#define CHAT_SESSIONS_SQL_STUDENT_ID "student_id"
#define CHAT_SESSIONS_SQL_CREATOR_ID "creator_id"
#define CHAT_SESSIONS_SQL_TITLE "title"
#define CHAT_SESSIONS_SQL_CONTEXT_VIDEO_IDS "context_video_ids"
#define CHAT_SESSIONS_SQL_METADATA "metadata"
#define CHAT_SESSIONS_SQL_CREATED_AT "created_at"
#define CHAT_SESSIONS_SQL_UPDATED_AT "updated_at"
#define CHAT_SESSIONS_SQL_LAST_MESSAGE_AT "last_message_at"

/** The columns in their order, from 0. */
enum chat_sessions_column {
	CHAT_SESSIONS_COLUMN_ID,
	CHAT_SESSIONS_COLUMN_STUDENT_ID,
	CHAT_SESSIONS_COLUMN_CREATOR_ID,
	CHAT_SESSIONS_COLUMN_TITLE,
	CHAT_SESSIONS_COLUMN_CONTEXT_VIDEO_IDS,
	CHAT_SESSIONS_COLUMN_METADATA,
	CHAT_SESSIONS_COLUMN_CREATED_AT,
	CHAT_SESSIONS_COLUMN_UPDATED_AT,
	CHAT_SESSIONS_COLUMN_LAST_MESSAGE_AT,
	CHAT_SESSIONS_COLUMNS
};

/** The constraints, and what else an error may name as one: see chat_sessions_broken(). */
enum chat_sessions_constraint {
	CHAT_SESSIONS_CONSTRAINT_NONE,
	/** primary key (id) */
	CHAT_SESSIONS_CONSTRAINT_PKEY,
	/** foreign key chat_sessions_student_id_fkey (student_id) REFERENCES public.students (id) ON DELETE CASCADE */
	CHAT_SESSIONS_CONSTRAINT_STUDENT_ID_FKEY,
	/** foreign key chat_sessions_creator_id_fkey (creator_id) REFERENCES public.creators (id) ON DELETE CASCADE */
	CHAT_SESSIONS_CONSTRAINT_CREATOR_ID_FKEY,
};

extern const struct ch_table chat_sessions_table;

/** Reads a row of COPY's binary form; false when it is none. */
CH_CHECKED static inline bool chat_sessions_decode(const uint8_t *image, size_t size, struct chat_sessions_row *row)
{
	struct ch_cells cells = {image + 2, image + size};

	return size >= 2 && ch_load16(image) == CHAT_SESSIONS_COLUMNS &&
	       ch_read_uuid(&cells, &row->id) &&
	       ch_read_uuid(&cells, &row->student_id) &&
	       ch_read_uuid(&cells, &row->creator_id) &&
	       ch_read_opt_str(&cells, &row->title) &&
	       ch_read_as(&cells, &ch_type_arr_uuid, true, &row->context_video_ids) &&
	       ch_read_opt_jsonb(&cells, &row->metadata) &&
	       ch_read_timestamptz(&cells, &row->created_at) &&
	       ch_read_timestamptz(&cells, &row->updated_at) &&
	       ch_read_opt_timestamptz(&cells, &row->last_message_at) &&
	       cells.at == cells.end;
}

/** The next row: CH_ROW, or CH_DONE behind the last. What it points at lives until the next call. */
CH_CHECKED static inline enum ch_status chat_sessions_next(struct ch_rows *rows, struct chat_sessions_row *row)
{
	enum ch_status status = ch_rows_step(rows, &chat_sessions_table);

	if (status == CH_ROW && (rows->image == NULL || !chat_sessions_decode(rows->image, rows->size, row)))
		status = ch_rows_read(rows, row);
	return status;
}

/** All rows, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status chat_sessions_scan(struct ch_db *db, struct ch_rows *rows)
{
	return ch_scan(db, &chat_sessions_table, rows);
}

/** Copies what the row points at into the arena. */
CH_CHECKED static inline enum ch_status chat_sessions_copy(struct ch_arena *arena, struct chat_sessions_row *row)
{
	return ch_row_copy(arena, &chat_sessions_table, row);
}

/** Values for some of the columns: the functions chat_sessions_set_... put them in. Begins zeroed. */
struct chat_sessions_change {
	struct chat_sessions_row row;
	uint64_t set[(CHAT_SESSIONS_COLUMNS + 63) / 64];
};

static inline void chat_sessions_set_id(struct chat_sessions_change *change, struct ch_uuid value)
{
	change->row.id = value;
	ch_set_add(change->set, CHAT_SESSIONS_COLUMN_ID);
}

static inline void chat_sessions_set_student_id(struct chat_sessions_change *change, struct ch_uuid value)
{
	change->row.student_id = value;
	ch_set_add(change->set, CHAT_SESSIONS_COLUMN_STUDENT_ID);
}

static inline void chat_sessions_set_creator_id(struct chat_sessions_change *change, struct ch_uuid value)
{
	change->row.creator_id = value;
	ch_set_add(change->set, CHAT_SESSIONS_COLUMN_CREATOR_ID);
}

static inline void chat_sessions_set_title(struct chat_sessions_change *change, struct ch_opt_str value)
{
	change->row.title = value;
	ch_set_add(change->set, CHAT_SESSIONS_COLUMN_TITLE);
}

static inline void chat_sessions_set_context_video_ids(struct chat_sessions_change *change, struct ch_opt_arr_uuid value)
{
	change->row.context_video_ids = value;
	ch_set_add(change->set, CHAT_SESSIONS_COLUMN_CONTEXT_VIDEO_IDS);
}

static inline void chat_sessions_set_metadata(struct chat_sessions_change *change, struct ch_opt_jsonb value)
{
	change->row.metadata = value;
	ch_set_add(change->set, CHAT_SESSIONS_COLUMN_METADATA);
}

static inline void chat_sessions_set_created_at(struct chat_sessions_change *change, struct ch_timestamptz value)
{
	change->row.created_at = value;
	ch_set_add(change->set, CHAT_SESSIONS_COLUMN_CREATED_AT);
}

static inline void chat_sessions_set_updated_at(struct chat_sessions_change *change, struct ch_timestamptz value)
{
	change->row.updated_at = value;
	ch_set_add(change->set, CHAT_SESSIONS_COLUMN_UPDATED_AT);
}

static inline void chat_sessions_set_last_message_at(struct chat_sessions_change *change, struct ch_opt_timestamptz value)
{
	change->row.last_message_at = value;
	ch_set_add(change->set, CHAT_SESSIONS_COLUMN_LAST_MESSAGE_AT);
}

/** Inserts a row with the values that are set, and the others' defaults; fills *made with what became of it, unless that is NULL. */
CH_CHECKED static inline enum ch_status chat_sessions_insert(struct ch_db *db, const struct chat_sessions_change *change, struct chat_sessions_row *made)
{
	return ch_insert(db, &chat_sessions_table, &change->row, change->set, made);
}

/** Begins a bulk load: for each row chat_sessions_load_put(), then ch_load_end() or ch_load_cancel(). */
CH_CHECKED static inline enum ch_status chat_sessions_load(struct ch_db *db, struct ch_load *load)
{
	return ch_load_begin(db, &chat_sessions_table, load);
}

CH_CHECKED static inline enum ch_status chat_sessions_load_put(struct ch_load *load, const struct chat_sessions_row *row)
{
	uint8_t *at = ch_load_room(load, (size_t)2 +
		ch_room_uuid(row->id) +
		ch_room_uuid(row->student_id) +
		ch_room_uuid(row->creator_id) +
		ch_room_opt_str(row->title) +
		ch_room_as(&ch_type_arr_uuid, true, &row->context_video_ids) +
		ch_room_opt_jsonb(row->metadata) +
		ch_room_timestamptz(row->created_at) +
		ch_room_timestamptz(row->updated_at) +
		ch_room_opt_timestamptz(row->last_message_at));

	if (at == NULL)
		return load->status;
	ch_store16(at, load->fields);
	at += 2;
	if (ch_set_has(load->set, CHAT_SESSIONS_COLUMN_ID))
		at = ch_write_uuid(at, row->id);
	if (ch_set_has(load->set, CHAT_SESSIONS_COLUMN_STUDENT_ID))
		at = ch_write_uuid(at, row->student_id);
	if (ch_set_has(load->set, CHAT_SESSIONS_COLUMN_CREATOR_ID))
		at = ch_write_uuid(at, row->creator_id);
	if (ch_set_has(load->set, CHAT_SESSIONS_COLUMN_TITLE))
		at = ch_write_opt_str(at, row->title);
	if (ch_set_has(load->set, CHAT_SESSIONS_COLUMN_CONTEXT_VIDEO_IDS))
		at = ch_write_as(at, &ch_type_arr_uuid, true, &row->context_video_ids, load->oids);
	if (ch_set_has(load->set, CHAT_SESSIONS_COLUMN_METADATA))
		at = ch_write_opt_jsonb(at, row->metadata);
	if (ch_set_has(load->set, CHAT_SESSIONS_COLUMN_CREATED_AT))
		at = ch_write_timestamptz(at, row->created_at);
	if (ch_set_has(load->set, CHAT_SESSIONS_COLUMN_UPDATED_AT))
		at = ch_write_timestamptz(at, row->updated_at);
	if (ch_set_has(load->set, CHAT_SESSIONS_COLUMN_LAST_MESSAGE_AT))
		at = ch_write_opt_timestamptz(at, row->last_message_at);
	load->size = (size_t)(at - load->data);
	load->count++;
	return CH_OK;
}

/** Which of its constraints the last failure was about. */
static inline enum chat_sessions_constraint chat_sessions_broken(const struct ch_db *db)
{
	return (enum chat_sessions_constraint)ch_broken(db, &chat_sessions_table);
}

/** The row of this key; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status chat_sessions_get(struct ch_db *db, struct ch_uuid by_id, struct chat_sessions_row *row)
{
	const void *key[] = {&by_id};

	return ch_find(db, &chat_sessions_table, 0, key, row);
}

/** The rows of these keys that there are, in any order. */
CH_CHECKED static inline enum ch_status chat_sessions_get_many(struct ch_db *db, const struct ch_uuid *keys, size_t count, struct ch_rows *rows)
{
	return ch_find_many(db, &chat_sessions_table, 0, keys, sizeof *keys, count, rows);
}

/** Inserts a row or, where this key is there already, sets in that one what is set; fills *made unless that is NULL. */
CH_CHECKED static inline enum ch_status chat_sessions_upsert(struct ch_db *db, const struct chat_sessions_change *change, struct chat_sessions_row *made)
{
	return ch_upsert(db, &chat_sessions_table, 0, &change->row, change->set, made);
}

/** Sets what is set in the row of this key; fills *made unless that is NULL; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status chat_sessions_update(struct ch_db *db, struct ch_uuid by_id, const struct chat_sessions_change *change, struct chat_sessions_row *made)
{
	const void *key[] = {&by_id};

	return ch_update(db, &chat_sessions_table, 0, key, &change->row, change->set, made);
}

/** Deletes the row of this key; fills *gone with it unless that is NULL; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status chat_sessions_delete(struct ch_db *db, struct ch_uuid by_id, struct chat_sessions_row *gone)
{
	const void *key[] = {&by_id};

	return ch_delete(db, &chat_sessions_table, 0, key, gone);
}

/** At most so many rows, in the order of id; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status chat_sessions_list_by_student_id(struct ch_db *db, struct ch_uuid by_student_id, const struct chat_sessions_row *after, int64_t limit, struct ch_rows *rows)
{
	const void *key[] = {&by_student_id};

	return ch_list(db, &chat_sessions_table, 1, key, after, limit, rows);
}

/** All of them, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status chat_sessions_stream_by_student_id(struct ch_db *db, struct ch_uuid by_student_id, struct ch_rows *rows)
{
	const void *key[] = {&by_student_id};

	return ch_stream(db, &chat_sessions_table, 1, key, rows);
}

/** At most so many rows, in the order of id; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status chat_sessions_list_by_creator_id(struct ch_db *db, struct ch_uuid by_creator_id, const struct chat_sessions_row *after, int64_t limit, struct ch_rows *rows)
{
	const void *key[] = {&by_creator_id};

	return ch_list(db, &chat_sessions_table, 2, key, after, limit, rows);
}

/** All of them, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status chat_sessions_stream_by_creator_id(struct ch_db *db, struct ch_uuid by_creator_id, struct ch_rows *rows)
{
	const void *key[] = {&by_creator_id};

	return ch_stream(db, &chat_sessions_table, 2, key, rows);
}
#ifdef __cplusplus
}
#endif

#endif
