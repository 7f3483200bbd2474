/*
 * Zeroed memory that is freed all at once: one arena a model, one a plan, one
 * for interned names. There is no free() outside base/. Running out of memory
 * ends the process with a message and status 4; nothing here returns NULL.
 */
#ifndef ARENA_H
#define ARENA_H

#include <stdarg.h>
#include <stddef.h>

struct arena;

struct arena *arena_new(void);
void arena_free(struct arena *arena);

/* Zeroed, aligned for any object; owned by the arena. */
void *arena_take(struct arena *arena, size_t size);

/* Memory from memory_get becomes the arena's, and is freed with it. */
void arena_keep(struct arena *arena, void *memory);

/* A copy of size bytes with a NUL after them. */
char *arena_copy(struct arena *arena, const void *bytes, size_t size);

char *arena_printf(struct arena *arena, const char *format, ...) __attribute__((format(printf, 2, 3)));
char *arena_vprintf(struct arena *arena, const char *format, va_list args);

/* Makes room for one more element in a growing array that lives in the arena;
 * returns the array, moved when it had to grow. */
void *arena_grow(struct arena *arena, void *array, size_t count, size_t element);

#define ARENA_PUSH(arena, array, count, value) \
	((array) = arena_grow((arena), (array), (count), sizeof *(array)), (array)[(count)++] = (value))

/* malloc and realloc that never fail, for base/ and the owners of foreign memory. */
void *memory_get(void *old, size_t size);
void memory_free(void *memory);
_Noreturn void memory_exhausted(size_t size);

#endif
