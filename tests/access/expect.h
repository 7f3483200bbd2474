/* What the programs of tests/access say: each thing that is not as expected, then how many were and were not. */
#ifndef EXPECT_H
#define EXPECT_H

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>

static unsigned expect_passed, expect_failed;

static inline bool expect_at(bool fine, int line, const char *form, ...)
{
	va_list arguments;

	if (fine) {
		expect_passed++;
		return true;
	}
	expect_failed++;
	printf("failed: line %d: ", line);
	va_start(arguments, form);
	vprintf(form, arguments);
	va_end(arguments);
	printf("\n");
	return false;
}

#define EXPECT(fine, ...) expect_at((fine), __LINE__, __VA_ARGS__)

/* A call's status; what the runtime says of a failure goes with it. */
#define EXPECT_STATUS(db, call, wanted) expect_status((db), (call), (wanted), __LINE__, #call)
static inline bool expect_status(struct ch_db *db, enum ch_status status, enum ch_status wanted, int line,
				 const char *call)
{
	return expect_at(status == wanted, line, "%s is %d, not %d: %s %s", call, status, wanted,
			 ch_error(db)->sqlstate, ch_error(db)->message);
}

static inline int expect_end(void)
{
	printf("%u passed, %u failed\n", expect_passed, expect_failed);
	return expect_failed > 0;
}

#endif
