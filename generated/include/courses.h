/* Made by chronosc from the template c: do not edit. */
#ifndef CHRONOS_COURSES_H
#define CHRONOS_COURSES_H

#include "chronos_rt.h"
#include "chronos_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * A row of table public.courses.
 * Course containers organizing videos into modules
 */
struct courses_row {
	/**
	 * id: uuid NOT NULL DEFAULT gen_random_uuid()
	 * primary key (id)
	 */
	struct ch_uuid id;

	/**
	 * creator_id: uuid NOT NULL
	 * foreign key courses_creator_id_fkey (creator_id) REFERENCES public.creators (id) ON DELETE CASCADE
	 */
	struct ch_uuid creator_id;

	/**
	 * title: text NOT NULL
	 */
	struct ch_str title;

	/**
	 * description: text
	 */
	struct ch_opt_str description;

	/**
	 * thumbnail_url: text
	 */
	struct ch_opt_str thumbnail_url;

	/**
	 * is_published: boolean NOT NULL DEFAULT false
	 */
	bool is_published;

	/**
	 * display_order: integer
	 * Sort order for course listing
	 */
	struct ch_opt_i32 display_order;

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
	 * published_at: timestamp with time zone
	 */
	struct ch_opt_timestamptz published_at;

	/**
	 * is_deleted: boolean NOT NULL DEFAULT false
	 */
	bool is_deleted;
};

/** The name, as SQL has it; behind it those of the columns. */
#define COURSES_SQL "public.courses"
#define COURSES_SQL_ID "id"
#define COURSES_SQL_CREATOR_ID "creator_id"
#define COURSES_SQL_TITLE "title"
#define COURSES_SQL_DESCRIPTION "description"
#define COURSES_SQL_THUMBNAIL_URL "thumbnail_url"
#define COURSES_SQL_IS_PUBLISHED "is_published"
#define COURSES_SQL_DISPLAY_ORDER "display_order"
#define COURSES_SQL_METADATA "metadata"
#define COURSES_SQL_CREATED_AT "created_at"
#define COURSES_SQL_UPDATED_AT "updated_at"
#define COURSES_SQL_PUBLISHED_AT "published_at"
#define COURSES_SQL_IS_DELETED "is_deleted"

/** The columns in their order, from 0. */
enum courses_column {
	COURSES_COLUMN_ID,
	COURSES_COLUMN_CREATOR_ID,
	COURSES_COLUMN_TITLE,
	COURSES_COLUMN_DESCRIPTION,
	COURSES_COLUMN_THUMBNAIL_URL,
	COURSES_COLUMN_IS_PUBLISHED,
	COURSES_COLUMN_DISPLAY_ORDER,
	COURSES_COLUMN_METADATA,
	COURSES_COLUMN_CREATED_AT,
	COURSES_COLUMN_UPDATED_AT,
	COURSES_COLUMN_PUBLISHED_AT,
	COURSES_COLUMN_IS_DELETED,
	COURSES_COLUMNS
};

/** The constraints, and what else an error may name as one: see courses_broken(). */
enum courses_constraint {
	COURSES_CONSTRAINT_NONE,
	/** primary key (id) */
	COURSES_CONSTRAINT_PKEY,
	/** foreign key courses_creator_id_fkey (creator_id) REFERENCES public.creators (id) ON DELETE CASCADE */
	COURSES_CONSTRAINT_CREATOR_ID_FKEY,
};

extern const struct ch_table courses_table;

/** Reads a row of COPY's binary form; false when it is none. */
CH_CHECKED static inline bool courses_decode(const uint8_t *image, size_t size, struct courses_row *row)
{
	struct ch_cells cells = {image + 2, image + size};

	return size >= 2 && ch_load16(image) == COURSES_COLUMNS &&
	       ch_read_uuid(&cells, &row->id) &&
	       ch_read_uuid(&cells, &row->creator_id) &&
	       ch_read_str(&cells, &row->title) &&
	       ch_read_opt_str(&cells, &row->description) &&
	       ch_read_opt_str(&cells, &row->thumbnail_url) &&
	       ch_read_bool(&cells, &row->is_published) &&
	       ch_read_opt_i32(&cells, &row->display_order) &&
	       ch_read_opt_jsonb(&cells, &row->metadata) &&
	       ch_read_timestamptz(&cells, &row->created_at) &&
	       ch_read_timestamptz(&cells, &row->updated_at) &&
	       ch_read_opt_timestamptz(&cells, &row->published_at) &&
	       ch_read_bool(&cells, &row->is_deleted) &&
	       cells.at == cells.end;
}

/** The next row: CH_ROW, or CH_DONE behind the last. What it points at lives until the next call. */
CH_CHECKED static inline enum ch_status courses_next(struct ch_rows *rows, struct courses_row *row)
{
	enum ch_status status = ch_rows_step(rows, &courses_table);

	if (status == CH_ROW && (rows->image == NULL || !courses_decode(rows->image, rows->size, row)))
		status = ch_rows_read(rows, row);
	return status;
}

