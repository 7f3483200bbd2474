/* Made by chronosc from the template c: do not edit. */
#ifndef CHRONOS_COURSE_MODULES_H
#define CHRONOS_COURSE_MODULES_H

#include "chronos_rt.h"
#include "chronos_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * A row of table public.course_modules.
 * Course modules containing ordered video lists
 */
struct course_modules_row {
	/**
	 * id: uuid NOT NULL DEFAULT gen_random_uuid()
	 * primary key (id)
	 */
	struct ch_uuid id;

	/**
	 * course_id: uuid NOT NULL
	 * foreign key course_modules_course_id_fkey (course_id) REFERENCES public.courses (id) ON DELETE CASCADE
	 */
	struct ch_uuid course_id;

	/**
	 * title: text NOT NULL
	 */
	struct ch_str title;

	/**
	 * description: text
	 */
	struct ch_opt_str description;

	/**
	 * video_ids: uuid[] NOT NULL DEFAULT array[]::uuid[]
	 * Array of video UUIDs in display order
	 */
	struct ch_arr_uuid video_ids;

	/**
	 * display_order: integer NOT NULL
	 */
	int32_t display_order;

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
};

/** The name, as SQL has it; behind it those of the columns. */
#define COURSE_MODULES_SQL "public.course_modules"
#define COURSE_MODULES_SQL_ID "id"
#define COURSE_MODULES_SQL_COURSE_ID "course_id"
#define COURSE_MODULES_SQL_TITLE "title"
#define COURSE_MODULES_SQL_DESCRIPTION "description"
#define COURSE_MODULES_SQL_VIDEO_IDS "video_ids"
#define COURSE_MODULES_SQL_DISPLAY_ORDER "display_order"
#define COURSE_MODULES_SQL_METADATA "metadata"
#define COURSE_MODULES_SQL_CREATED_AT "created_at"
#define COURSE_MODULES_SQL_UPDATED_AT "updated_at"

/** The columns in their order, from 0. */
enum course_modules_column {
	COURSE_MODULES_COLUMN_ID,
	COURSE_MODULES_COLUMN_COURSE_ID,
	COURSE_MODULES_COLUMN_TITLE,
	COURSE_MODULES_COLUMN_DESCRIPTION,
	COURSE_MODULES_COLUMN_VIDEO_IDS,
	COURSE_MODULES_COLUMN_DISPLAY_ORDER,
	COURSE_MODULES_COLUMN_METADATA,
	COURSE_MODULES_COLUMN_CREATED_AT,
	COURSE_MODULES_COLUMN_UPDATED_AT,
	COURSE_MODULES_COLUMNS
};

/** The constraints, and what else an error may name as one: see course_modules_broken(). */
enum course_modules_constraint {
	COURSE_MODULES_CONSTRAINT_NONE,
	/** primary key (id) */
	COURSE_MODULES_CONSTRAINT_PKEY,
	/** foreign key course_modules_course_id_fkey (course_id) REFERENCES public.courses (id) ON DELETE CASCADE */
	COURSE_MODULES_CONSTRAINT_COURSE_ID_FKEY,
};

extern const struct ch_table course_modules_table;

/** Reads a row of COPY's binary form; false when it is none. */
CH_CHECKED static inline bool course_modules_decode(const uint8_t *image, size_t size, struct course_modules_row *row)
{
	struct ch_cells cells = {image + 2, image + size};

	return size >= 2 && ch_load16(image) == COURSE_MODULES_COLUMNS &&
	       ch_read_uuid(&cells, &row->id) &&
	       ch_read_uuid(&cells, &row->course_id) &&
	       ch_read_str(&cells, &row->title) &&
	       ch_read_opt_str(&cells, &row->description) &&
	       ch_read_as(&cells, &ch_type_arr_uuid, false, &row->video_ids) &&
	       ch_read_i32(&cells, &row->display_order) &&
	       ch_read_opt_jsonb(&cells, &row->metadata) &&
	       ch_read_timestamptz(&cells, &row->created_at) &&
	       ch_read_timestamptz(&cells, &row->updated_at) &&
	       cells.at == cells.end;
}

/** The next row: CH_ROW, or CH_DONE behind the last. What it points at lives until the next call. */
CH_CHECKED static inline enum ch_status course_modules_next(struct ch_rows *rows, struct course_modules_row *row)
{
	enum ch_status status = ch_rows_step(rows, &course_modules_table);

	if (status == CH_ROW && (rows->image == NULL || !course_modules_decode(rows->image, rows->size, row)))
		status = ch_rows_read(rows, row);
	return status;
}

