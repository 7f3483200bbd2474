/*
 * The design header: read it from top to bottom.
 *
 * A model is one version of a schema. It is a set of facts, all at one grain: a table,
 * a column, a column's default, a constraint, an index, a policy, a comment, a grant, an
 * owner are each a fact. Every fact begins with a struct fact; behind it stand the
 * fields of its kind. What a kind of object is lies in its struct kind: traits, a table of
 * fields, and a few functions where PostgreSQL is odd. The passes know facts and
 * traits, never a particular kind.
 */
#ifndef MODEL_H
#define MODEL_H

#include "base/map.h"
#include "base/source.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct arena;
struct diags;
struct fact;
struct kind;
struct mixin;
struct model;
struct plan;
struct reader;
struct refs;
struct resolver;
struct sql_context;
struct typed;
struct writer;

/* ---- values that fields hold ------------------------------------------------- */

/* A name where it was written. */
struct name {
	const char *text; /* interned; NULL: none */
	struct span span;
};

struct name_list {
	struct name *list;
	uint32_t count;
	bool given; /* written at all, be it as an empty list */
};

/* Verbatim SQL, as the user wrote it, without the parentheses or dollar quotes
 * around it and without white space at its ends. */
struct sqltext {
	const char *text; /* not NUL-terminated: size bytes; NULL: none */
	uint32_t size;
	uint32_t at; /* its place; 0 when it was made up */
};

/* A type name. A built-in type has no schema and PostgreSQL's canonical name ("timestamp with
 * time zone"); any other is resolved to a fact. */
struct type {
	const char *schema; /* interned; NULL for built-in types */
	const char *name;   /* interned; NULL: no type */
	const char *mods;   /* "10,2", interned; NULL: none */
	const struct fact *fact;
	struct span span;
	uint8_t dims; /* [] pairs */
	bool set_of;
	bool builtin; /* was found to be PostgreSQL's own when it was read */
};

/* A reference to another object by name, resolved before the check pass ends. */
struct ref {
	const char *schema; /* as written, then as resolved; NULL: by the search path, or none */
	const char *name;   /* interned; NULL: none */
	const struct fact *fact;
	struct span span;
};

/* The names alone. */
const char *const *name_texts(struct arena *arena, const struct name_list *list);
/* Adds a name to a list. */
void name_list_add(const struct model *model, struct name_list *list, struct name name);

/* ---- facts ------------------------------------------------------------------- */

enum fact_flags {
	FACT_EXTERN = 1 << 0,	 /* exists, is not ours: referred to, never made, changed or dropped */
	FACT_MADE = 1 << 1,	 /* made up from another clause (the sequence of a serial): not printed as .chr */
	FACT_PLATFORM = 1 << 2,	 /* came from a platform's or an extension's file: not printed as .chr */
	FACT_EXTENSION = 1 << 3, /* an extension brings it */
	FACT_INHERITED = 1 << 4, /* a table has it from its parent: follows every change of that one by itself */
	FACT_HANDS_ON = 1 << 5,	 /* other tables have copies of what hangs on it */
	FACT_NAMED = 1 << 6,	 /* the name was written, not made up */
	FACT_TARGET = 1 << 7,	 /* a foreign key refers to it */
	FACT_CASCADES = 1 << 8,	 /* its DROP needs CASCADE: the constraints that share in an index go with it */
	FACT_FAULTY = 1 << 9,	 /* its statement could not be read to the end: what is missing in it is not said too */
	FACT_RESOLVED = 1 << 10, /* before its turn */
	FACT_HEIR = 1 << 16,	 /* says among its children what it has its columns from */
	FACT_FOUND = 1 << 17,	 /* FACT_EXTERN only by what the model says that it is compared with */
	FACT_MANY = 1 << 18,	 /* may have so many children that they are in the model's map */
	FACT_SETTING = 1 << 14,	 /* "with options": only says something about what is inherited */
	/* Of the model that a plan starts from, while it is being made: */
	FACT_BEFORE = 1 << 11, /* it is called what its twin is called, once renames ran */
	FACT_MOVED = 1 << 12,  /* is dropped from a schema that has another name by then */
	FACT_REMADE = 1 << 13, /* is dropped under its old name, whatever its twin's is */
	FACT_ONLY = 1 << 15,   /* is dropped from its table alone: what inherits it keeps it */
};

