/*
 * Deltas to steps: which statements lead from one model to the other, in which order. The
 * kinds are asked for the text of each step and it is never read back. All drops,
 * renames, alters and creates stand in one graph that is ordered once (order.c).
 */
#ifndef PLAN_H
#define PLAN_H

#include "diff.h"
#include "model.h"

struct text;

enum verb { VERB_RENAME, VERB_DROP, VERB_ALTER, VERB_CREATE };

enum action { ACTION_NONE, ACTION_CREATE, ACTION_ALTER, ACTION_REPLACE, ACTION_REBUILD, ACTION_DROP };

/* What becomes of one fact. */
struct item {
	struct delta delta;
	enum action action;
	const struct fact *because; /* replaced because this one is; NULL when it changed by itself */
	uint32_t number;	    /* of its fact in the version whose steps are made */
	struct {
		enum action action;
		uint64_t fields;
	} closed;				     /* for which of its changes the closure has what goes along */
	struct step *drop, *create, *alter, *rename; /* alter: the first of a chain */
	struct step *shell;			     /* makes it known by its name, before create */
};

struct step {
	enum verb verb;
	const struct fact *fact; /* what it makes or changes; for a drop, of the before model */
	struct item *item;
	const char *sql;	 /* one statement, without its ';' */
	const char *hazard_word; /* a danger that is not in its lock; NULL: none */
	const char *hazard;
	const char *loses;	    /* what data it destroys, for people; NULL: none */
	enum lock lock;		    /* on the table that the step is about */
	bool rewrites;		    /* every row is written again */
	bool scans;		    /* every row is read */
	const char *label;	    /* makes this enum label: what uses it comes later, */
	bool commits;		    /* and in another transaction */
	const struct fact *updates; /* writes to rows of this table, of the after model */
	bool renames;		    /* follows a rename at once, before anything else makes it happen by itself */
	bool unchecked;	  /* is code that runs before what it mentions is there: check_function_bodies has to be off */
	bool alone;	  /* not to be joined with its neighbours in one ALTER TABLE */
	size_t clause_at; /* where in sql the clause behind "ALTER TABLE <name> " begins; 0: is none */
	struct step *within; /* is part of that step's statement: a column of a CREATE TABLE */
	struct step *then;   /* the next of the same delta's alters */
	size_t node;
	size_t part; /* which of the plan's transactions it runs in, from 0 */
	uint64_t rank;
};

struct plan {
	struct arena *arena;
	struct model *before, *after;
	const struct deltas *deltas;
	struct item **items;
	size_t item_count;
	struct map by_fact;  /* facts of both models: their struct item */
	struct step **steps; /* all of them, then, once ordered, without those that are within others */
	size_t count;
	size_t parts;		      /* transactions: 1, unless a step must be committed before the next can run */
	struct item *altering;	      /* whose alter() runs */
	const struct fact **standing; /* facts of kinds that meet what is made */
	size_t standing_count;
	struct text *text;
	struct writer *writer;
	bool fills; /* a rollback: what is NOT NULL again, and has lost its values, is filled with something */
};

/* NULL after an error that was said. The plan lives in the after model's arena. */
struct plan *plan_make(struct model *before, struct model *after, const struct deltas *deltas, bool fills);
void plan_free(struct plan *plan);

/* For the kinds' alter(). plan_writer gives an empty SQL writer; plan_step makes what was written with it a step
 * and returns it, to set what is special about it. */
struct writer *plan_writer(struct plan *plan);
struct step *plan_step(struct plan *plan);
/* From now on, steps are about another fact of the after model; false when that is made again and needs none. */
bool plan_on(struct plan *plan, const struct fact *fact);
/* Lets the step be joined with its neighbours in one ALTER TABLE of that table; no other ALTER takes several clauses. */
void plan_joins(struct plan *plan, struct step *step, const struct fact *table);
/* Something to be said about a step: in the migration's header, by explain, and by lint under the word. */
void plan_hazard(struct plan *plan, struct step *step, const char *word, const char *text);
/* "ALTER <SQL> <name> <clause>"; for a column or constraint, "ALTER TABLE <its table> <clause>"; for a key, "ALTER INDEX
 * <its index> <clause>". */
struct step *plan_alter(struct plan *plan, const struct fact *fact, const char *clause);
/* For what has an index: a partitioned table's has options that cannot be altered. */
enum change index_changes(const struct delta *delta);
/* The fact's CREATE once more: CREATE OR REPLACE, COMMENT ON. */
struct step *plan_create(struct plan *plan, const struct delta *delta);
/* Of options, "name=value": those that are to be SET, or that are to be RESET, by their names alone. */
struct name_list options_differing(struct model *model, const struct name_list *before, const struct name_list *after,
				   bool set);
/* " (ADD a '1', SET b '2', DROP c)": how options of what is foreign become others. */
void pairs_alter(struct writer *writer, const struct name_list *before, const struct name_list *after);
/* The usual way: one ALTER for each changed field, by the fields' .alter and .unset. */
void plan_fields(struct plan *plan, const struct delta *delta);

struct item *plan_item(const struct plan *plan, const struct fact *fact);
struct item *item_new(struct plan *plan, struct delta delta);
/* The item of a fact of the before model; a new one, without an action, when there is none. */
struct item *item_get(struct plan *plan, const struct fact *before);
/* What a delta asks for by itself. */
enum action action_of(const struct delta *delta);
/* Whether a partition's share in an index of its parent goes when that one goes: table and partition stay. */
bool share_hangs(const struct plan *plan, const struct fact *share);
/* Adds what has to go along with the items that are there (closure.c). */
void plan_closure(struct plan *plan);
/* The step whose statement this one is part of: itself, when of none. */
struct step *step_root(struct step *step);

/* Whether a step's SQL says the label that another one makes (label.c). */
bool step_uses_label(struct plan *plan, const struct step *step, const struct step *label);
/* Whether it is a partition's, from its parent, and the partition stays with that: what is done to the parent's is done
 * to it. */
bool plan_follows(const struct plan *plan, const struct fact *fact);

/* Orders the steps; sets .part; false after an error that was said. */
bool plan_order(struct plan *plan);

/* Whether the field that this member of delta->after is differs. */
bool delta_changed(const struct delta *delta, const void *member);

#endif
