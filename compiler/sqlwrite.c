/* INSERT, UPDATE, DELETE and MERGE. */
#include "sqlwalk.h"

static void target_note(struct walk *w, const struct item *item, struct part part)
{
	struct column found;

	if (item_column(w, item, part.name, &found)) {
		column_note(w, part, &found, false);
		if (found.column != NULL && !found.derived)
			w->out->references[w->out->reference_count - 1].written = true;
	} else if (!item_open(w, item)) {
		fault_note(w, part, "unknown-column", column_nearest(w, item, part.name), NULL,
			   "table \"%s\" has no column \"%s\"", item->name, part.name);
	}
}

/* The columns that are written, and what is written into them. */
static void targets_walk(struct walk *w, const struct item *item, PgQuery__Node *const *targets, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const PgQuery__ResTarget *target = targets[i]->res_target;
		struct part parts[PARTS_MAX];

		if (parts_read(w, (size_t)target->location, parts) > 0) {
			parts[0].name = target->name;
			target_note(w, item, parts[0]);
		}
		nodes_walk(w, target->indirection, target->n_indirection);
		/* (a, b) = (select ...) stands once in the text and once for each column in the tree. */
		if (target->val != NULL && target->val->node_case == PG_QUERY__NODE__NODE_MULTI_ASSIGN_REF) {
			if (target->val->multi_assign_ref->colno == 1)
				node_walk(w, target->val->multi_assign_ref->source);
		} else {
			node_walk(w, target->val);
		}
	}
}

static struct columns returning_walk(struct walk *w, const struct item *item, PgQuery__Node *const *list, size_t count)
{
	static const char *const names[] = {"old", "new"};
	size_t before = w->scope->count;
	struct columns columns;

	for (size_t i = 0; i < 2 && count > 0 && w->context->server >= 18; i++) {
		struct item row = *item;

		row.name = names[i];
		row.alias = row.qualified_only = true;
		item_add(w, row, (struct part){0});
	}
	columns = outputs_walk(w, list, count, false);
	w->scope->count = before;
	return columns;
}

/* The tree does not tell where the columns of ON CONFLICT (a, lower(b)) stand: they are the
 * first words of the list's elements. */
static void infer_walk(struct walk *w, const struct item *item, const PgQuery__InferClause *infer)
{
	struct sql_token t = sql_token_next(w->sql, w->size, (size_t)infer->location);
	size_t element = 0, depth = 1;

	if (!sql_token_mark(w->sql, t, '('))
		return;
	for (bool start = true; element < infer->n_index_elems && depth > 0;) {
		t = sql_token_next(w->sql, w->size, t.offset + t.length);
		if (t.kind == TOKEN_END)
			return;
		const PgQuery__IndexElem *elem = infer->index_elems[element]->index_elem;

		if (start && elem->name[0] != '\0')
			target_note(w, item, (struct part){elem->name, t.offset, t.length});
		else if (start)
			node_walk(w, elem->expr);
		start = depth == 1 && sql_token_mark(w->sql, t, ',');
		element += start;
		depth += sql_token_mark(w->sql, t, '(');
		depth -= sql_token_mark(w->sql, t, ')');
	}
}

static void conflict_walk(struct walk *w, const struct item *item, const PgQuery__OnConflictClause *conflict)
{
	size_t before = w->scope->count;
	size_t references = w->out->reference_count;
	struct item excluded = *item;
	struct columns all = {0};

	if (conflict == NULL)
		return;
	if (conflict->infer != NULL) {
		infer_walk(w, item, conflict->infer);
		for (; references < w->out->reference_count; references++)
			w->out->references[references].written = false;
		node_walk(w, conflict->infer->where_clause);
	}
	excluded.name = "excluded";
	excluded.schema = NULL;
	excluded.alias = true;
	item_add(w, excluded, (struct part){0});
	/* What is kept as a tree depends on all columns of EXCLUDED (BuildOnConflictExcludedTargetlist() of parse_clause.c). */
	if (conflict->action == PG_QUERY__ON_CONFLICT_ACTION__ONCONFLICT_UPDATE)
		item_spread(w, item, part_at(w, w->reached), &all);
	targets_walk(w, item, conflict->target_list, conflict->n_target_list);
	node_walk(w, conflict->where_clause);
	w->scope->count = before;
}