struct fact {
	const struct kind *kind;
	const char *schema; /* interned; NULL unless the kind is IN_SCHEMA */
	const char *name;   /* interned; "" for kinds of which a parent has only one */
	const char *key;    /* what tells it from its likes: the name, or "f(integer, text)"; interned */
	struct fact *parent;
	struct fact *first_child, *last_child, *next; /* next: its parent's next child */
	struct fact *next_same;			      /* the model's next fact of this hash of names */
	struct fact *twin;			      /* the same thing in the other model; set by diff */
	struct fact *origin; /* the parent's, that it is a copy of or merged with; FACT_EXTENSION: the extension */
	const char *was;     /* its name before, where one was declared; interned */
	uint64_t hash;	     /* of its fields; not of its name, parent or children */
	struct span span;    /* the whole statement */
	struct span name_span;
	uint32_t number; /* in the order of declaration, from 0 */
	uint32_t flags;
};

/* ---- models ------------------------------------------------------------------ */

struct project {
	const char *name;
	int64_t postgres; /* the oldest major version that the SQL must run on */
	const char *platform;
	struct span platform_span;
	const char *migrations, *rollbacks, *headers; /* folders */
	struct name_list search_path; /* where an unqualified name is looked for; public when not given */
	struct span span;
};

struct model {
	struct arena *arena;
	struct names *names;
	struct sources *sources;
	struct diags *diags;
	struct project project;
	struct fact **facts; /* in the order of declaration; parents before their children */
	size_t count;
	struct fact **
		queries; /* what is UNSTORED, and what hangs on it: no pass but resolve, check and generate sees them */
	size_t query_count;
	struct map map;			/* by space, scope and name */
	struct map refs;		/* by fact: what its SQL refers to, once asked (refs.h) */
	const struct map *sought;	/* see refs_seek */
	struct map results;		/* by SQL text: its tree's findings (refs.h) */
	const struct kind_words *words; /* see model_words */
	struct map mixins;		/* by name, for bind.c; and the last one */
	struct mixin *mixin;
	struct map numbers; /* behind made-up names of one series: the last one (resolve.c) */
	struct map unread;  /* the words of text that could not be read: nobody misses what it may declare */
	bool foreign;	    /* an extension is here whose contents we do not know: an unknown name may be its */
	int64_t printed;    /* by which major version of a server all SQL in it was printed; 0: people wrote it */
};

enum { KIND_WORDS = 256 };

struct kind_words {
	struct kind_word {
		const char *word;
		uint32_t size;
		const struct kind *kind;
	} list[KIND_WORDS];
	uint32_t from[27]; /* by first letter */
};

/* names and sources outlive the model and are shared by all models of a run. */
struct model *model_new(struct names *names, struct sources *sources, struct diags *diags);
void model_free(struct model *model);

/* A zeroed fact of a kind, not yet in the model. */
struct fact *fact_new(struct model *model, const struct kind *kind, struct fact *parent, const char *schema,
		      const char *name, struct span span);
/* Puts it in: numbers it, hangs it under its parent, makes it findable. When one of the same
 * identity is there, returns that one and leaves the new one out; else NULL. */
struct fact *model_add(struct model *model, struct fact *fact);
/* Hangs a fact under a name that it did not have when it was added. */
void model_index(struct model *model, struct fact *fact);

/* Keeps the words of a piece of a source that could not be read; tells whether a name is one of them. */
void model_unread(struct model *model, const struct source *source, struct span span);
bool model_is_unread(const struct model *model, const char *name);

/* Spaces are PostgreSQL's: what may not share a name shares a space (tables, views, indexes and
 * sequences are all pg_class). schema is NULL for what is in none. */
struct fact *model_find(const struct model *model, int space, const char *schema, const char *name);
struct fact *fact_child(const struct model *model, const struct fact *parent, int space, const char *name);
/* Whichever of both is where a kind's facts are looked for. */
struct fact *model_find_alike(const struct model *model, const struct kind *kind, const char *schema,
			      const struct fact *parent, const char *name);
/* The next of the same space, name, and schema or parent: functions are overloaded. */
struct fact *fact_next_same(const struct fact *fact);
/* An object by name, through the search path when schema is NULL; near (a schema's name) is looked in first. */
struct fact *model_look_up(const struct model *model, int space, const char *schema, const char *name,
			   const char *near);
