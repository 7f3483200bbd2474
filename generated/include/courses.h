/* Made by chronosc from the template c: do not edit. */
#ifndef CHRONOS_COURSES_H
#define CHRONOS_COURSES_H

#include "chronos_types.h"

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
	struct ch_opt_json metadata;

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
};

#define COURSES_COLUMNS 12

/** A column's name as the catalogue has it, without quotes. */
static inline const char *courses_column_name(enum courses_column column)
{
	switch (column) {
	case COURSES_COLUMN_ID:
		return "id";
	case COURSES_COLUMN_CREATOR_ID:
		return "creator_id";
	case COURSES_COLUMN_TITLE:
		return "title";
	case COURSES_COLUMN_DESCRIPTION:
		return "description";
	case COURSES_COLUMN_THUMBNAIL_URL:
		return "thumbnail_url";
	case COURSES_COLUMN_IS_PUBLISHED:
		return "is_published";
	case COURSES_COLUMN_DISPLAY_ORDER:
		return "display_order";
	case COURSES_COLUMN_METADATA:
		return "metadata";
	case COURSES_COLUMN_CREATED_AT:
		return "created_at";
	case COURSES_COLUMN_UPDATED_AT:
		return "updated_at";
	case COURSES_COLUMN_PUBLISHED_AT:
		return "published_at";
	case COURSES_COLUMN_IS_DELETED:
		return "is_deleted";
	}
	return NULL;
}

/** The constraints, and what else an error may name as one. */
enum courses_constraint {
	COURSES_CONSTRAINT_NONE,
	/** primary key (id) */
	COURSES_CONSTRAINT_PKEY,
	/** foreign key courses_creator_id_fkey (creator_id) REFERENCES public.creators (id) ON DELETE CASCADE */
	COURSES_CONSTRAINT_CREATOR_ID_FKEY,
};

/** Its name, as an error tells it; NULL for what is none. */
static inline const char *courses_constraint_name(enum courses_constraint constraint)
{
	switch (constraint) {
	case COURSES_CONSTRAINT_NONE:
		break;
	case COURSES_CONSTRAINT_PKEY:
		return "courses_pkey";
	case COURSES_CONSTRAINT_CREATOR_ID_FKEY:
		return "courses_creator_id_fkey";
	}
	return NULL;
}

/** The constraint of a name; COURSES_CONSTRAINT_NONE when the table has none of that name. */
static inline enum courses_constraint courses_constraint_find(const char *name)
{
	if (strcmp(name, "courses_pkey") == 0)
		return COURSES_CONSTRAINT_PKEY;
	if (strcmp(name, "courses_creator_id_fkey") == 0)
		return COURSES_CONSTRAINT_CREATOR_ID_FKEY;
	return COURSES_CONSTRAINT_NONE;
}

#endif
