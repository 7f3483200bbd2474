/* Made by chronosc from the template c: do not edit. */
#ifndef CHRONOS_MODULE_LESSONS_H
#define CHRONOS_MODULE_LESSONS_H

#include "chronos_types.h"

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
	struct ch_opt_json metadata;

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
};

#define MODULE_LESSONS_COLUMNS 11

/** A column's name as the catalogue has it, without quotes. */
static inline const char *module_lessons_column_name(enum module_lessons_column column)
{
	switch (column) {
	case MODULE_LESSONS_COLUMN_ID:
		return "id";
	case MODULE_LESSONS_COLUMN_MODULE_ID:
		return "module_id";
	case MODULE_LESSONS_COLUMN_VIDEO_ID:
		return "video_id";
	case MODULE_LESSONS_COLUMN_LESSON_ORDER:
		return "lesson_order";
	case MODULE_LESSONS_COLUMN_TITLE:
		return "title";
	case MODULE_LESSONS_COLUMN_DESCRIPTION:
		return "description";
	case MODULE_LESSONS_COLUMN_IS_REQUIRED:
		return "is_required";
	case MODULE_LESSONS_COLUMN_ESTIMATED_DURATION_MINUTES:
		return "estimated_duration_minutes";
	case MODULE_LESSONS_COLUMN_METADATA:
		return "metadata";
	case MODULE_LESSONS_COLUMN_CREATED_AT:
		return "created_at";
	case MODULE_LESSONS_COLUMN_UPDATED_AT:
		return "updated_at";
	}
	return NULL;
}

/** The constraints, and what else an error may name as one. */
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

/** Its name, as an error tells it; NULL for what is none. */
static inline const char *module_lessons_constraint_name(enum module_lessons_constraint constraint)
{
	switch (constraint) {
	case MODULE_LESSONS_CONSTRAINT_NONE:
		break;
	case MODULE_LESSONS_CONSTRAINT_PKEY:
		return "module_lessons_pkey";
	case MODULE_LESSONS_CONSTRAINT_MODULE_ID_FKEY:
		return "module_lessons_module_id_fkey";
	case MODULE_LESSONS_CONSTRAINT_VIDEO_ID_FKEY:
		return "module_lessons_video_id_fkey";
	case MODULE_LESSONS_CONSTRAINT_LESSON_ORDER_POSITIVE:
		return "module_lessons_lesson_order_positive";
	case MODULE_LESSONS_CONSTRAINT_DURATION_POSITIVE:
		return "module_lessons_duration_positive";
	case MODULE_LESSONS_CONSTRAINT_IDX_MODULE_LESSONS_UNIQUE_VIDEO_PER_MODULE:
		return "idx_module_lessons_unique_video_per_module";
	}
	return NULL;
}

/** The constraint of a name; MODULE_LESSONS_CONSTRAINT_NONE when the table has none of that name. */
static inline enum module_lessons_constraint module_lessons_constraint_find(const char *name)
{
	if (strcmp(name, "module_lessons_pkey") == 0)
		return MODULE_LESSONS_CONSTRAINT_PKEY;
	if (strcmp(name, "module_lessons_module_id_fkey") == 0)
		return MODULE_LESSONS_CONSTRAINT_MODULE_ID_FKEY;
	if (strcmp(name, "module_lessons_video_id_fkey") == 0)
		return MODULE_LESSONS_CONSTRAINT_VIDEO_ID_FKEY;
	if (strcmp(name, "module_lessons_lesson_order_positive") == 0)
		return MODULE_LESSONS_CONSTRAINT_LESSON_ORDER_POSITIVE;
	if (strcmp(name, "module_lessons_duration_positive") == 0)
		return MODULE_LESSONS_CONSTRAINT_DURATION_POSITIVE;
	if (strcmp(name, "idx_module_lessons_unique_video_per_module") == 0)
		return MODULE_LESSONS_CONSTRAINT_IDX_MODULE_LESSONS_UNIQUE_VIDEO_PER_MODULE;
	return MODULE_LESSONS_CONSTRAINT_NONE;
}

#endif
