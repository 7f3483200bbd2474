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

/* courses_next(), courses_scan(), courses_select(), courses_copy(). */
CH_READS(courses)

/** Encodes a row for ch_load_end() to send. */
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

/* struct courses_change, courses_insert(), courses_load(); courses_set_...() for each column. */
CH_WRITES(courses, COURSES_COLUMNS)
CH_SETTER(courses, id, COURSES_COLUMN_ID, struct ch_uuid)
CH_SETTER(courses, creator_id, COURSES_COLUMN_CREATOR_ID, struct ch_uuid)
CH_SETTER(courses, title, COURSES_COLUMN_TITLE, struct ch_str)
CH_SETTER(courses, description, COURSES_COLUMN_DESCRIPTION, struct ch_opt_str)
CH_SETTER(courses, thumbnail_url, COURSES_COLUMN_THUMBNAIL_URL, struct ch_opt_str)
CH_SETTER(courses, is_published, COURSES_COLUMN_IS_PUBLISHED, bool)
CH_SETTER(courses, display_order, COURSES_COLUMN_DISPLAY_ORDER, struct ch_opt_i32)
CH_SETTER(courses, metadata, COURSES_COLUMN_METADATA, struct ch_opt_jsonb)
CH_SETTER(courses, created_at, COURSES_COLUMN_CREATED_AT, struct ch_timestamptz)
CH_SETTER(courses, updated_at, COURSES_COLUMN_UPDATED_AT, struct ch_timestamptz)
CH_SETTER(courses, published_at, COURSES_COLUMN_PUBLISHED_AT, struct ch_opt_timestamptz)
CH_SETTER(courses, is_deleted, COURSES_COLUMN_IS_DELETED, bool)

/* courses_broken(). */
CH_CONSTRAINTS(courses)

/* By id: courses_get(), courses_upsert(), courses_update(), courses_delete(), courses_get_many(). */
CH_KEY(courses, , 0, (struct ch_uuid by_id), (&by_id))
CH_KEYS(courses, , 0, struct ch_uuid)

/* In the order of id: courses_list_by_creator_id(); as they come: courses_stream_by_creator_id(). */
CH_LIST(courses, _by_creator_id, 1, (struct ch_uuid by_creator_id), (&by_creator_id))
CH_STREAM(courses, _by_creator_id, 1, (struct ch_uuid by_creator_id), (&by_creator_id))

/* In the order of id: courses_list_by_is_published(); as they come: courses_stream_by_is_published(). */
CH_LIST(courses, _by_is_published, 2, (bool by_is_published), (&by_is_published))
CH_STREAM(courses, _by_is_published, 2, (bool by_is_published), (&by_is_published))

/* In the order of id: courses_list_by_creator_id_and_display_order(); as they come: courses_stream_by_creator_id_and_display_order(). */
CH_LIST(courses, _by_creator_id_and_display_order, 3, (struct ch_uuid by_creator_id, int32_t by_display_order), (&by_creator_id, &by_display_order))
CH_STREAM(courses, _by_creator_id_and_display_order, 3, (struct ch_uuid by_creator_id, int32_t by_display_order), (&by_creator_id, &by_display_order))
#ifdef __cplusplus
}
#endif

#endif
