/* Made by chronosc from the template c: do not edit. */
#ifndef CHRONOS_CHAT_SESSIONS_H
#define CHRONOS_CHAT_SESSIONS_H

#include "chronos_types.h"

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
};

#define CHAT_SESSIONS_COLUMNS 9

/** A column's name as the catalogue has it, without quotes. */
static inline const char *chat_sessions_column_name(enum chat_sessions_column column)
{
	switch (column) {
	case CHAT_SESSIONS_COLUMN_ID:
		return "id";
	case CHAT_SESSIONS_COLUMN_STUDENT_ID:
		return "student_id";
	case CHAT_SESSIONS_COLUMN_CREATOR_ID:
		return "creator_id";
	case CHAT_SESSIONS_COLUMN_TITLE:
		return "title";
	case CHAT_SESSIONS_COLUMN_CONTEXT_VIDEO_IDS:
		return "context_video_ids";
	case CHAT_SESSIONS_COLUMN_METADATA:
		return "metadata";
	case CHAT_SESSIONS_COLUMN_CREATED_AT:
		return "created_at";
	case CHAT_SESSIONS_COLUMN_UPDATED_AT:
		return "updated_at";
	case CHAT_SESSIONS_COLUMN_LAST_MESSAGE_AT:
		return "last_message_at";
	}
	return NULL;
}

/** The constraints, and what else an error may name as one. */
enum chat_sessions_constraint {
	CHAT_SESSIONS_CONSTRAINT_NONE,
	/** primary key (id) */
	CHAT_SESSIONS_CONSTRAINT_PKEY,
	/** foreign key chat_sessions_student_id_fkey (student_id) REFERENCES public.students (id) ON DELETE CASCADE */
	CHAT_SESSIONS_CONSTRAINT_STUDENT_ID_FKEY,
	/** foreign key chat_sessions_creator_id_fkey (creator_id) REFERENCES public.creators (id) ON DELETE CASCADE */
	CHAT_SESSIONS_CONSTRAINT_CREATOR_ID_FKEY,
};

/** Its name, as an error tells it; NULL for what is none. */
static inline const char *chat_sessions_constraint_name(enum chat_sessions_constraint constraint)
{
	switch (constraint) {
	case CHAT_SESSIONS_CONSTRAINT_NONE:
		break;
	case CHAT_SESSIONS_CONSTRAINT_PKEY:
		return "chat_sessions_pkey";
	case CHAT_SESSIONS_CONSTRAINT_STUDENT_ID_FKEY:
		return "chat_sessions_student_id_fkey";
	case CHAT_SESSIONS_CONSTRAINT_CREATOR_ID_FKEY:
		return "chat_sessions_creator_id_fkey";
	}
	return NULL;
}

/** The constraint of a name; CHAT_SESSIONS_CONSTRAINT_NONE when the table has none of that name. */
static inline enum chat_sessions_constraint chat_sessions_constraint_find(const char *name)
{
	if (strcmp(name, "chat_sessions_pkey") == 0)
		return CHAT_SESSIONS_CONSTRAINT_PKEY;
	if (strcmp(name, "chat_sessions_student_id_fkey") == 0)
		return CHAT_SESSIONS_CONSTRAINT_STUDENT_ID_FKEY;
	if (strcmp(name, "chat_sessions_creator_id_fkey") == 0)
		return CHAT_SESSIONS_CONSTRAINT_CREATOR_ID_FKEY;
	return CHAT_SESSIONS_CONSTRAINT_NONE;
}

#endif
