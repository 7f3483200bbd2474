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

/* module_lessons_next(), module_lessons_scan(), module_lessons_select(), module_lessons_copy(). */
CH_READS(module_lessons)

/** Encodes a row for ch_load_end() to send. */
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

/* struct module_lessons_change, module_lessons_insert(), module_lessons_load(); module_lessons_set_...() for each column. */
CH_WRITES(module_lessons, MODULE_LESSONS_COLUMNS)
CH_SETTER(module_lessons, id, MODULE_LESSONS_COLUMN_ID, struct ch_uuid)
CH_SETTER(module_lessons, module_id, MODULE_LESSONS_COLUMN_MODULE_ID, struct ch_uuid)
CH_SETTER(module_lessons, video_id, MODULE_LESSONS_COLUMN_VIDEO_ID, struct ch_uuid)
CH_SETTER(module_lessons, lesson_order, MODULE_LESSONS_COLUMN_LESSON_ORDER, int32_t)
CH_SETTER(module_lessons, title, MODULE_LESSONS_COLUMN_TITLE, struct ch_str)
CH_SETTER(module_lessons, description, MODULE_LESSONS_COLUMN_DESCRIPTION, struct ch_opt_str)
CH_SETTER(module_lessons, is_required, MODULE_LESSONS_COLUMN_IS_REQUIRED, struct ch_opt_bool)
CH_SETTER(module_lessons, estimated_duration_minutes, MODULE_LESSONS_COLUMN_ESTIMATED_DURATION_MINUTES, struct ch_opt_i32)
CH_SETTER(module_lessons, metadata, MODULE_LESSONS_COLUMN_METADATA, struct ch_opt_jsonb)
CH_SETTER(module_lessons, created_at, MODULE_LESSONS_COLUMN_CREATED_AT, struct ch_timestamptz)
CH_SETTER(module_lessons, updated_at, MODULE_LESSONS_COLUMN_UPDATED_AT, struct ch_timestamptz)

/* module_lessons_broken(). */
CH_CONSTRAINTS(module_lessons)

/* By id: module_lessons_get(), module_lessons_upsert(), module_lessons_update(), module_lessons_delete(), module_lessons_get_many(). */
CH_KEY(module_lessons, , 0, (struct ch_uuid by_id), (&by_id))
CH_KEYS(module_lessons, , 0, struct ch_uuid)

/* By module_id, video_id: module_lessons_get_by_module_id_and_video_id(), module_lessons_upsert_by_module_id_and_video_id(), module_lessons_update_by_module_id_and_video_id(), module_lessons_delete_by_module_id_and_video_id(). */
CH_KEY(module_lessons, _by_module_id_and_video_id, 1, (struct ch_uuid by_module_id, struct ch_uuid by_video_id), (&by_module_id, &by_video_id))

/* In the order of id: module_lessons_list_by_module_id(); as they come: module_lessons_stream_by_module_id(). */
CH_LIST(module_lessons, _by_module_id, 2, (struct ch_uuid by_module_id), (&by_module_id))
CH_STREAM(module_lessons, _by_module_id, 2, (struct ch_uuid by_module_id), (&by_module_id))

/* In the order of id: module_lessons_list_by_video_id(); as they come: module_lessons_stream_by_video_id(). */
CH_LIST(module_lessons, _by_video_id, 3, (struct ch_uuid by_video_id), (&by_video_id))
CH_STREAM(module_lessons, _by_video_id, 3, (struct ch_uuid by_video_id), (&by_video_id))

/* In the order of id: module_lessons_list_by_module_id_and_lesson_order(); as they come: module_lessons_stream_by_module_id_and_lesson_order(). */
CH_LIST(module_lessons, _by_module_id_and_lesson_order, 4, (struct ch_uuid by_module_id, int32_t by_lesson_order), (&by_module_id, &by_lesson_order))
CH_STREAM(module_lessons, _by_module_id_and_lesson_order, 4, (struct ch_uuid by_module_id, int32_t by_lesson_order), (&by_module_id, &by_lesson_order))
#ifdef __cplusplus
}
#endif

#endif