/* A child of a kind of which a parent has only one (a comment, an owner, a default). */
struct fact *fact_only_child(const struct fact *parent, const struct kind *kind);
/* The text of the comment on it, or NULL. */
const char *fact_comment(const struct fact *fact);
/* A column of a relation by its interned name, or NULL. */
struct fact *fact_column(const struct fact *table, const char *name);
bool fact_has_columns(
	const struct fact *table); /* not a view, nor an extern table that is declared by its name alone */
/* Whether a column has a default of its own, or is otherwise filled by PostgreSQL. */
bool fact_default(const struct fact *column);
/* Whether a table only has partitions. */
bool fact_partitioned(const struct fact *table);
/* What a partition has of its parent's; a table that plainly inherits has what is merged. */
enum inherits {
	INHERITS_NOT,
	INHERITS_MERGED, /* under the same name, which follows renames: columns, defaults, checks */
	INHERITS_APART,	 /* under the same name, which does not follow: foreign keys */
	INHERITS_INDEX,	 /* an index, or what has one: under a name made up anew */
	INHERITS_CLONE,	 /* under the same name; is gone when the partition is detached: triggers */
};

/* The first clause of a relation that gives it the columns of another, or NULL; and of those behind one, the next. */
struct fact *fact_heir(const struct fact *relation);
struct fact *heir_next(const struct fact *heir);
/* What the first of them gives it: a partition's parent; or NULL. */
const struct fact *fact_base(const struct fact *relation);
/* Its clause by which it has what hangs on a base; and whether it is a partition. */
struct fact *fact_heir_of(const struct fact *relation, const struct fact *base);
bool fact_is_partition(const struct fact *relation);
/* Whether it may have columns besides those that it inherits. */
bool fact_merges(const struct fact *relation);
/* What hangs on a base under the same name. */
const struct fact *fact_member(const struct fact *base, const struct fact *fact);
/* Whether its table inherits what it is a copy of in both models, or comes or goes with that. */
bool fact_linked(const struct fact *fact);
/* The parent's index that a partition's index says that it is the share in, or NULL. */
const struct fact *fact_whole(const struct fact *index);
/* The same for what is inherited: then it comes, changes and goes with what it is a copy of. */
bool fact_follows(const struct fact *fact);
/* Fields in which what a table inherits is other than what it has from there: one bit each. */
uint64_t fact_own_fields(const struct fact *fact);
enum inherits fact_inherits(const struct fact *fact);
/* Whether an INLINE fact has a statement of its own in any case. */
bool fact_stands_apart(const struct fact *fact);
/* The schema that an extension's objects are in. */
const char *fact_home(const struct model *model, const struct fact *extension);
/* The identity that has no parent: the table of a column's comment. */
const struct fact *fact_root(const struct fact *fact);
/* "table \"public.videos\"", "column \"title\" of table \"videos\"", for people; owned by the model's arena. */
const char *fact_label(const struct model *model, const struct fact *fact);

#define FACT_CHILDREN(child, of) for (struct fact *child = (of)->first_child; child != NULL; child = child->next)

/* ---- fields ------------------------------------------------------------------ */

enum field_type {
	F_BOOL,	 /* a word that stands there or not */
	F_INT,	 /* struct integer: a word and a number */
	F_NAME,	 /* a word and a name, or one of .choices */
	F_NAMES, /* a word and names, in parentheses or with commas */
	F_SQL,	 /* a word and SQL in parentheses or dollar quotes */
	F_TYPE,
	F_REF,	/* a word and a (qualified) name of an object: .space says of what */
	F_TEXT, /* a word and a string */
	F_LIST, /* values of a struct of their own, with a table of fields of its own: a function's arguments */
};