/** All rows, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status course_modules_scan(struct ch_db *db, struct ch_rows *rows)
{
	return ch_scan(db, &course_modules_table, rows);
}

/** Copies what the row points at into the arena. */
CH_CHECKED static inline enum ch_status course_modules_copy(struct ch_arena *arena, struct course_modules_row *row)
{
	return ch_row_copy(arena, &course_modules_table, row);
}

/** Values for some of the columns: the functions course_modules_set_... put them in. Begins zeroed. */
struct course_modules_change {
	struct course_modules_row row;
	uint64_t set[(COURSE_MODULES_COLUMNS + 63) / 64];
};

static inline void course_modules_set_id(struct course_modules_change *change, struct ch_uuid value)
{
	change->row.id = value;
	ch_set_add(change->set, COURSE_MODULES_COLUMN_ID);
}

static inline void course_modules_set_course_id(struct course_modules_change *change, struct ch_uuid value)
{
	change->row.course_id = value;
	ch_set_add(change->set, COURSE_MODULES_COLUMN_COURSE_ID);
}

static inline void course_modules_set_title(struct course_modules_change *change, struct ch_str value)
{
	change->row.title = value;
	ch_set_add(change->set, COURSE_MODULES_COLUMN_TITLE);
}

static inline void course_modules_set_description(struct course_modules_change *change, struct ch_opt_str value)
{
	change->row.description = value;
	ch_set_add(change->set, COURSE_MODULES_COLUMN_DESCRIPTION);
}

static inline void course_modules_set_video_ids(struct course_modules_change *change, struct ch_arr_uuid value)
{
	change->row.video_ids = value;
	ch_set_add(change->set, COURSE_MODULES_COLUMN_VIDEO_IDS);
}

static inline void course_modules_set_display_order(struct course_modules_change *change, int32_t value)
{
	change->row.display_order = value;
	ch_set_add(change->set, COURSE_MODULES_COLUMN_DISPLAY_ORDER);
}

static inline void course_modules_set_metadata(struct course_modules_change *change, struct ch_opt_jsonb value)
{
	change->row.metadata = value;
	ch_set_add(change->set, COURSE_MODULES_COLUMN_METADATA);
}

static inline void course_modules_set_created_at(struct course_modules_change *change, struct ch_timestamptz value)
{
	change->row.created_at = value;
	ch_set_add(change->set, COURSE_MODULES_COLUMN_CREATED_AT);
}

static inline void course_modules_set_updated_at(struct course_modules_change *change, struct ch_timestamptz value)
{
	change->row.updated_at = value;
	ch_set_add(change->set, COURSE_MODULES_COLUMN_UPDATED_AT);
}

/** Inserts a row with the values that are set, and the others' defaults; fills *made with what became of it, unless that is NULL. */
CH_CHECKED static inline enum ch_status course_modules_insert(struct ch_db *db, const struct course_modules_change *change, struct course_modules_row *made)
{
	return ch_insert(db, &course_modules_table, &change->row, change->set, made);
}

/** Begins a bulk load: for each row course_modules_load_put(), then ch_load_end() or ch_load_cancel(). */
CH_CHECKED static inline enum ch_status course_modules_load(struct ch_db *db, struct ch_load *load)
{
	return ch_load_begin(db, &course_modules_table, load);
}

