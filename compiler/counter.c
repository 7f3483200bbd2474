#include "counter.h"

#include "base/diag.h"
#include "quote.h"
#include "reader.h"
#include "writer.h"

#include <inttypes.h>
#include <string.h>

static bool option(struct reader *reader, const char *word, const char *more, struct integer *integer, struct span *at)
{
	struct span span = reader_span(reader);

	if (!reader_words(reader, word))
		return false;
	if (more != NULL)
		reader_words(reader, more);
	*at = reader_span(reader);
	if (integer->given) {
		diag_error(reader->model->diags, span, "duplicate-clause", "\"%s\" is given twice", word);
		reader->failed = true;
	} else if (!reader_integer(reader, integer)) {
		reader_expected(reader, "a whole number");
	}
	return true;
}

bool counter_read(struct reader *reader, struct counter *counter)
{
	if (reader_words(reader, "no minvalue"))
		return counter->no_minimum = true;
	if (reader_words(reader, "no maxvalue"))
		return counter->no_maximum = true;
	if (reader_words(reader, "no cycle"))
		return counter->no_cycle = true;
	if (reader_words(reader, "cycle"))
		return counter->cycle = true;
	return option(reader, "start", "with", &counter->start, &counter->start_at) ||
	       option(reader, "increment", "by", &counter->increment, &counter->increment_at) ||
	       option(reader, "minvalue", NULL, &counter->minimum, &counter->minimum_at) ||
	       option(reader, "maxvalue", NULL, &counter->maximum, &counter->maximum_at) ||
	       option(reader, "cache", NULL, &counter->cache, &counter->cache_at);
}

bool counter_type(const char *type)
{
	return type == NULL || strcmp(type, "smallint") == 0 || strcmp(type, "integer") == 0 ||
	       strcmp(type, "bigint") == 0;
}

static int64_t type_most(const char *type)
{
	if (type != NULL && strcmp(type, "smallint") == 0)
		return INT16_MAX;
	return type != NULL && strcmp(type, "integer") == 0 ? INT32_MAX : INT64_MAX;
}

static bool descends(const struct counter *counter)
{
	return counter->increment.given && counter->increment.value < 0;
}

/* init_params() of src/backend/commands/sequence.c: a sequence that goes down begins at -1 and ends at its
 * type's least value, which before PostgreSQL 10 was one more than that. */
static int64_t usual_minimum(const struct counter *counter, const char *type)
{
	return descends(counter) ? -type_most(type) - 1 : 1;
}

static int64_t usual_maximum(const struct counter *counter, const char *type)
{
	return descends(counter) ? -1 : type_most(type);
}

static int64_t minimum_of(const struct counter *counter, const char *type)
{
	return counter->minimum.given ? counter->minimum.value : usual_minimum(counter, type);
}

static int64_t maximum_of(const struct counter *counter, const char *type)
{
	return counter->maximum.given ? counter->maximum.value : usual_maximum(counter, type);
}

static int64_t usual_start(const struct counter *counter)
{
	return descends(counter) ? maximum_of(counter, NULL) : minimum_of(counter, NULL);
}

static int64_t start_of(const struct counter *counter)
{
	return counter->start.given ? counter->start.value : usual_start(counter);
}

static void forget(struct integer *integer, int64_t usual)
{
	if (integer->given && integer->value == usual)
		*integer = (struct integer){0, false};
}

static void check_bounds(struct model *model, const struct counter *counter, const char *type, struct span span)
{
	int64_t minimum = minimum_of(counter, type), maximum = maximum_of(counter, type), start = start_of(counter);
	int64_t most = type_most(type);
	struct span bound = counter->maximum.given   ? counter->maximum_at
			    : counter->minimum.given ? counter->minimum_at
						     : span;

	if (minimum < -most - 1 || maximum > most || minimum > most || maximum < -most - 1)
		diag_error(model->diags,
			   maximum > most	    ? bound
			   : counter->minimum.given ? counter->minimum_at
						    : span,
			   "sequence-out-of-type",
			   "the bounds %" PRId64 " and %" PRId64 " of the sequence do not fit into %s", minimum,
			   maximum, type ? type : "bigint");
	else if (minimum >= maximum)
		diag_error(model->diags, bound, "bad-sequence-bounds",
			   "the sequence's minvalue %" PRId64 " is not less than its maxvalue %" PRId64, minimum,
			   maximum);
	else if (start < minimum || start > maximum)
		diag_error(model->diags, counter->start.given ? counter->start_at : bound, "bad-sequence-start",
			   "the sequence's start %" PRId64 " is not between its minvalue %" PRId64
			   " and its maxvalue %" PRId64,
			   start, minimum, maximum);
}

static void check_counter(struct model *model, const struct counter *counter, const char *type, struct span span)
{
	if (counter->increment.given && counter->increment.value == 0)
		diag_error(model->diags, counter->increment_at, "bad-increment",
			   "a sequence cannot have an increment of 0");
	else if (counter->cache.given && counter->cache.value < 1)
		diag_error(model->diags, counter->cache_at, "bad-cache", "a sequence's cache must be 1 or more");
	else if ((counter->no_minimum && counter->minimum.given) || (counter->no_maximum && counter->maximum.given) ||
		 (counter->no_cycle && counter->cycle))
		diag_error(model->diags, span, "contradiction", "the sequence has an option and its opposite too");
	else
		check_bounds(model, counter, type, span);
}