/** All rows, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status courses_scan(struct ch_db *db, struct ch_rows *rows)
{
	return ch_scan(db, &courses_table, rows);
}

/** Copies what the row points at into the arena. */
CH_CHECKED static inline enum ch_status courses_copy(struct ch_arena *arena, struct courses_row *row)
{
	return ch_row_copy(arena, &courses_table, row);
}

/** Values for some of the columns: the functions courses_set_... put them in. Begins zeroed. */
struct courses_change {
	struct courses_row row;
	uint64_t set[(COURSES_COLUMNS + 63) / 64];
};

static inline void courses_set_id(struct courses_change *change, struct ch_uuid value)
{
	change->row.id = value;
	ch_set_add(change->set, COURSES_COLUMN_ID);
}

static inline void courses_set_creator_id(struct courses_change *change, struct ch_uuid value)
{
	change->row.creator_id = value;
	ch_set_add(change->set, COURSES_COLUMN_CREATOR_ID);
}

static inline void courses_set_title(struct courses_change *change, struct ch_str value)
{
	change->row.title = value;
	ch_set_add(change->set, COURSES_COLUMN_TITLE);
}

static inline void courses_set_description(struct courses_change *change, struct ch_opt_str value)
{
	change->row.description = value;
	ch_set_add(change->set, COURSES_COLUMN_DESCRIPTION);
}

static inline void courses_set_thumbnail_url(struct courses_change *change, struct ch_opt_str value)
{
	change->row.thumbnail_url = value;
	ch_set_add(change->set, COURSES_COLUMN_THUMBNAIL_URL);
}

static inline void courses_set_is_published(struct courses_change *change, bool value)
{
	change->row.is_published = value;
	ch_set_add(change->set, COURSES_COLUMN_IS_PUBLISHED);
}

static inline void courses_set_display_order(struct courses_change *change, struct ch_opt_i32 value)
{
	change->row.display_order = value;
	ch_set_add(change->set, COURSES_COLUMN_DISPLAY_ORDER);
}

static inline void courses_set_metadata(struct courses_change *change, struct ch_opt_jsonb value)
{
	change->row.metadata = value;
	ch_set_add(change->set, COURSES_COLUMN_METADATA);
}

static inline void courses_set_created_at(struct courses_change *change, struct ch_timestamptz value)
{
	change->row.created_at = value;
	ch_set_add(change->set, COURSES_COLUMN_CREATED_AT);
}

static inline void courses_set_updated_at(struct courses_change *change, struct ch_timestamptz value)
{
	change->row.updated_at = value;
	ch_set_add(change->set, COURSES_COLUMN_UPDATED_AT);
}

static inline void courses_set_published_at(struct courses_change *change, struct ch_opt_timestamptz value)
{
	change->row.published_at = value;
	ch_set_add(change->set, COURSES_COLUMN_PUBLISHED_AT);
}

static inline void courses_set_is_deleted(struct courses_change *change, bool value)
{
	change->row.is_deleted = value;
	ch_set_add(change->set, COURSES_COLUMN_IS_DELETED);
}

/** Inserts a row with the values that are set, and the others' defaults; fills *made with what became of it, unless that is NULL. */
CH_CHECKED static inline enum ch_status courses_insert(struct ch_db *db, const struct courses_change *change, struct courses_row *made)
{
	return ch_insert(db, &courses_table, &change->row, change->set, made);
}

/** Begins a bulk load: for each row courses_load_put(), then ch_load_end() or ch_load_cancel(). */
CH_CHECKED static inline enum ch_status courses_load(struct ch_db *db, struct ch_load *load)
{
	return ch_load_begin(db, &courses_table, load);
}

CH_CHECKED static inline enum ch_status courses_load_put(struct ch_load *load, const struct courses_row *row)
{
	uint8_t *at = ch_load_room(load, (size_t)2 +
		ch_room_uuid(row->id) +
		ch_room_uuid(row->creator_id) +
		ch_room_str(row->title) +
		ch_room_opt_str(row->description) +
		ch_room_opt_str(row->thumbnail_url) +
		ch_room_bool(row->is_published) +
		ch_room_opt_i32(row->display_order) +
		ch_room_opt_jsonb(row->metadata) +
		ch_room_timestamptz(row->created_at) +
		ch_room_timestamptz(row->updated_at) +
		ch_room_opt_timestamptz(row->published_at) +
		ch_room_bool(row->is_deleted));

	if (at == NULL)
		return load->status;
	ch_store16(at, load->fields);
	at += 2;
	if (ch_set_has(load->set, COURSES_COLUMN_ID))
		at = ch_write_uuid(at, row->id);
	if (ch_set_has(load->set, COURSES_COLUMN_CREATOR_ID))
		at = ch_write_uuid(at, row->creator_id);
	if (ch_set_has(load->set, COURSES_COLUMN_TITLE))
		at = ch_write_str(at, row->title);
	if (ch_set_has(load->set, COURSES_COLUMN_DESCRIPTION))
		at = ch_write_opt_str(at, row->description);
	if (ch_set_has(load->set, COURSES_COLUMN_THUMBNAIL_URL))
		at = ch_write_opt_str(at, row->thumbnail_url);
	if (ch_set_has(load->set, COURSES_COLUMN_IS_PUBLISHED))
		at = ch_write_bool(at, row->is_published);
	if (ch_set_has(load->set, COURSES_COLUMN_DISPLAY_ORDER))
		at = ch_write_opt_i32(at, row->display_order);
	if (ch_set_has(load->set, COURSES_COLUMN_METADATA))
		at = ch_write_opt_jsonb(at, row->metadata);
	if (ch_set_has(load->set, COURSES_COLUMN_CREATED_AT))
		at = ch_write_timestamptz(at, row->created_at);
	if (ch_set_has(load->set, COURSES_COLUMN_UPDATED_AT))
		at = ch_write_timestamptz(at, row->updated_at);
	if (ch_set_has(load->set, COURSES_COLUMN_PUBLISHED_AT))
		at = ch_write_opt_timestamptz(at, row->published_at);
	if (ch_set_has(load->set, COURSES_COLUMN_IS_DELETED))
		at = ch_write_bool(at, row->is_deleted);
	load->size = (size_t)(at - load->data);
	load->count++;
	return CH_OK;
}