CH_CHECKED static inline enum ch_status course_modules_load_put(struct ch_load *load, const struct course_modules_row *row)
{
	uint8_t *at = ch_load_room(load, (size_t)2 +
		ch_room_uuid(row->id) +
		ch_room_uuid(row->course_id) +
		ch_room_str(row->title) +
		ch_room_opt_str(row->description) +
		ch_room_as(&ch_type_arr_uuid, false, &row->video_ids) +
		ch_room_i32(row->display_order) +
		ch_room_opt_jsonb(row->metadata) +
		ch_room_timestamptz(row->created_at) +
		ch_room_timestamptz(row->updated_at));

	if (at == NULL)
		return load->status;
	ch_store16(at, load->fields);
	at += 2;
	if (ch_set_has(load->set, COURSE_MODULES_COLUMN_ID))
		at = ch_write_uuid(at, row->id);
	if (ch_set_has(load->set, COURSE_MODULES_COLUMN_COURSE_ID))
		at = ch_write_uuid(at, row->course_id);
	if (ch_set_has(load->set, COURSE_MODULES_COLUMN_TITLE))
		at = ch_write_str(at, row->title);
	if (ch_set_has(load->set, COURSE_MODULES_COLUMN_DESCRIPTION))
		at = ch_write_opt_str(at, row->description);
	if (ch_set_has(load->set, COURSE_MODULES_COLUMN_VIDEO_IDS))
		at = ch_write_as(at, &ch_type_arr_uuid, false, &row->video_ids, load->oids);
	if (ch_set_has(load->set, COURSE_MODULES_COLUMN_DISPLAY_ORDER))
		at = ch_write_i32(at, row->display_order);
	if (ch_set_has(load->set, COURSE_MODULES_COLUMN_METADATA))
		at = ch_write_opt_jsonb(at, row->metadata);
	if (ch_set_has(load->set, COURSE_MODULES_COLUMN_CREATED_AT))
		at = ch_write_timestamptz(at, row->created_at);
	if (ch_set_has(load->set, COURSE_MODULES_COLUMN_UPDATED_AT))
		at = ch_write_timestamptz(at, row->updated_at);
	load->size = (size_t)(at - load->data);
	load->count++;
	return CH_OK;
}

/** Which of its constraints the last failure was about. */
static inline enum course_modules_constraint course_modules_broken(const struct ch_db *db)
{
	return (enum course_modules_constraint)ch_broken(db, &course_modules_table);
}

/** The row of this key; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status course_modules_get(struct ch_db *db, struct ch_uuid by_id, struct course_modules_row *row)
{
	const void *key[] = {&by_id};

	return ch_find(db, &course_modules_table, 0, key, row);
}

/** The rows of these keys that there are, in any order. */
CH_CHECKED static inline enum ch_status course_modules_get_many(struct ch_db *db, const struct ch_uuid *keys, size_t count, struct ch_rows *rows)
{
	return ch_find_many(db, &course_modules_table, 0, keys, sizeof *keys, count, rows);
}

/** Inserts a row or, where this key is there already, sets in that one what is set; fills *made unless that is NULL. */
CH_CHECKED static inline enum ch_status course_modules_upsert(struct ch_db *db, const struct course_modules_change *change, struct course_modules_row *made)
{
	return ch_upsert(db, &course_modules_table, 0, &change->row, change->set, made);
}

/** Sets what is set in the row of this key; fills *made unless that is NULL; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status course_modules_update(struct ch_db *db, struct ch_uuid by_id, const struct course_modules_change *change, struct course_modules_row *made)
{
	const void *key[] = {&by_id};

	return ch_update(db, &course_modules_table, 0, key, &change->row, change->set, made);
}

/** Deletes the row of this key; fills *gone with it unless that is NULL; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status course_modules_delete(struct ch_db *db, struct ch_uuid by_id, struct course_modules_row *gone)
{
	const void *key[] = {&by_id};

	return ch_delete(db, &course_modules_table, 0, key, gone);
}

/** At most so many rows, in the order of id; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status course_modules_list_by_course_id(struct ch_db *db, struct ch_uuid by_course_id, const struct course_modules_row *after, int64_t limit, struct ch_rows *rows)
{
	const void *key[] = {&by_course_id};

	return ch_list(db, &course_modules_table, 1, key, after, limit, rows);
}

/** All of them, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status course_modules_stream_by_course_id(struct ch_db *db, struct ch_uuid by_course_id, struct ch_rows *rows)
{
	const void *key[] = {&by_course_id};

	return ch_stream(db, &course_modules_table, 1, key, rows);
}

/** At most so many rows, in the order of id; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status course_modules_list_by_course_id_and_display_order(struct ch_db *db, struct ch_uuid by_course_id, int32_t by_display_order, const struct course_modules_row *after, int64_t limit, struct ch_rows *rows)
{
	const void *key[] = {&by_course_id, &by_display_order};

	return ch_list(db, &course_modules_table, 2, key, after, limit, rows);
}

/** All of them, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status course_modules_stream_by_course_id_and_display_order(struct ch_db *db, struct ch_uuid by_course_id, int32_t by_display_order, struct ch_rows *rows)
{
	const void *key[] = {&by_course_id, &by_display_order};

	return ch_stream(db, &course_modules_table, 2, key, rows);
}
#ifdef __cplusplus
}
#endif

#endif