enum field_flags {
	F_REPLACES = 1 << 0,   /* PostgreSQL cannot change it in place: drop and create */
	F_TRANSIENT = 1 << 1,  /* says how to get here, not what it is: not compared, not in the lock */
	F_COLUMNS = 1 << 2,    /* F_NAMES: columns of the parent, or of a fact that has none */
	F_ROLES = 1 << 3,      /* F_NAMES: roles */
	F_OPTIONS = 1 << 4,    /* F_NAMES: "name=value" storage parameters, in any order */
	F_BARE = 1 << 5,       /* no word before it: the kind's bind reads it */
	F_NO_BRACES = 1 << 6,  /* F_SQL: written in SQL without parentheses around it (a default, a view's query) */
	F_IN_BLOCK = 1 << 7,   /* stands in the block as a statement of its own: "row security;" */
	F_BODY = 1 << 8,       /* F_SQL: a string to PostgreSQL; every byte of it counts */
	F_QUERY = 1 << 9,      /* F_SQL: the query that gives a view its columns */
	F_OPAQUE = 1 << 10,    /* F_SQL: no expression: refers to nothing, is checked by nobody */
	F_THERE = 1 << 11,     /* F_NAMES: columns of the relation that the fact's F_REF field refers to */
	F_ANY_ORDER = 1 << 12, /* F_NAMES: a set */
	F_DEFINED = 1 << 13,   /* stands in the definition, "(sfunc = x, stype = y)" */
	F_FOLLOWS =
		1 << 14, /* an ALTER of a table's goes over those that inherit it; all the others are handed on once */
	F_ALONE = 1 << 15,    /* is not handed on to what inherits */
	F_LATE = 1 << 16,     /* is handed on by the ALTER alone, not by the CREATE of what inherits */
	F_SUBQUERY = 1 << 17, /* F_SQL: an expression that subqueries may stand in */
	F_OUTPUTS =
		1 << 18,   /* F_NAMES: what the columns of the F_QUERY field are called: part of that query's meaning */
	F_PAIRS = 1 << 19, /* F_NAMES: "name 'value'" options of what is foreign, in any order */
	F_MUTUAL = 1 << 20, /* F_REF: the kind resolves it; each refers to the other, and the second makes the link */
	F_SORTS = 1 << 21,  /* of a key: says in which order, not what it is */
	F_SYSTEM = 1 << 22, /* F_COLUMNS: PostgreSQL's own too, ctid and its like */
};

struct integer {
	int64_t value;
	bool given;
};

struct list {
	void *items; /* an array in the model's arena */
	uint32_t count;
};

struct field {
	const char *word; /* in .chr; also in SQL, upper-cased, unless .sql says otherwise */
	const char *sql;
	const char *choices; /* F_NAME: "cascade|restrict|set null" */
	const char *alter;   /* the clause of ALTER that sets it, with % for its value; NULL: the kind's alter does */
	const char *unset;   /* the clause that takes it away */
	uint16_t at;	     /* where in the fact's struct */
	uint8_t type;
	uint32_t flags;
	int8_t space;	    /* F_REF; F_NAME: of something that has no schema */
	uint8_t item_count; /* F_LIST: how many fields an item has, what they are, and its size */
	uint16_t item_size;
	const struct field *items;
};

/* The type of a field is taken from the struct's own member, so that a row cannot
 * disagree with its struct. */
#define FIELD_TYPE(x) \
	_Generic((x), bool: F_BOOL, struct integer: F_INT, const char *: F_NAME, struct name_list: F_NAMES, \
		 struct sqltext: F_SQL, struct type: F_TYPE, struct ref: F_REF, struct string: F_TEXT, struct list: F_LIST)
#define FIELD_AS(st, m, text, ...) \
	{ \
		.word = (text), .at = offsetof(struct st, m), .type = FIELD_TYPE(((struct st *)0)->m), __VA_ARGS__ \
	}
#define FIELD(st, m, ...) FIELD_AS(st, m, #m, __VA_ARGS__)
#define ITEMS(st, rows) .items = (rows), .item_count = sizeof(rows) / sizeof(rows)[0], .item_size = sizeof(struct st)
#define FIELDS(rows) .fields = (rows), .field_count = sizeof(rows) / sizeof(rows)[0]

struct string {
	const char *text; /* NUL-terminated; NULL: none */
};

/* What is at a field of a fact, or of an item of a list. */
static inline const void *field_at(const void *of, const struct field *field)
{
	return (const char *)of + field->at;
}

/* A field of the fact's kind by its word, or NULL: how one kind looks at another without knowing it. */
const struct field *field_find(const struct fact *fact, const char *word);
bool field_given(const struct fact *fact, const struct field *field);
/* Calls for each value that is given and can name something (SQL, types, references, names): the fact's fields and, in
 * place of a list, those of its items. */
