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

/* course_modules_next(), course_modules_scan(), course_modules_select(), course_modules_copy(). */
CH_READS(course_modules)

/** Encodes a row for ch_load_end() to send. */
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

/* struct course_modules_change, course_modules_insert(), course_modules_load(); course_modules_set_...() for each column. */
CH_WRITES(course_modules, COURSE_MODULES_COLUMNS)
CH_SETTER(course_modules, id, COURSE_MODULES_COLUMN_ID, struct ch_uuid)
CH_SETTER(course_modules, course_id, COURSE_MODULES_COLUMN_COURSE_ID, struct ch_uuid)
CH_SETTER(course_modules, title, COURSE_MODULES_COLUMN_TITLE, struct ch_str)
CH_SETTER(course_modules, description, COURSE_MODULES_COLUMN_DESCRIPTION, struct ch_opt_str)
CH_SETTER(course_modules, video_ids, COURSE_MODULES_COLUMN_VIDEO_IDS, struct ch_arr_uuid)
CH_SETTER(course_modules, display_order, COURSE_MODULES_COLUMN_DISPLAY_ORDER, int32_t)
CH_SETTER(course_modules, metadata, COURSE_MODULES_COLUMN_METADATA, struct ch_opt_jsonb)
CH_SETTER(course_modules, created_at, COURSE_MODULES_COLUMN_CREATED_AT, struct ch_timestamptz)
CH_SETTER(course_modules, updated_at, COURSE_MODULES_COLUMN_UPDATED_AT, struct ch_timestamptz)

/* course_modules_broken(). */
CH_CONSTRAINTS(course_modules)

/* By id: course_modules_get(), course_modules_upsert(), course_modules_update(), course_modules_delete(), course_modules_get_many(). */
CH_KEY(course_modules, , 0, (struct ch_uuid by_id), (&by_id))
CH_KEYS(course_modules, , 0, struct ch_uuid)

/* In the order of id: course_modules_list_by_course_id(); as they come: course_modules_stream_by_course_id(). */
CH_LIST(course_modules, _by_course_id, 1, (struct ch_uuid by_course_id), (&by_course_id))
CH_STREAM(course_modules, _by_course_id, 1, (struct ch_uuid by_course_id), (&by_course_id))

/* In the order of id: course_modules_list_by_course_id_and_display_order(); as they come: course_modules_stream_by_course_id_and_display_order(). */
CH_LIST(course_modules, _by_course_id_and_display_order, 2, (struct ch_uuid by_course_id, int32_t by_display_order), (&by_course_id, &by_display_order))
CH_STREAM(course_modules, _by_course_id_and_display_order, 2, (struct ch_uuid by_course_id, int32_t by_display_order), (&by_course_id, &by_display_order))
#ifdef __cplusplus
}
#endif

#endif
