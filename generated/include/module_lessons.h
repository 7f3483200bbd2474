/* Made by chronosc from the template c: do not edit. */
#ifndef CHRONOS_MODULE_LESSONS_H
#define CHRONOS_MODULE_LESSONS_H

#include "chronos_rt.h"
#include "chronos_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * A row of table public.module_lessons.
 * Many-to-many relationship between course modules and videos with ordering and metadata
 */
struct module_lessons_row {
	/**
	 * id: uuid NOT NULL DEFAULT gen_random_uuid()
	 * primary key (id)
	 */
	struct ch_uuid id;

	/**
	 * module_id: uuid NOT NULL
	 * Reference to parent course module
	 * foreign key module_lessons_module_id_fkey (module_id) REFERENCES public.course_modules (id) ON DELETE CASCADE
	 */
	struct ch_uuid module_id;

	/**
	 * video_id: uuid NOT NULL
	 * Reference to video content
	 * foreign key module_lessons_video_id_fkey (video_id) REFERENCES public.videos (id) ON DELETE CASCADE
	 */
	struct ch_uuid video_id;

	/**
	 * lesson_order: integer NOT NULL
	 * Display order within the module (1-based)
	 * check module_lessons_lesson_order_positive (lesson_order > 0)
	 */
	int32_t lesson_order;

	/**
	 * title: text NOT NULL
	 * Lesson title (can differ from video title for context)
	 */
	struct ch_str title;

	/**
	 * description: text
	 * Lesson-specific description or learning objectives
	 */
	struct ch_opt_str description;

	/**
	 * is_required: boolean DEFAULT true
	 * Whether students must complete this lesson
	 */
	struct ch_opt_bool is_required;

	/**
	 * estimated_duration_minutes: integer
	 * Estimated time to complete this lesson
	 * check module_lessons_duration_positive (estimated_duration_minutes is null or estimated_duration_minutes > 0)
	 */
	struct ch_opt_i32 estimated_duration_minutes;

