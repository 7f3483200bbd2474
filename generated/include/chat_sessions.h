/* Made by chronosc from the template c: do not edit. */
#ifndef CHRONOS_CHAT_SESSIONS_H
#define CHRONOS_CHAT_SESSIONS_H

#include "chronos_rt.h"
#include "chronos_types.h"

#ifdef __cplusplus
extern "C" {
#endif

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
	CHAT_SESSIONS_COLUMNS
};

/** The constraints, and what else an error may name as one: see chat_sessions_broken(). */
enum chat_sessions_constraint {
	CHAT_SESSIONS_CONSTRAINT_NONE,
	/** primary key (id) */
	CHAT_SESSIONS_CONSTRAINT_PKEY,
	/** foreign key chat_sessions_student_id_fkey (student_id) REFERENCES public.students (id) ON DELETE CASCADE */
	CHAT_SESSIONS_CONSTRAINT_STUDENT_ID_FKEY,
	/** foreign key chat_sessions_creator_id_fkey (creator_id) REFERENCES public.creators (id) ON DELETE CASCADE */
	CHAT_SESSIONS_CONSTRAINT_CREATOR_ID_FKEY,
};

extern const struct ch_table chat_sessions_table;

/** Reads a row of COPY's binary form; false when it is none. */
CH_CHECKED static inline bool chat_sessions_decode(const uint8_t *image, size_t size, struct chat_sessions_row *row)
{
	struct ch_cells cells = {image + 2, image + size};

	return size >= 2 && ch_load16(image) == CHAT_SESSIONS_COLUMNS &&
	       ch_read_uuid(&cells, &row->id) &&
	       ch_read_uuid(&cells, &row->student_id) &&
	       ch_read_uuid(&cells, &row->creator_id) &&
	       ch_read_opt_str(&cells, &row->title) &&
	       ch_read_as(&cells, &ch_type_arr_uuid, true, &row->context_video_ids) &&
	       ch_read_opt_jsonb(&cells, &row->metadata) &&
	       ch_read_timestamptz(&cells, &row->created_at) &&
	       ch_read_timestamptz(&cells, &row->updated_at) &&
	       ch_read_opt_timestamptz(&cells, &row->last_message_at) &&
	       cells.at == cells.end;
}

/* chat_sessions_next(), chat_sessions_scan(), chat_sessions_select(), chat_sessions_copy(). */
CH_READS(chat_sessions)

/** Encodes a row for ch_load_end() to send. */
CH_CHECKED static inline enum ch_status chat_sessions_load_put(struct ch_load *load, const struct chat_sessions_row *row)
{
	uint8_t *at = ch_load_room(load, (size_t)2 +
		ch_room_uuid(row->id) +
		ch_room_uuid(row->student_id) +
		ch_room_uuid(row->creator_id) +
		ch_room_opt_str(row->title) +
		ch_room_as(&ch_type_arr_uuid, true, &row->context_video_ids) +
		ch_room_opt_jsonb(row->metadata) +
		ch_room_timestamptz(row->created_at) +
		ch_room_timestamptz(row->updated_at) +
		ch_room_opt_timestamptz(row->last_message_at));

	if (at == NULL)
		return load->status;
	ch_store16(at, load->fields);
	at += 2;
	if (ch_set_has(load->set, CHAT_SESSIONS_COLUMN_ID))
		at = ch_write_uuid(at, row->id);
	if (ch_set_has(load->set, CHAT_SESSIONS_COLUMN_STUDENT_ID))
		at = ch_write_uuid(at, row->student_id);
	if (ch_set_has(load->set, CHAT_SESSIONS_COLUMN_CREATOR_ID))
		at = ch_write_uuid(at, row->creator_id);
	if (ch_set_has(load->set, CHAT_SESSIONS_COLUMN_TITLE))
		at = ch_write_opt_str(at, row->title);
	if (ch_set_has(load->set, CHAT_SESSIONS_COLUMN_CONTEXT_VIDEO_IDS))
		at = ch_write_as(at, &ch_type_arr_uuid, true, &row->context_video_ids, load->oids);
	if (ch_set_has(load->set, CHAT_SESSIONS_COLUMN_METADATA))
		at = ch_write_opt_jsonb(at, row->metadata);
	if (ch_set_has(load->set, CHAT_SESSIONS_COLUMN_CREATED_AT))
		at = ch_write_timestamptz(at, row->created_at);
	if (ch_set_has(load->set, CHAT_SESSIONS_COLUMN_UPDATED_AT))
		at = ch_write_timestamptz(at, row->updated_at);
	if (ch_set_has(load->set, CHAT_SESSIONS_COLUMN_LAST_MESSAGE_AT))
		at = ch_write_opt_timestamptz(at, row->last_message_at);
	load->size = (size_t)(at - load->data);
	load->count++;
	return CH_OK;
}

/* struct chat_sessions_change, chat_sessions_insert(), chat_sessions_load(); chat_sessions_set_...() for each column. */
CH_WRITES(chat_sessions, CHAT_SESSIONS_COLUMNS)
CH_SETTER(chat_sessions, id, CHAT_SESSIONS_COLUMN_ID, struct ch_uuid)
CH_SETTER(chat_sessions, student_id, CHAT_SESSIONS_COLUMN_STUDENT_ID, struct ch_uuid)
CH_SETTER(chat_sessions, creator_id, CHAT_SESSIONS_COLUMN_CREATOR_ID, struct ch_uuid)
CH_SETTER(chat_sessions, title, CHAT_SESSIONS_COLUMN_TITLE, struct ch_opt_str)
CH_SETTER(chat_sessions, context_video_ids, CHAT_SESSIONS_COLUMN_CONTEXT_VIDEO_IDS, struct ch_opt_arr_uuid)
CH_SETTER(chat_sessions, metadata, CHAT_SESSIONS_COLUMN_METADATA, struct ch_opt_jsonb)
CH_SETTER(chat_sessions, created_at, CHAT_SESSIONS_COLUMN_CREATED_AT, struct ch_timestamptz)
CH_SETTER(chat_sessions, updated_at, CHAT_SESSIONS_COLUMN_UPDATED_AT, struct ch_timestamptz)
CH_SETTER(chat_sessions, last_message_at, CHAT_SESSIONS_COLUMN_LAST_MESSAGE_AT, struct ch_opt_timestamptz)

/* chat_sessions_broken(). */
CH_CONSTRAINTS(chat_sessions)

/* By id: chat_sessions_get(), chat_sessions_upsert(), chat_sessions_update(), chat_sessions_delete(), chat_sessions_get_many(). */
CH_KEY(chat_sessions, , 0, (struct ch_uuid by_id), (&by_id))
CH_KEYS(chat_sessions, , 0, struct ch_uuid)

/* In the order of id: chat_sessions_list_by_student_id(); as they come: chat_sessions_stream_by_student_id(). */
CH_LIST(chat_sessions, _by_student_id, 1, (struct ch_uuid by_student_id), (&by_student_id))
CH_STREAM(chat_sessions, _by_student_id, 1, (struct ch_uuid by_student_id), (&by_student_id))

/* In the order of id: chat_sessions_list_by_creator_id(); as they come: chat_sessions_stream_by_creator_id(). */
CH_LIST(chat_sessions, _by_creator_id, 2, (struct ch_uuid by_creator_id), (&by_creator_id))
CH_STREAM(chat_sessions, _by_creator_id, 2, (struct ch_uuid by_creator_id), (&by_creator_id))
#ifdef __cplusplus
}
#endif

#endif
