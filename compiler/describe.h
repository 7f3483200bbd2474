/* A plan in words: its name, what it changes, which tables it locks and for what, what it destroys. */
#ifndef DESCRIBE_H
#define DESCRIBE_H

#include "base/text.h"
#include "plan.h"

/* A name for the migration, of what happened: "create_module_lessons". Lives in the plan's arena. */
const char *plan_name(struct plan *plan);

/* The objects without a parent that the plan touches, in order. For each: its fact in the after model, or in the
 * before model when it is gone. */
const struct fact **plan_roots(struct plan *plan, size_t *count);

/* "schema.name", quoted as in SQL. */
void put_fact_name(struct text *out, const struct fact *fact);

/* One line a change: "+ table module_lessons", "~ table videos: + column whop_lesson_id". */
void plan_changes(struct text *out, struct plan *plan, const char *prefix);
void plan_locks(struct text *out, struct plan *plan, const char *prefix);
void plan_hazards(struct text *out, struct plan *plan, const char *prefix);
void plan_losses(struct text *out, struct plan *plan, const char *prefix);
/* Columns whose values change with their type: "public.videos.views". */
void plan_converted(struct text *out, struct plan *plan, const char *prefix);
/* Tables, and columns of tables, that go on under other names: "public.films.title to public.movies.name". */
void plan_renamed(struct text *out, struct plan *plan, const char *prefix);
/* Columns in which rows that exist get values, by their old names. */
void plan_filled(struct text *out, struct plan *plan, const char *prefix);
/* The objects without a parent that the plan's steps refer to. */
const struct fact **plan_needs(struct plan *plan, size_t *count);
bool plan_destroys(const struct plan *plan);

const char *lock_name(enum lock lock);

/* For each statement: where it comes from, why, lock, rewrite, inverse. reverse is the plan that leads back. */
void plan_explain(struct text *out, struct plan *plan, struct plan *reverse);
void plan_json(struct text *out, struct plan *plan, struct plan *reverse);

#endif