typedef void field_visit(void *context, const struct field *field, void *at);
void field_each(const struct fact *fact, field_visit *visit, void *context);
bool field_equal(const struct fact *a, const struct fact *b, const struct field *field);
/* The field of this word of a fact of any kind, that holds the same type of value; NULL: it has none. */
const struct field *field_like(const struct fact *of, const struct field *field);
/* Whether a field holds what its like in another fact does. */
bool field_as_in(const struct fact *fact, const struct fact *of, const struct field *field);
/* The same for one value of a list's items. */
bool value_equal(const struct fact *a, const struct fact *b, const void *x, const void *y, const struct field *field);
/* Sets fact->hash from its fields; two facts of one hash are equal. */
void fact_hash(struct fact *fact);
bool sqltext_equal(const struct sqltext *a, const struct sqltext *b);
uint64_t sqltext_hash(const struct sqltext *sql); /* of its bytes */
/* Whether it is NULL and nothing else. */
bool sqltext_null(const struct sqltext *sql);
bool type_equal(const struct type *a, const struct type *b);

/* ---- kinds ------------------------------------------------------------------- */

/* Traits of kinds: bits of a uint64_t. */
#define TRAIT(n) (UINT64_C(1) << (n))
#define IN_SCHEMA TRAIT(0) /* its name is qualified */
#define HAS_OWNER TRAIT(1)
#define HAS_COMMENT TRAIT(2)
#define HAS_GRANTS TRAIT(3)
#define HAS_COLUMNS TRAIT(4) /* columns and constraints stand in its block */
#define HAS_INDEXES TRAIT(5)
#define HAS_TRIGGERS TRAIT(6)
#define HAS_POLICIES TRAIT(7)
#define HAS_CHECKS TRAIT(8)
#define HAS_DEFAULT TRAIT(9)
#define HAS_MEMBERS TRAIT(10)	 /* a schema: objects stand in its block */
#define INLINE TRAIT(11)	 /* is written inside its parent's CREATE, unless a cycle sets it apart */
#define ONLY_ONE TRAIT(12)	 /* a parent has at most one: no name */
#define HOLDS_DATA TRAIT(13)	 /* to drop it loses data */
#define IS_KEY TRAIT(14)	 /* a foreign key may refer to it */
#define AUTO_NAME TRAIT(15)	 /* PostgreSQL makes up a name when none is given */
#define EXTERN_ONLY TRAIT(16)	 /* belongs to the server: can only be declared extern */
#define IS_RELATION TRAIT(17)	 /* SQL can select from it */
#define HAS_PARTITIONS TRAIT(18) /* may be a partition, and have some */
#define UNSCHEMAED TRAIT(19)	 /* stands at the top, has no schema */
#define OVERLOADED TRAIT(20)	 /* several share a name */
#define DEFAULT_MEMBER TRAIT(21) /* what a statement in a block is when no word says otherwise: a column */
#define IN_HEADER TRAIT(22)	 /* stands among its parent's clauses, not in its block: a column's default */
#define ON_COLUMN TRAIT(23)	 /* may also stand among a column's clauses: "references creators" */
#define BARE_QUOTED TRAIT(24)	 /* a quoted text behind its parent's name is one: a comment */
#define IS_PRIMARY TRAIT(25)	 /* the key that a foreign key without columns refers to */
#define PINS_TYPE TRAIT(26)	 /* PostgreSQL refuses to change the type of a column that it uses */
#define HAS_ATTRIBUTES TRAIT(27) /* a composite type: attributes stand in its block */
#define HAS_HOLDER TRAIT(28)	 /* may belong to a column and go with it: a sequence */
#define ON_EXTERN TRAIT(29)    /* hangs on what is not ours and is ours all the same: a trigger on a platform's table */
#define HAS_OUTPUTS TRAIT(30)  /* a view: its columns come from its query; comments on them stand in its block */
#define IS_PARTITION TRAIT(31) /* makes a table a partition: it has its parent's indexes, keys and triggers too */
#define HAS_STATISTICS TRAIT(32)
#define OWN_SCHEMA TRAIT(33) /* IN_SCHEMA, and that may be another than its parent's: statistics */
#define HAS_RULES TRAIT(34)
#define HAS_STARS TRAIT(35)  /* PostgreSQL spells a star in its SQL out when it is made: a policy's query */
#define MERGES TRAIT(36)     /* gives a table columns besides its own */
#define SOLE TRAIT(37)	     /* a parent brings one, and it is that one whatever it is called: a range's multirange */
#define NAMELESS TRAIT(38)   /* told from its likes by types alone: a cast */
#define HAS_LABELS TRAIT(39) /* security labels */
#define PINS_NAMES TRAIT(40) /* its table's constraints cannot be renamed */
#define HAS_OWN_INDEX TRAIT(41) /* a constraint that an index of its name keeps */
#define HAS_NOT_NULL TRAIT(42)	/* can be NOT NULL, by a constraint that newer servers give a name (notnull.h) */
#define HAS_PUBLISHED TRAIT(48) /* a publication */
#define HAS_KEYS TRAIT(49)	/* a table whose rows PostgreSQL keeps itself */
#define HAS_TOKENS TRAIT(51)	/* a text search configuration */
#define HAS_MAPPINGS TRAIT(50)	/* a server: mappings of users stand in its block */
#define HAS_CALLER TRAIT(53)	/* headers make a typed function of it (callers.h) */
#define IS_CALLED TRAIT(54)	/* by a statement of its own: CALL */
#define UNSTORED TRAIT(52)	/* is of the programs, not of the database: it is never compared, and in no lock */

