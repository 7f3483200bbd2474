#include "prove.h"

#include "base/text.h"

#include <string.h>

/* Whoever has forgotten a table has forgotten its indexes too. */
enum { SHOWN = 20 };

const char *prove_stage_name(enum prove_stage stage)
{
	static const char *const names[] = {
		[PROVE_SERVER] = "server", [PROVE_SETUP] = "stand-ins",	  [PROVE_FROM] = "from-version",
		[PROVE_TO] = "to-version", [PROVE_SEED] = "seeding",	  [PROVE_UP] = "up",
		[PROVE_DOWN] = "down",	   [PROVE_UP_AGAIN] = "up again", [PROVE_QUERIES] = "queries"};

	return names[stage];
}

static void put_indented(struct text *out, const char *indent, const char *text)
{
	while (text != NULL && *text != '\0') {
		size_t n = strcspn(text, "\n");
		text_printf(out, "%s%.*s\n", indent, (int)n, text);
		text += n + (text[n] == '\n');
	}
}

static void put_finding(struct text *out, const struct prove_finding *f)
{
	text_printf(out, "  %s\n", f->what);
	put_indented(out, "    ", f->diff);
	if (f->statement == NULL)
		return;
	put_indented(out, "    | ", f->statement);
	put_indented(out, "    ", f->message);
}

void prove_print(const struct prove_result *result, const char *name, bool verbose, struct text *out)
{
	static const char *const verdicts[] = {"proved", "NOT proved", "skipped", "not proved"};

	if (result->verdict == PROVE_PROVED && result->note_count == 0 && !verbose)
		return;
	text_printf(out, "%s: %s", name, verdicts[result->verdict]);
	if (result->verdict == PROVE_SKIPPED || result->verdict == PROVE_BROKEN)
		text_printf(out, ": %s", result->reason);
	else if (result->verdict == PROVE_PROVED)
		text_printf(out, " up, down and up again with %zu rows in %zu of %zu tables", result->rows,
			    result->seeded, result->tables);
	if (verbose && result->server != NULL)
		text_printf(out, " (%s, %.0f ms)", result->server, result->times.total);
	text_char(out, '\n');
	for (size_t i = 0; i < result->count && i < SHOWN; i++)
		put_finding(out, &result->findings[i]);
	if (result->count > SHOWN)
		text_printf(out, "  ... and %zu more\n", result->count - SHOWN);
	for (size_t i = 0; i < result->note_count; i++)
		text_printf(out, "  note: %s\n", result->notes[i]);
}
