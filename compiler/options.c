#include "options.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const struct option {
	const char *name;
	bool takes_value;
	size_t at;
} table[] = {
	{"--from", true, offsetof(struct options, from)},
	{"--to", true, offsetof(struct options, to)},
	{"--print", true, offsetof(struct options, print)},
	{"--name", true, offsetof(struct options, name)},
	{"--at", true, offsetof(struct options, at)},
	{"--server", true, offsetof(struct options, server)},
	{"--allow-destructive", false, offsetof(struct options, allow_destructive)},
	{"--check", false, offsetof(struct options, check)},
	{"--split", false, offsetof(struct options, split)},
	{"--no-prove", false, offsetof(struct options, no_prove)},
	{"--json", false, offsetof(struct options, json)},
	{"-w", false, offsetof(struct options, write)},
	{"--model", false, offsetof(struct options, model)},
	{"--template", true, offsetof(struct options, template)},
	{"-o", true, offsetof(struct options, folder)},
};

static const struct option *option_find(const char *word, size_t size)
{
	for (size_t i = 0; i < sizeof table / sizeof *table; i++)
		if (strlen(table[i].name) == size && strncmp(table[i].name, word, size) == 0)
			return &table[i];
	return NULL;
}

static bool option_read(struct options *options, int argc, char **argv, int *i)
{
	const char *word = argv[*i], *equals = strchr(word, '=');
	const struct option *option = option_find(word, equals ? (size_t)(equals - word) : strlen(word));

	if (option == NULL) {
		fprintf(stderr, "chronosc: error: unknown option \"%s\"\n", word);
		return false;
	}
	void *at = (char *)options + option->at;
	if (!option->takes_value) {
		*(bool *)at = true;
		return equals == NULL;
	}
	if (equals == NULL && *i + 1 == argc) {
		fprintf(stderr, "chronosc: error: option \"%s\" needs a value\n", word);
		return false;
	}
	*(const char **)at = equals ? equals + 1 : argv[++*i];
	return true;
}

bool options_read(struct options *options, int argc, char **argv)
{
	*options = (struct options){0};
	if (argc < 2) {
		fprintf(stderr, "usage: chronosc COMMAND [OPTION ...] [FILE]\n");
		return false;
	}
	options->command = argv[1];
	options->arguments = argv; /* what is no option moves to the front */
	for (int i = 2; i < argc; i++) {
		if (argv[i][0] != '-' || argv[i][1] == '\0')
			options->arguments[options->argument_count++] = argv[i];
		else if (!option_read(options, argc, argv, &i))
			return false;
	}
	return true;
}

bool options_colour(FILE *out)
{
	const char *no = getenv("NO_COLOR");

	return (no == NULL || *no == '\0') && isatty(fileno(out));
}
