/* Made by chronosc from the template c: do not edit. */
#ifndef CHRONOS_COURSE_MODULES_H
#define CHRONOS_COURSE_MODULES_H

#include "chronos_types.h"

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
};

#define COURSE_MODULES_COLUMNS 9

/** A column's name as the catalogue has it, without quotes. */
static inline const char *course_modules_column_name(enum course_modules_column column)
{
	switch (column) {
	case COURSE_MODULES_COLUMN_ID:
		return "id";
	case COURSE_MODULES_COLUMN_COURSE_ID:
		return "course_id";
	case COURSE_MODULES_COLUMN_TITLE:
		return "title";
	case COURSE_MODULES_COLUMN_DESCRIPTION:
		return "description";
	case COURSE_MODULES_COLUMN_VIDEO_IDS:
		return "video_ids";
	case COURSE_MODULES_COLUMN_DISPLAY_ORDER:
		return "display_order";
	case COURSE_MODULES_COLUMN_METADATA:
		return "metadata";
	case COURSE_MODULES_COLUMN_CREATED_AT:
		return "created_at";
	case COURSE_MODULES_COLUMN_UPDATED_AT:
		return "updated_at";
	}
	return NULL;
}

/** The constraints, and what else an error may name as one. */
enum course_modules_constraint {
	COURSE_MODULES_CONSTRAINT_NONE,
	/** primary key (id) */
	COURSE_MODULES_CONSTRAINT_PKEY,
	/** foreign key course_modules_course_id_fkey (course_id) REFERENCES public.courses (id) ON DELETE CASCADE */
	COURSE_MODULES_CONSTRAINT_COURSE_ID_FKEY,
};

/** Its name, as an error tells it; NULL for what is none. */
static inline const char *course_modules_constraint_name(enum course_modules_constraint constraint)
{
	switch (constraint) {
	case COURSE_MODULES_CONSTRAINT_NONE:
		break;
	case COURSE_MODULES_CONSTRAINT_PKEY:
		return "course_modules_pkey";
	case COURSE_MODULES_CONSTRAINT_COURSE_ID_FKEY:
		return "course_modules_course_id_fkey";
	}
	return NULL;
}

/** The constraint of a name; COURSE_MODULES_CONSTRAINT_NONE when the table has none of that name. */
static inline enum course_modules_constraint course_modules_constraint_find(const char *name)
{
	if (strcmp(name, "course_modules_pkey") == 0)
		return COURSE_MODULES_CONSTRAINT_PKEY;
	if (strcmp(name, "course_modules_course_id_fkey") == 0)
		return COURSE_MODULES_CONSTRAINT_COURSE_ID_FKEY;
	return COURSE_MODULES_CONSTRAINT_NONE;
}

#endif