/* Where no columns are named, the first ones are written, as many as values are given. */
static void targets_implied(struct walk *w, const struct item *item, const PgQuery__InsertStmt *insert,
			    const struct columns *given)
{
	struct columns columns = item_columns(w, item);
	struct part at = part_at(w, (size_t)insert->relation->location);

	for (size_t i = 0; i < columns.count && (i < given->count || given->open); i++) {
		if (columns.list[i].column == NULL || columns.list[i].derived)
			continue;
		column_note(w, (struct part){columns.list[i].name, at.location, at.length}, &columns.list[i], false);
		struct sql_reference *r = &w->out->references[w->out->reference_count - 1];
		r->star = r->written = true;
	}
}

struct columns insert_walk(struct walk *w, const PgQuery__InsertStmt *insert)
{
	struct columns columns, given = {0};
	struct item item;

	scope_push(w);
	with_walk(w, insert->with_clause);
	item = relation_item(w, insert->relation, true);
	targets_walk(w, &item, insert->cols, insert->n_cols);
	if (insert->select_stmt != NULL)
		given = statement_walk(w, insert->select_stmt);
	if (insert->n_cols == 0)
		targets_implied(w, &item, insert, &given);
	item_add(w, item, (struct part){0});
	conflict_walk(w, &item, insert->on_conflict_clause);
	columns = returning_walk(w, &item, insert->returning_list, insert->n_returning_list);
	scope_pop(w);
	return columns;
}

struct columns update_walk(struct walk *w, const PgQuery__UpdateStmt *update)
{
	struct columns columns;
	struct item item;

	scope_push(w);
	with_walk(w, update->with_clause);
	item = relation_item(w, update->relation, true);
	item_add(w, item, part_at(w, (size_t)update->relation->location));
	from_walk(w, update->from_clause, update->n_from_clause);
	targets_walk(w, &item, update->target_list, update->n_target_list);
	node_walk(w, update->where_clause);
	columns = returning_walk(w, &item, update->returning_list, update->n_returning_list);
	scope_pop(w);
	return columns;
}

struct columns delete_walk(struct walk *w, const PgQuery__DeleteStmt *delete)
{
	struct columns columns;
	struct item item;

	scope_push(w);
	with_walk(w, delete->with_clause);
	item = relation_item(w, delete->relation, true);
	item_add(w, item, part_at(w, (size_t) delete->relation->location));
	from_walk(w, delete->using_clause, delete->n_using_clause);
	node_walk(w, delete->where_clause);
	columns = returning_walk(w, &item, delete->returning_list, delete->n_returning_list);
	scope_pop(w);
	return columns;
}

void merge_walk(struct walk *w, const PgQuery__MergeStmt *merge)
{
	struct item item;
	PgQuery__Node *source = merge->source_relation;

	scope_push(w);
	with_walk(w, merge->with_clause);
	item = relation_item(w, merge->relation, true);
	item_add(w, item, part_at(w, (size_t)merge->relation->location));
	from_walk(w, &source, source != NULL);
	node_walk(w, merge->join_condition);
	for (size_t i = 0; i < merge->n_merge_when_clauses; i++) {
		const PgQuery__MergeWhenClause *when = merge->merge_when_clauses[i]->merge_when_clause;
		struct scope *scope = w->scope;
		size_t first = scope->first;

		/* What is not matched has a source only. */
		if (!when->matched)
			scope->first = first + 1;
		node_walk(w, when->condition);
		targets_walk(w, &item, when->target_list, when->n_target_list);
		nodes_walk(w, when->values, when->n_values);
		scope->first = first;
	}
	scope_pop(w);
}