	/**
	 * metadata: jsonb DEFAULT '{}'::jsonb
	 * Additional lesson metadata (tags, prerequisites, etc.)
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
};

/** The name, as SQL has it; behind it those of the columns. */
#define MODULE_LESSONS_SQL "public.module_lessons"
#define MODULE_LESSONS_SQL_ID "id"
#define MODULE_LESSONS_SQL_MODULE_ID "module_id"
#define MODULE_LESSONS_SQL_VIDEO_ID "video_id"
#define MODULE_LESSONS_SQL_LESSON_ORDER "lesson_order"
#define MODULE_LESSONS_SQL_TITLE "title"
#define MODULE_LESSONS_SQL_DESCRIPTION "description"
#define MODULE_LESSONS_SQL_IS_REQUIRED "is_required"
#define MODULE_LESSONS_SQL_ESTIMATED_DURATION_MINUTES "estimated_duration_minutes"
#define MODULE_LESSONS_SQL_METADATA "metadata"
#define MODULE_LESSONS_SQL_CREATED_AT "created_at"
#define MODULE_LESSONS_SQL_UPDATED_AT "updated_at"

/** The columns in their order, from 0. */
enum module_lessons_column {
	MODULE_LESSONS_COLUMN_ID,
	MODULE_LESSONS_COLUMN_MODULE_ID,
	MODULE_LESSONS_COLUMN_VIDEO_ID,
	MODULE_LESSONS_COLUMN_LESSON_ORDER,
	MODULE_LESSONS_COLUMN_TITLE,
	MODULE_LESSONS_COLUMN_DESCRIPTION,
	MODULE_LESSONS_COLUMN_IS_REQUIRED,
	MODULE_LESSONS_COLUMN_ESTIMATED_DURATION_MINUTES,
	MODULE_LESSONS_COLUMN_METADATA,
	MODULE_LESSONS_COLUMN_CREATED_AT,
	MODULE_LESSONS_COLUMN_UPDATED_AT,
	MODULE_LESSONS_COLUMNS
};

/** The constraints, and what else an error may name as one: see module_lessons_broken(). */
enum module_lessons_constraint {
	MODULE_LESSONS_CONSTRAINT_NONE,
	/** primary key (id) */
	MODULE_LESSONS_CONSTRAINT_PKEY,
	/** foreign key module_lessons_module_id_fkey (module_id) REFERENCES public.course_modules (id) ON DELETE CASCADE */
	MODULE_LESSONS_CONSTRAINT_MODULE_ID_FKEY,
	/** foreign key module_lessons_video_id_fkey (video_id) REFERENCES public.videos (id) ON DELETE CASCADE */
	MODULE_LESSONS_CONSTRAINT_VIDEO_ID_FKEY,
	/** check module_lessons_lesson_order_positive (lesson_order > 0) */
	MODULE_LESSONS_CONSTRAINT_LESSON_ORDER_POSITIVE,
	/** check module_lessons_duration_positive (estimated_duration_minutes is null or estimated_duration_minutes > 0) */
	MODULE_LESSONS_CONSTRAINT_DURATION_POSITIVE,
	/** index idx_module_lessons_unique_video_per_module (module_id, video_id) */
	MODULE_LESSONS_CONSTRAINT_IDX_MODULE_LESSONS_UNIQUE_VIDEO_PER_MODULE,
};

extern const struct ch_table module_lessons_table;

/** Reads a row of COPY's binary form; false when it is none. */
CH_CHECKED static inline bool module_lessons_decode(const uint8_t *image, size_t size, struct module_lessons_row *row)
{
	struct ch_cells cells = {image + 2, image + size};

	return size >= 2 && ch_load16(image) == MODULE_LESSONS_COLUMNS &&
	       ch_read_uuid(&cells, &row->id) &&
	       ch_read_uuid(&cells, &row->module_id) &&
	       ch_read_uuid(&cells, &row->video_id) &&
	       ch_read_i32(&cells, &row->lesson_order) &&
	       ch_read_str(&cells, &row->title) &&
	       ch_read_opt_str(&cells, &row->description) &&
	       ch_read_opt_bool(&cells, &row->is_required) &&
	       ch_read_opt_i32(&cells, &row->estimated_duration_minutes) &&
	       ch_read_opt_jsonb(&cells, &row->metadata) &&
	       ch_read_timestamptz(&cells, &row->created_at) &&
	       ch_read_timestamptz(&cells, &row->updated_at) &&
	       cells.at == cells.end;
}

/** The next row: CH_ROW, or CH_DONE behind the last. What it points at lives until the next call. */
CH_CHECKED static inline enum ch_status module_lessons_next(struct ch_rows *rows, struct module_lessons_row *row)
{
	enum ch_status status = ch_rows_step(rows, &module_lessons_table);

	if (status == CH_ROW && (rows->image == NULL || !module_lessons_decode(rows->image, rows->size, row)))
		status = ch_rows_read(rows, row);
	return status;
}

/** All rows, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status module_lessons_scan(struct ch_db *db, struct ch_rows *rows)
{
	return ch_scan(db, &module_lessons_table, rows);
}

/** Copies what the row points at into the arena. */
CH_CHECKED static inline enum ch_status module_lessons_copy(struct ch_arena *arena, struct module_lessons_row *row)
{
	return ch_row_copy(arena, &module_lessons_table, row);
}

/** Values for some of the columns: the functions module_lessons_set_... put them in. Begins zeroed. */
struct module_lessons_change {
	struct module_lessons_row row;
	uint64_t set[(MODULE_LESSONS_COLUMNS + 63) / 64];
};

static inline void module_lessons_set_id(struct module_lessons_change *change, struct ch_uuid value)
{
	change->row.id = value;
	ch_set_add(change->set, MODULE_LESSONS_COLUMN_ID);
}

static inline void module_lessons_set_module_id(struct module_lessons_change *change, struct ch_uuid value)
{
	change->row.module_id = value;
	ch_set_add(change->set, MODULE_LESSONS_COLUMN_MODULE_ID);
}

static inline void module_lessons_set_video_id(struct module_lessons_change *change, struct ch_uuid value)
{
	change->row.video_id = value;
	ch_set_add(change->set, MODULE_LESSONS_COLUMN_VIDEO_ID);
}

static inline void module_lessons_set_lesson_order(struct module_lessons_change *change, int32_t value)
{
	change->row.lesson_order = value;
	ch_set_add(change->set, MODULE_LESSONS_COLUMN_LESSON_ORDER);
}

static inline void module_lessons_set_title(struct module_lessons_change *change, struct ch_str value)
{
	change->row.title = value;
	ch_set_add(change->set, MODULE_LESSONS_COLUMN_TITLE);
}

static inline void module_lessons_set_description(struct module_lessons_change *change, struct ch_opt_str value)
{
	change->row.description = value;
	ch_set_add(change->set, MODULE_LESSONS_COLUMN_DESCRIPTION);
}

static inline void module_lessons_set_is_required(struct module_lessons_change *change, struct ch_opt_bool value)
{
	change->row.is_required = value;
	ch_set_add(change->set, MODULE_LESSONS_COLUMN_IS_REQUIRED);
}

static inline void module_lessons_set_estimated_duration_minutes(struct module_lessons_change *change, struct ch_opt_i32 value)
{
	change->row.estimated_duration_minutes = value;
	ch_set_add(change->set, MODULE_LESSONS_COLUMN_ESTIMATED_DURATION_MINUTES);
}

static inline void module_lessons_set_metadata(struct module_lessons_change *change, struct ch_opt_jsonb value)
{
	change->row.metadata = value;
	ch_set_add(change->set, MODULE_LESSONS_COLUMN_METADATA);
}

static inline void module_lessons_set_created_at(struct module_lessons_change *change, struct ch_timestamptz value)
{
	change->row.created_at = value;
	ch_set_add(change->set, MODULE_LESSONS_COLUMN_CREATED_AT);
}

static inline void module_lessons_set_updated_at(struct module_lessons_change *change, struct ch_timestamptz value)
{
	change->row.updated_at = value;
	ch_set_add(change->set, MODULE_LESSONS_COLUMN_UPDATED_AT);
}

/** Inserts a row with the values that are set, and the others' defaults; fills *made with what became of it, unless that is NULL. */
CH_CHECKED static inline enum ch_status module_lessons_insert(struct ch_db *db, const struct module_lessons_change *change, struct module_lessons_row *made)
{
	return ch_insert(db, &module_lessons_table, &change->row, change->set, made);
}

/** Begins a bulk load: for each row module_lessons_load_put(), then ch_load_end() or ch_load_cancel(). */
CH_CHECKED static inline enum ch_status module_lessons_load(struct ch_db *db, struct ch_load *load)
{
	return ch_load_begin(db, &module_lessons_table, load);
}

CH_CHECKED static inline enum ch_status module_lessons_load_put(struct ch_load *load, const struct module_lessons_row *row)
{
	uint8_t *at = ch_load_room(load, (size_t)2 +
		ch_room_uuid(row->id) +
		ch_room_uuid(row->module_id) +
		ch_room_uuid(row->video_id) +
		ch_room_i32(row->lesson_order) +
		ch_room_str(row->title) +
		ch_room_opt_str(row->description) +
		ch_room_opt_bool(row->is_required) +
		ch_room_opt_i32(row->estimated_duration_minutes) +
		ch_room_opt_jsonb(row->metadata) +
		ch_room_timestamptz(row->created_at) +
		ch_room_timestamptz(row->updated_at));

	if (at == NULL)
		return load->status;
	ch_store16(at, load->fields);
	at += 2;
	if (ch_set_has(load->set, MODULE_LESSONS_COLUMN_ID))
		at = ch_write_uuid(at, row->id);
	if (ch_set_has(load->set, MODULE_LESSONS_COLUMN_MODULE_ID))
		at = ch_write_uuid(at, row->module_id);
	if (ch_set_has(load->set, MODULE_LESSONS_COLUMN_VIDEO_ID))
		at = ch_write_uuid(at, row->video_id);
	if (ch_set_has(load->set, MODULE_LESSONS_COLUMN_LESSON_ORDER))
		at = ch_write_i32(at, row->lesson_order);
	if (ch_set_has(load->set, MODULE_LESSONS_COLUMN_TITLE))
		at = ch_write_str(at, row->title);
	if (ch_set_has(load->set, MODULE_LESSONS_COLUMN_DESCRIPTION))
		at = ch_write_opt_str(at, row->description);
	if (ch_set_has(load->set, MODULE_LESSONS_COLUMN_IS_REQUIRED))
		at = ch_write_opt_bool(at, row->is_required);
	if (ch_set_has(load->set, MODULE_LESSONS_COLUMN_ESTIMATED_DURATION_MINUTES))
		at = ch_write_opt_i32(at, row->estimated_duration_minutes);
	if (ch_set_has(load->set, MODULE_LESSONS_COLUMN_METADATA))
		at = ch_write_opt_jsonb(at, row->metadata);
	if (ch_set_has(load->set, MODULE_LESSONS_COLUMN_CREATED_AT))
		at = ch_write_timestamptz(at, row->created_at);
	if (ch_set_has(load->set, MODULE_LESSONS_COLUMN_UPDATED_AT))
		at = ch_write_timestamptz(at, row->updated_at);
	load->size = (size_t)(at - load->data);
	load->count++;
	return CH_OK;
}

/** Which of its constraints the last failure was about. */
static inline enum module_lessons_constraint module_lessons_broken(const struct ch_db *db)
{
	return (enum module_lessons_constraint)ch_broken(db, &module_lessons_table);
}

/** The row of this key; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status module_lessons_get(struct ch_db *db, struct ch_uuid by_id, struct module_lessons_row *row)
{
	const void *key[] = {&by_id};

	return ch_find(db, &module_lessons_table, 0, key, row);
}

/** The rows of these keys that there are, in any order. */
CH_CHECKED static inline enum ch_status module_lessons_get_many(struct ch_db *db, const struct ch_uuid *keys, size_t count, struct ch_rows *rows)
{
	return ch_find_many(db, &module_lessons_table, 0, keys, sizeof *keys, count, rows);
}

/** Inserts a row or, where this key is there already, sets in that one what is set; fills *made unless that is NULL. */
CH_CHECKED static inline enum ch_status module_lessons_upsert(struct ch_db *db, const struct module_lessons_change *change, struct module_lessons_row *made)
{
	return ch_upsert(db, &module_lessons_table, 0, &change->row, change->set, made);
}

/** Sets what is set in the row of this key; fills *made unless that is NULL; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status module_lessons_update(struct ch_db *db, struct ch_uuid by_id, const struct module_lessons_change *change, struct module_lessons_row *made)
{
	const void *key[] = {&by_id};

	return ch_update(db, &module_lessons_table, 0, key, &change->row, change->set, made);
}

/** Deletes the row of this key; fills *gone with it unless that is NULL; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status module_lessons_delete(struct ch_db *db, struct ch_uuid by_id, struct module_lessons_row *gone)
{
	const void *key[] = {&by_id};

	return ch_delete(db, &module_lessons_table, 0, key, gone);
}

/** The row of this key; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status module_lessons_get_by_module_id_and_lesson_order(struct ch_db *db, struct ch_uuid by_module_id, struct ch_uuid by_video_id, struct module_lessons_row *row)
{
	const void *key[] = {&by_module_id, &by_video_id};

	return ch_find(db, &module_lessons_table, 1, key, row);
}

/** Inserts a row or, where this key is there already, sets in that one what is set; fills *made unless that is NULL. */
CH_CHECKED static inline enum ch_status module_lessons_upsert_by_module_id_and_lesson_order(struct ch_db *db, const struct module_lessons_change *change, struct module_lessons_row *made)
{
	return ch_upsert(db, &module_lessons_table, 1, &change->row, change->set, made);
}

/** Sets what is set in the row of this key; fills *made unless that is NULL; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status module_lessons_update_by_module_id_and_lesson_order(struct ch_db *db, struct ch_uuid by_module_id, struct ch_uuid by_video_id, const struct module_lessons_change *change, struct module_lessons_row *made)
{
	const void *key[] = {&by_module_id, &by_video_id};

	return ch_update(db, &module_lessons_table, 1, key, &change->row, change->set, made);
}

/** Deletes the row of this key; fills *gone with it unless that is NULL; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status module_lessons_delete_by_module_id_and_lesson_order(struct ch_db *db, struct ch_uuid by_module_id, struct ch_uuid by_video_id, struct module_lessons_row *gone)
{
	const void *key[] = {&by_module_id, &by_video_id};

	return ch_delete(db, &module_lessons_table, 1, key, gone);
}

/** At most so many rows, in the order of id; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status module_lessons_list_by_module_id(struct ch_db *db, struct ch_uuid by_module_id, const struct module_lessons_row *after, int64_t limit, struct ch_rows *rows)
{
	const void *key[] = {&by_module_id};

	return ch_list(db, &module_lessons_table, 2, key, after, limit, rows);
}

/** All of them, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status module_lessons_stream_by_module_id(struct ch_db *db, struct ch_uuid by_module_id, struct ch_rows *rows)
{
	const void *key[] = {&by_module_id};

	return ch_stream(db, &module_lessons_table, 2, key, rows);
}

/** At most so many rows, in the order of id; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status module_lessons_list_by_video_id(struct ch_db *db, struct ch_uuid by_video_id, const struct module_lessons_row *after, int64_t limit, struct ch_rows *rows)
{
	const void *key[] = {&by_video_id};

	return ch_list(db, &module_lessons_table, 3, key, after, limit, rows);
}

/** All of them, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status module_lessons_stream_by_video_id(struct ch_db *db, struct ch_uuid by_video_id, struct ch_rows *rows)
{
	const void *key[] = {&by_video_id};

	return ch_stream(db, &module_lessons_table, 3, key, rows);
}

/** At most so many rows, in the order of id; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status module_lessons_list_by_module_id_and_lesson_order(struct ch_db *db, struct ch_uuid by_module_id, int32_t by_lesson_order, const struct module_lessons_row *after, int64_t limit, struct ch_rows *rows)
{
	const void *key[] = {&by_module_id, &by_lesson_order};

	return ch_list(db, &module_lessons_table, 4, key, after, limit, rows);
}

/** All of them, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status module_lessons_stream_by_module_id_and_lesson_order(struct ch_db *db, struct ch_uuid by_module_id, int32_t by_lesson_order, struct ch_rows *rows)
{
	const void *key[] = {&by_module_id, &by_lesson_order};

	return ch_stream(db, &module_lessons_table, 4, key, rows);
}
#ifdef __cplusplus
}
#endif

#endif
