#include "options.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const struct option {
	const char *name;
	const char *value; /* what it takes, for help; NULL: it stands alone */
	size_t at;
	const char *does;
} table[] = {
	{"--from", "SRC", offsetof(struct options, from), "the version to start from (else: lock)"},
	{"--to", "SRC", offsetof(struct options, to), "the version to reach (else: FILE)"},
	{"--print", "up|down|json", offsetof(struct options, print), "print that plan and write no file"},
	{"--name", "NAME", offsetof(struct options, name), "the migration's name (else made of its changes)"},
	{"--at", "YYYYMMDDHHMMSS", offsetof(struct options, at), "the migration's version, UTC (else: now)"},
	{"--onto", "REV", offsetof(struct options, onto),
	 "the git revision whose migrations come first (else: the branch that is being merged)"},
	{"--server", "URL|FOLDER", offsetof(struct options, server),
	 "throwaway databases there, or with the programs in this folder"},
	{"--only", "PATTERN,...", offsetof(struct options, only),
	 "objects whose schema.name matches; the others count as extern"},
	{"--except", "PATTERN,...", offsetof(struct options, except),
	 "not these; KIND:PATTERN for grants, owners, triggers ..."},
	{"--platform", "NAME", offsetof(struct options, platform),
	 "of databases and SQL files: what it brings is not ours"},
	{"--allow-unmodelled", NULL, offsetof(struct options, allow_unmodelled),
	 "leave out what no kind of object holds, with a warning"},
	{"--allow-destructive", NULL, offsetof(struct options, allow_destructive), "data may be lost"},
	{"--check", NULL, offsetof(struct options, check), "change nothing; exit with 1 where something would change"},
	{"--split", NULL, offsetof(struct options, split),
	 "a migration for each object that changes; import: a file for each table, view, function"},
	{"--no-prove", NULL, offsetof(struct options, no_prove), "do not replay the migration on a server"},
	{"--json", NULL, offsetof(struct options, json),
	 "diagnostics, and what explain and headers --against print, as JSON"},
	{"-w", NULL, offsetof(struct options, write), "write the files instead of printing"},
	{"--model", NULL, offsetof(struct options, model),
	 "print what was understood, in the canonical form of a lock"},
	{"--against", "SRC", offsetof(struct options, against),
	 "write nothing; tell what programs made for that version would miss"},
	{"--template", "NAME|FILE", offsetof(struct options, template), "what to make (else: c)"},
	{"-o", "FOLDER", offsetof(struct options, folder),
	 "where to write (else: the project's headers folder; import --split: here)"},
};

enum { OPTIONS = sizeof table / sizeof *table };

static bool word_in(const char *list, const char *word)
{
	size_t size = strlen(word);

	for (const char *p = list; (p = strstr(p, word)) != NULL; p += size)
		if ((p == list || p[-1] == ' ') && (p[size] == ' ' || p[size] == '\0'))
			return true;
	return false;
}

static bool option_fits(const struct option *option, const struct command *command)
{
	return strcmp(option->name, "--json") == 0 || word_in(command->options, option->name);
}

static const struct option *option_find(const char *word, size_t size)
{
	for (size_t i = 0; i < OPTIONS; i++)
		if (strlen(table[i].name) == size && strncmp(table[i].name, word, size) == 0)
			return &table[i];
	return NULL;
}

static bool option_read(struct options *options, const struct command *command, int argc, char **argv, int *i)
{
	const char *word = argv[*i], *equals = strchr(word, '=');
	size_t size = equals ? (size_t)(equals - word) : strlen(word);
	const struct option *option = option_find(word, size);

	if (option == NULL || !option_fits(option, command)) {
		fprintf(stderr, "chronosc: error: %s has no option \"%.*s\": see chronosc help %s\n", command->name,
			(int)size, word, command->name);
		return false;
	}
	void *at = (char *)options + option->at;
	if (option->value == NULL) {
		*(bool *)at = true;
		if (equals != NULL)
			fprintf(stderr, "chronosc: error: option \"%s\" takes no value\n", option->name);
		return equals == NULL;
	}
	if (equals == NULL && *i + 1 == argc) {
		fprintf(stderr, "chronosc: error: option \"%s\" needs a value\n", word);
		return false;
	}
	*(const char **)at = equals ? equals + 1 : argv[++*i];
	return true;
}

bool options_read(struct options *options, const struct command *command, int argc, char **argv)
{
	*options = (struct options){.arguments = argv}; /* what is no option moves to the front */
	for (int i = 2; i < argc; i++) {
		if (argv[i][0] != '-' || argv[i][1] == '\0')
			options->arguments[options->argument_count++] = argv[i];
		else if (!option_read(options, command, argc, argv, &i))
			return false;
	}
	if (options->argument_count > 1 && strstr(command->takes, "...") == NULL) {
		fprintf(stderr, "chronosc: error: %s takes one %s, and \"%s\" is a second\n", command->name,
			strstr(command->takes, "SRC") ? "source" : "file", options->arguments[1]);
		return false;
	}
	return true;
}

const struct command *command_find(const char *name)
{
	for (size_t i = 0; i < command_count; i++)
		if (strcmp(commands[i].name, name) == 0)
			return &commands[i];
	return NULL;
}

static void command_help(FILE *out, const struct command *command)
{
	fprintf(out, "usage: chronosc %s [OPTION ...] %s\n\n%s.\n", command->name, command->takes, command->does);
	if (command->more != NULL)
		fprintf(out, "%s\n", command->more);
	fprintf(out, "\n");
	for (size_t i = 0; i < OPTIONS; i++) {
		const struct option *o = &table[i];
		int width = (int)strlen(o->name) + (o->value ? (int)strlen(o->value) + 1 : 0);

		if (option_fits(o, command))
			fprintf(out, "  %s%s%s%*s%s\n", o->name, o->value ? " " : "", o->value ? o->value : "",
				width < 24 ? 24 - width : 1, "", o->does);
	}
}

void help_print(FILE *out, const struct command *command)
{
	if (command != NULL) {
		command_help(out, command);
		return;
	}
	fprintf(out, "usage: chronosc COMMAND [OPTION ...] [FILE]\n\n");
	for (size_t i = 0; i < command_count; i++)
		fprintf(out, "  %-10s %s\n", commands[i].name, commands[i].does);
	fprintf(out, "\n"
		     "FILE is schema.chr when none is named. chronosc help COMMAND tells its options, chronosc help\n"
		     "table what a table may hold, chronosc help language the same of all kinds of objects.\n\n"
		     "SRC is a .chr or .sql file or a folder of them, git:REV[:PATH], postgres://... or service=...,\n"
		     "lock (the last authored version) or empty.\n\n"
		     "Exit status: 0 done; 1 differences, where asked to check; 2 usage; 3 faults of the schema;\n"
		     "4 trouble with a database or the disk; 5 refused: data would be lost, or history was changed.\n");
}

bool options_colour(FILE *out)
{
	const char *no = getenv("NO_COLOR");

	return (no == NULL || *no == '\0') && isatty(fileno(out));
}