/* Name spaces, one for what may not share a name. */
enum space {
	SPACE_NONE,
	SPACE_SCHEMA,
	SPACE_EXTENSION,
	SPACE_ROLE,
	SPACE_RELATION, /* pg_class */
	SPACE_TYPE,	/* pg_type */
	SPACE_FUNCTION, /* pg_proc */
	SPACE_COLUMN,
	SPACE_CONSTRAINT, /* of one table or domain */
	SPACE_TRIGGER,
	SPACE_INHERITED_TRIGGER, /* of one partition */
	SPACE_EVENT_TRIGGER,
	SPACE_RULE,
	SPACE_POLICY,
	SPACE_COLLATION,
	SPACE_OPCLASS,
	SPACE_OPFAMILY,
	SPACE_CAST,
	SPACE_CONVERSION,
	SPACE_LANGUAGE,
	SPACE_TRANSFORM,
	SPACE_OPERATOR, /* pg_operator */
	SPACE_METHOD,	/* access methods */
	SPACE_STATISTICS,
	SPACE_GRANT,
	SPACE_LABEL,   /* security labels, by their providers */
	SPACE_ONLY,    /* kinds that are ONLY_ONE: the name is the kind's word */
	SPACE_DEFAULT, /* default privileges */
	SPACE_PARENT,  /* what a table inherits */
	SPACE_PUBLICATION,
	SPACE_PUBLISHED, /* of one publication */
	SPACE_WRAPPER,	 /* pg_foreign_data_wrapper */
	SPACE_SERVER,
	SPACE_MAPPING, /* of users, on one server */
	SPACE_SUBSCRIPTION,
	SPACE_TS_PARSER,
	SPACE_TS_TEMPLATE,
	SPACE_TS_DICTIONARY,
	SPACE_TS_CONFIGURATION,
	SPACE_TS_TOKEN, /* of one configuration */
	SPACE_MIXIN,
	SPACE_QUERY,
};

/* Lock modes in PostgreSQL's order of strength (pg_locks.mode). */
enum lock {
	LOCK_NONE,
	LOCK_ACCESS_SHARE,
	LOCK_ROW_SHARE,
	LOCK_ROW_EXCLUSIVE,
	LOCK_SHARE_UPDATE_EXCLUSIVE,
	LOCK_SHARE,
	LOCK_SHARE_ROW_EXCLUSIVE,
	LOCK_EXCLUSIVE,
	LOCK_ACCESS_EXCLUSIVE,
};

/* How a change is made. */
enum change {
	CHANGE_ALTER,	/* in place */
	CHANGE_REPLACE, /* drop and create */
	CHANGE_REBUILD, /* a type, or a collation, that columns hold values of: renamed out of the way, created, the columns moved over to
			 * the new one, dropped. Without such columns it is replaced; a part of a type is altered. */
};

/* Whether something is called otherwise in the other of two models. */
enum renames {
	RENAMES_NONE,
	RENAMES_FREE,
	RENAMES_TAKEN, /* and one of those names is another's: the same words may mean another thing */
};

