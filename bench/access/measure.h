/* What the programs of bench/access print: the client's processor time and the wall clock's, both in seconds, the most
 * memory in kB, and a number that tells whether they did the same. */
#ifndef MEASURE_H
#define MEASURE_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

struct measure {
	double cpu, wall;
};

static inline struct measure measure_now(void)
{
	struct rusage usage;
	struct timespec wall;

	getrusage(RUSAGE_SELF, &usage);
	clock_gettime(CLOCK_MONOTONIC, &wall);
	return (struct measure){(double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
					(double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6,
				(double)wall.tv_sec + (double)wall.tv_nsec / 1e9};
}

/* What getrusage says is never less than what the parent had. */
static inline long memory_most(void)
{
	char line[128];
	long most = 0;
	FILE *status = fopen("/proc/self/status", "r");

	while (status != NULL && fgets(line, sizeof line, status) != NULL)
		if (strncmp(line, "VmHWM:", 6) == 0)
			most = strtol(line + 6, NULL, 10);
	if (status != NULL)
		fclose(status);
	return most;
}

static inline void measure_print(struct measure from, uint64_t sum)
{
	struct measure to = measure_now();

	printf("%.6f %.6f %ld %llu\n", to.cpu - from.cpu, to.wall - from.wall, memory_most(), (unsigned long long)sum);
}

/* Keys are made of numbers, so that every program finds the same ones. */
static inline void key_bytes(uint8_t bytes[16], uint32_t number)
{
	memset(bytes, 0, 16);
	for (unsigned i = 0; i < 4; i++)
		bytes[12 + i] = (uint8_t)(number >> (24 - 8 * i));
}

static inline uint32_t key_random(uint32_t *state, uint32_t rows)
{
	*state = *state * 1664525 + 1013904223;
	return (uint32_t)((uint64_t)*state * rows >> 32);
}

#define TITLE "a title of some forty bytes, as titles are"
#define DATA "{\"key\": \"some value\"}"

#endif
