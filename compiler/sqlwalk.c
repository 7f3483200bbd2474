#include "sqlwalk.h"

#include "base/arena.h"
#include "builtin.h"

#include <string.h>

/* Every member of the union is a pointer to a message, and every message begins
 * with its ProtobufCMessage. */
const ProtobufCMessage *node_message(const PgQuery__Node *node)
{
	if (node == NULL || node->node_case == PG_QUERY__NODE__NODE__NOT_SET)
		return NULL;
	return (const ProtobufCMessage *)(const void *)node->alias;
}

void node_walk(struct walk *w, const PgQuery__Node *node)
{
	message_walk(w, node_message(node));
}

void nodes_walk(struct walk *w, PgQuery__Node *const *nodes, size_t count)
{
	for (size_t i = 0; i < count; i++)
		node_walk(w, nodes[i]);
}

/* All messages that a message holds, by its descriptor. */
void parts_walk(struct walk *w, const ProtobufCMessage *message)
{
	const char *base = (const char *)message;

	for (unsigned i = 0; i < message->descriptor->n_fields; i++) {
		const ProtobufCFieldDescriptor *field = &message->descriptor->fields[i];
		const void *at = base + field->offset;

		if (field->type != PROTOBUF_C_TYPE_MESSAGE || (field->flags & PROTOBUF_C_FIELD_FLAG_ONEOF) != 0)
			continue;
		if (field->label != PROTOBUF_C_LABEL_REPEATED) {
			message_walk(w, *(ProtobufCMessage *const *)at);
			continue;
		}
		size_t count = *(const size_t *)(const void *)(base + field->quantifier_offset);
		ProtobufCMessage *const *list = *(ProtobufCMessage *const *const *)at;
		for (size_t k = 0; k < count; k++)
			message_walk(w, list[k]);
	}
}

void subquery_fault(struct walk *w, struct part at)
{
	fault_note(w, at, "subquery-not-allowed", NULL, "put it into a function", "a subquery cannot stand here");
}

static void sublink_walk(struct walk *w, const PgQuery__SubLink *link)
{
	if (w->context->no_subquery)
		subquery_fault(w, part_at(w, (size_t)link->location));
	parts_walk(w, &link->base);
}

/* What has a meaning of its own; everything else is walked through. */
void message_walk(struct walk *w, const ProtobufCMessage *message)
{
	const ProtobufCMessageDescriptor *d = message != NULL ? message->descriptor : NULL;
	const void *m = message;

	if (d == &pg_query__node__descriptor)
		node_walk(w, m);
	else if (d == NULL || d == &pg_query__string__descriptor || d == &pg_query__a__const__descriptor)
		return;
	else if (d == &pg_query__column_ref__descriptor)
		column_walk(w, m, false);
	else if (d == &pg_query__func_call__descriptor)
		function_walk(w, m);
	else if (d == &pg_query__type_cast__descriptor)
		cast_walk(w, m);
	else if (d == &pg_query__type_name__descriptor)
		type_walk(w, m);
	else if (d == &pg_query__sub_link__descriptor)
		sublink_walk(w, m);
	else if (d == &pg_query__select_stmt__descriptor)
		select_walk(w, m);
	else if (d == &pg_query__collate_clause__descriptor)
		collate_walk(w, m);
	else if (d == &pg_query__param_ref__descriptor)
		parameter_walk(w, m);
	else if (d == &pg_query__range_var__descriptor)
		relation_item(w, m, false);
	else if (d == &pg_query__insert_stmt__descriptor)
		insert_walk(w, m);
	else if (d == &pg_query__update_stmt__descriptor)
		update_walk(w, m);
	else if (d == &pg_query__delete_stmt__descriptor)
		delete_walk(w, m);
	else if (d == &pg_query__merge_stmt__descriptor)
		merge_walk(w, m);
	else
		parts_walk(w, message);
}

static void created_note(struct walk *w, const PgQuery__RangeVar *range)
{
	struct named *named = arena_take(w->scratch, sizeof *named);

	*named = (struct named){w->created, range->relname};
	w->created = named;
}

static struct columns other_walk(struct walk *w, const PgQuery__Node *node)
{
	switch (node->node_case) {
	case PG_QUERY__NODE__NODE_CREATE_STMT:
		created_note(w, node->create_stmt->relation);
		break;
	case PG_QUERY__NODE__NODE_CREATE_TABLE_AS_STMT:
		node_walk(w, node->create_table_as_stmt->query);
		created_note(w, node->create_table_as_stmt->into->rel);
		return (struct columns){0};
	case PG_QUERY__NODE__NODE_CALL_STMT:
	case PG_QUERY__NODE__NODE_EXPLAIN_STMT:
	case PG_QUERY__NODE__NODE_DECLARE_CURSOR_STMT:
	case PG_QUERY__NODE__NODE_TRUNCATE_STMT:
	case PG_QUERY__NODE__NODE_LOCK_STMT:
	case PG_QUERY__NODE__NODE_REFRESH_MAT_VIEW_STMT:
		parts_walk(w, node_message(node));
		return (struct columns){0};
	default:
		break;
	}
	/* What a body defines or alters is its own affair: what it mentions is noted, no more. */
	w->lenient++;
	parts_walk(w, node_message(node));
	w->lenient--;
	return (struct columns){0};
}

struct columns statement_walk(struct walk *w, const PgQuery__Node *node)
{
	struct columns columns = {0};

	switch (node->node_case) {
	case PG_QUERY__NODE__NODE_SELECT_STMT:
		columns = select_walk(w, node->select_stmt);
		if (node->select_stmt->into_clause != NULL)
			created_note(w, node->select_stmt->into_clause->rel);
		return columns;
	case PG_QUERY__NODE__NODE_INSERT_STMT:
		return insert_walk(w, node->insert_stmt);
	case PG_QUERY__NODE__NODE_UPDATE_STMT:
		return update_walk(w, node->update_stmt);
	case PG_QUERY__NODE__NODE_DELETE_STMT:
		return delete_walk(w, node->delete_stmt);
	case PG_QUERY__NODE__NODE_MERGE_STMT:
		merge_walk(w, node->merge_stmt);
		return columns;
	default:
		return other_walk(w, node);
	}
}