/* A difference between two models: before is NULL for what is new, after for what is gone. */
struct delta {
	struct fact *before, *after;
	uint64_t fields; /* bit i: field i of the kind differs */
	bool renamed;
	bool homed; /* what is inherited becomes the table's own too, or its own is only inherited by now */
	struct model *from, *to; /* their models; set by plan */
};

struct kind {
	const char *word;      /* in .chr: "materialized view" */
	const char *word_too;  /* another spelling that bind tells apart ("unique index") */
	const char *sql;       /* in CREATE and DROP: "MATERIALIZED VIEW" */
	const char *grants_as; /* in GRANT ... ON, where that is not .sql: "table" for a view (privilege.h) */
	const char *offers; /* words that its bind reads besides the fields': "stable|volatile", for "did you mean" */
	const char *help;   /* what it is, for the language reference */
	uint64_t traits;
	uint64_t within; /* a parent needs one of these traits; 0: it stands at the top */
	int space;
	size_t size;
	const struct field *fields;
	size_t field_count;

	bool retypes; /* holds values of the type of its F_TYPE field, and can be moved to another type, or collation,
		       * with them */

	bool silent; /* comes and goes with its parent, without statements of its own: it only carries others */
	enum lock create_lock; /* what its CREATE and its DROP take on the table that it hangs on */
	enum lock drop_lock;
	bool create_scans; /* its CREATE reads every row of that table, unless it stands apart (NOT VALID) */

	/* All optional but where noted; NULL means what the engine does by itself. */