/** Which of its constraints the last failure was about. */
static inline enum courses_constraint courses_broken(const struct ch_db *db)
{
	return (enum courses_constraint)ch_broken(db, &courses_table);
}

/** The row of this key; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status courses_get(struct ch_db *db, struct ch_uuid by_id, struct courses_row *row)
{
	const void *key[] = {&by_id};

	return ch_find(db, &courses_table, 0, key, row);
}

/** The rows of these keys that there are, in any order. */
CH_CHECKED static inline enum ch_status courses_get_many(struct ch_db *db, const struct ch_uuid *keys, size_t count, struct ch_rows *rows)
{
	return ch_find_many(db, &courses_table, 0, keys, sizeof *keys, count, rows);
}

/** Inserts a row or, where this key is there already, sets in that one what is set; fills *made unless that is NULL. */
CH_CHECKED static inline enum ch_status courses_upsert(struct ch_db *db, const struct courses_change *change, struct courses_row *made)
{
	return ch_upsert(db, &courses_table, 0, &change->row, change->set, made);
}

/** Sets what is set in the row of this key; fills *made unless that is NULL; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status courses_update(struct ch_db *db, struct ch_uuid by_id, const struct courses_change *change, struct courses_row *made)
{
	const void *key[] = {&by_id};

	return ch_update(db, &courses_table, 0, key, &change->row, change->set, made);
}

/** Deletes the row of this key; fills *gone with it unless that is NULL; CH_NONE when there is none. */
CH_CHECKED static inline enum ch_status courses_delete(struct ch_db *db, struct ch_uuid by_id, struct courses_row *gone)
{
	const void *key[] = {&by_id};

	return ch_delete(db, &courses_table, 0, key, gone);
}

/** At most so many rows, in the order of id; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status courses_list_by_creator_id(struct ch_db *db, struct ch_uuid by_creator_id, const struct courses_row *after, int64_t limit, struct ch_rows *rows)
{
	const void *key[] = {&by_creator_id};

	return ch_list(db, &courses_table, 1, key, after, limit, rows);
}

/** All of them, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status courses_stream_by_creator_id(struct ch_db *db, struct ch_uuid by_creator_id, struct ch_rows *rows)
{
	const void *key[] = {&by_creator_id};

	return ch_stream(db, &courses_table, 1, key, rows);
}

/** At most so many rows, in the order of id; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status courses_list_by_is_published(struct ch_db *db, bool by_is_published, const struct courses_row *after, int64_t limit, struct ch_rows *rows)
{
	const void *key[] = {&by_is_published};

	return ch_list(db, &courses_table, 2, key, after, limit, rows);
}

/** All of them, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status courses_stream_by_is_published(struct ch_db *db, bool by_is_published, struct ch_rows *rows)
{
	const void *key[] = {&by_is_published};

	return ch_stream(db, &courses_table, 2, key, rows);
}

/** At most so many rows, in the order of id; after is the last row of the page
 * before, or NULL. */
CH_CHECKED static inline enum ch_status courses_list_by_creator_id_and_display_order(struct ch_db *db, struct ch_uuid by_creator_id, int32_t by_display_order, const struct courses_row *after, int64_t limit, struct ch_rows *rows)
{
	const void *key[] = {&by_creator_id, &by_display_order};

	return ch_list(db, &courses_table, 3, key, after, limit, rows);
}

/** All of them, as they come, in constant memory. */
CH_CHECKED static inline enum ch_status courses_stream_by_creator_id_and_display_order(struct ch_db *db, struct ch_uuid by_creator_id, int32_t by_display_order, struct ch_rows *rows)
{
	const void *key[] = {&by_creator_id, &by_display_order};

	return ch_stream(db, &courses_table, 3, key, rows);
}
#ifdef __cplusplus
}
#endif

#endif