void counter_settle(struct model *model, struct counter *counter, const char *type, struct span span)
{
	check_counter(model, counter, type, span);
	counter->no_minimum = counter->no_maximum = counter->no_cycle = false;
	forget(&counter->start, usual_start(counter));
	forget(&counter->minimum, usual_minimum(counter, type));
	forget(&counter->maximum, usual_maximum(counter, type));
	forget(&counter->increment, 1);
	forget(&counter->cache, 1);
}

void counter_write(struct writer *writer, const struct counter *counter)
{
	writer_integer(writer, writer->sql ? "start with" : "start", counter->start);
	writer_integer(writer, writer->sql ? "increment by" : "increment", counter->increment);
	writer_integer(writer, "minvalue", counter->minimum);
	writer_integer(writer, "maxvalue", counter->maximum);
	writer_integer(writer, "cache", counter->cache);
	if (counter->cycle)
		writer_words(writer, "cycle");
}

static bool differ(struct integer a, struct integer b)
{
	return a.given != b.given || a.value != b.value;
}

static void put_change(struct writer *writer, bool set, const char *words, struct integer integer)
{
	if (set)
		writer_words(writer, "set");
	writer_integer(writer, words, integer);
}

static void put_bound(struct writer *writer, bool set, const char *words, struct integer bound)
{
	if (set)
		writer_words(writer, "set");
	if (!bound.given)
		writer_words(writer, "no");
	if (bound.given)
		writer_integer(writer, words, bound);
	else
		writer_words(writer, words);
}

void counter_write_changes(struct writer *writer, const struct counter *before, const struct counter *after, bool set)
{
	bool turned = descends(before) != descends(after);

	if (differ(before->increment, after->increment))
		put_change(writer, set, "increment by",
			   (struct integer){after->increment.given ? after->increment.value : 1, true});
	/* ALTER SEQUENCE keeps bounds that were taken for the other direction. */
	if (turned || differ(before->minimum, after->minimum))
		put_bound(writer, set, "minvalue", after->minimum);
	if (turned || differ(before->maximum, after->maximum))
		put_bound(writer, set, "maxvalue", after->maximum);
	/* A start that is not given follows the bounds when a sequence is made, but not when it is altered. */
	if (start_of(before) != start_of(after))
		put_change(writer, set, "start with", (struct integer){start_of(after), true});
	if (turned)
		writer_words(writer, "restart");
	if (differ(before->cache, after->cache))
		put_change(writer, set, "cache", (struct integer){after->cache.given ? after->cache.value : 1, true});
	if (before->cycle != after->cycle) {
		if (set)
			writer_words(writer, "set");
		writer_words(writer, after->cycle ? "cycle" : "no cycle");
	}
}

/* 'public.t_id_seq', as regclass reads it. */
static void put_regclass(struct writer *writer, const char *schema, const char *name)
{
	struct text text = {0};

	quote_name(&text, schema);
	text_char(&text, '.');
	quote_name(&text, name);
	quote_literal(writer->out, text.data);
	text_free(&text);
}

bool counter_write_move(struct writer *writer, const struct counter *before, const struct counter *after,
			const char *schema, const char *name)
{
	bool down = descends(after);
	int64_t to = down ? maximum_of(after, NULL) : minimum_of(after, NULL);

	if (down != descends(before) || (down ? to >= maximum_of(before, NULL) : to <= minimum_of(before, NULL)))
		return false;
	writer_words(writer, "select");
	writer_raw(writer, " pg_catalog.setval(");
	put_regclass(writer, schema, name);
	text_printf(writer->out, ", %" PRId64 ", false)", to);
	writer_words(writer, "from");
	writer_ref(writer, &(struct ref){.schema = schema, .name = name});
	writer_words(writer, "where");
	text_printf(writer->out, " last_value %c %" PRId64, down ? '>' : '<', to);
	return true;
}

/* Whether its values are a sequence's without more words. */
static bool is_whole(const struct fact *column)
{
	static const char *const whole[] = {"smallint", "integer", "bigint"};
	const struct type *type = field_at(column, field_find(column, "type"));

	for (size_t i = 0; i < sizeof whole / sizeof *whole; i++)
		if (type->fact == NULL && strcmp(type->name, whole[i]) == 0)
			return true;
	return false;
}

void counter_write_start(struct writer *writer, const struct counter *counter, const struct fact *column,
			 const char *name)
{
	bool down = descends(counter);

	writer_words(writer, "select");
	writer_raw(writer, " pg_catalog.setval(");
	put_regclass(writer, fact_root(column)->schema, name);
	writer_raw(writer, down ? ", min(" : ", max(");
	quote_name(writer->out, column->name);
	writer_raw(writer, is_whole(column) ? "))" : ")::bigint)");
	writer_words(writer, "from");
	writer_fact(writer, column->parent);
	writer_words(writer, "having");
	writer_raw(writer, down ? " min(" : " max(");
	quote_name(writer->out, column->name);
	text_printf(writer->out, ") %s %" PRId64, down ? "<=" : ">=", start_of(counter));
}