	/* Reads the whole statement behind the kind's word, for kinds of which one statement makes
	 * several facts (a grant); the other kinds have a name read, then bind called. */
	void (*read)(struct reader *reader, struct fact *parent);
	/* Reads what stands behind the name. NULL: clauses by the field table. */
	void (*bind)(struct reader *reader, struct fact *fact);
	/* Resolves names that are not F_REF, F_TYPE, F_COLUMNS or F_ROLES fields; makes up names and facts. */
	void (*resolve)(struct resolver *resolver, struct fact *fact);
	/* Faults of the fact by itself, once everything is resolved. */
	void (*check)(struct resolver *resolver, struct fact *fact);
	/* What stands behind the name, in .chr and in SQL alike (writer.h). NULL: by the field table. */
	void (*clauses)(struct writer *writer, const struct fact *fact);
	/* Which of the kind's words a fact is spelled with in .chr ("unique index"); NULL: .word. */
	const char *(*spelling)(const struct fact *fact);
	/* The whole CREATE statement; NULL: CREATE <sql> <name> <clauses>, or ALTER <parent> ADD ... */
	void (*create)(struct writer *writer, const struct fact *fact);
	void (*drop)(struct writer *writer, const struct fact *fact);
	void (*rename)(struct writer *writer, const struct fact *before, const struct fact *after);
	/* What ALTER, COMMENT and DROP call it, where that is no name alone: "public.+ (integer, integer)". */
	void (*identity)(struct writer *writer, const struct fact *fact, const char *schema, const char *name);
	/* Whether a change can be made in place; NULL: unless an F_REPLACES field changed. */
	enum change (*changes)(const struct delta *delta);
	/* The ALTERs of a delta that can be made in place; NULL: by the fields' .alter. */
	void (*alter)(struct plan *plan, const struct delta *delta);
	/* What PostgreSQL does not rename with it: plan_on and plan_step make the steps. */
	void (*renamed)(struct plan *plan, const struct delta *delta);
	/* Whether an INLINE fact cannot stand inside its parent's CREATE after all (NOT VALID). */
	bool (*apart)(const struct fact *fact);
	/* Whether a fact has to be undone by itself before its parent can be dropped. */
	bool (*leaves_first)(const struct fact *fact);
	/* What its CREATE cannot say and follows it: plan_step and plan_alter make the steps. inlined: it is written inside
	 * its parent's CREATE, so that no row exists yet. */
	void (*finish)(struct plan *plan, const struct fact *fact, bool inlined);
	/* What PostgreSQL does of itself, while this fact stands, to an object that is made (default privileges), and has
	 * to be undone: plan_step makes the steps. owner: the role that it belongs to, where the schema says one. */
	void (*meets)(struct plan *plan, const struct fact *fact, const struct fact *made, const char *owner);
	/* The object that PostgreSQL makes along with it: the sequence of an identity. */
	const struct fact *(*brings)(const struct model *model, const struct fact *fact);
	/* Whether it has to be known by its name alone, a shell, before the functions that it is made of can be; and whether
	 * a shell is enough for a function: in C, the two may refer to each other. */
	bool (*shell)(const struct fact *fact);
	bool (*takes_shells)(const struct fact *fact);
	/* Further references than the fields tell: calls refs_add (refs.h). */
	void (*refs)(struct refs *refs, const struct fact *fact);
	/* What a piece of SQL in a field is and what it can see. NULL: an expression over the columns of
	 * the relation that the fact hangs on. */
	void (*context)(const struct fact *fact, const struct field *field, struct sql_context *context,
			struct arena *arena);
	/* For clauses that give their parent the columns of another relation ("inherits (t)"): that one. */
	const struct fact *(*base)(const struct fact *fact);
	/* For a clause that makes an index the partition's share of one of its parent's: that one. */
	const struct fact *(*whole)(const struct fact *fact);
	/* Whether a partition has it from its parent; NULL: when it is INLINE. */
	enum inherits (*inherits)(const struct fact *fact);
	/* Whether a field is not handed on to what inherits, though it is not F_ALONE. */
	bool (*keeps)(const struct fact *fact, const struct field *field);
	/* Whether it says nothing that a field differs, or that only one of two has it. */
	bool (*ignores)(const struct fact *before, const struct fact *after, const struct field *field);
	/* Whether PostgreSQL refuses this change of before while user, which refers to it, stands. */
	bool (*blocks)(const struct delta *delta, const struct fact *user);
	/* The fact whose drop takes this one along, when it is not the parent (the owner of a sequence). */
	const struct fact *(*holder)(const struct fact *fact);
	/* Whether it is in every database from the start: extern, but its comment and owner are ours. */
	bool (*standing)(const struct fact *fact);
	/* Writes the comment that an object has by itself, as a string or as a query for one. False: it has none. */
	bool (*usual_comment)(struct writer *writer, const struct fact *fact, bool *query);
	/* The owner that an object has by itself. NULL: whoever makes it. */
	const char *(*usual_owner)(const struct model *model, const struct fact *fact);
	/* The schema that an extension puts its objects in. */
	const struct ref *(*home)(const struct fact *fact);
	/* The columns of the rows that a function returns, or that it has though they are no facts: a sequence. False: it
	 * returns something else, or they have no names. */
	bool (*outputs)(const struct fact *fact, void (*visit)(void *data, const char *name, const void *column),
			void *data);
	/* Whether it says no more than what is so without it: a default of NULL. */
	bool (*idle)(const struct fact *fact);
	/* Of two facts of one name, whether they are one object in two models; NULL: when their keys are the same. */
	bool (*same)(const struct fact *a, const struct fact *b);
	/* Whether what a HOLDS_DATA fact holds can be computed again: a generated column. */
	bool (*derived)(const struct fact *fact);
	/* Whether a function can be called with so many arguments. */
	bool (*takes)(const struct fact *fact, unsigned arguments);
	/* Whether a change of this type in place makes PostgreSQL look at all of its values; set for types that demand
	 * something of their values, in themselves or in their checks. */
	bool (*demands)(const struct delta *delta);
	/* Writes how values of this type's twin, which path gives, become values of this type; false: by way of text. */
	bool (*convert)(struct writer *writer, const struct fact *type, const char *path);
	/* What else is to be done to a type that is out of the way of its new self, before its values move over: further
	 * statements, each behind ";" and a line's end. */
	void (*set_aside)(struct writer *writer, const struct delta *delta, const struct fact *aside);
	/* The only values that a type has: the labels of an enum. */
	const struct name_list *(*labels)(const struct fact *fact);
	/* The columns of a key, for kinds that are IS_KEY; a view's own names of its columns. */
	const struct name_list *(*columns)(const struct fact *fact);
	/* The statement of a query (typed.h). */
	const struct typed *(*typed)(const struct fact *fact);
};

extern const struct kind *const kinds[];
extern const size_t kind_count;

/* The order in kinds.def: creates go in it, drops against it, where no reference says otherwise. */
size_t kind_rank(const struct kind *kind);
const struct kind *kind_find(const char *word);

#endif
