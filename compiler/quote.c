#include "quote.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* PostgreSQL's keywords that quote_identifier() quotes: all but the unreserved ones
 * (src/include/parser/kwlist.h, 13 to 18 together). Sorted. */
static const char *const keywords[] = {
	"all",
	"analyse",
	"analyze",
	"and",
	"any",
	"array",
	"as",
	"asc",
	"asymmetric",
	"authorization",
	"between",
	"bigint",
	"binary",
	"bit",
	"boolean",
	"both",
	"case",
	"cast",
	"char",
	"character",
	"check",
	"coalesce",
	"collate",
	"collation",
	"column",
	"concurrently",
	"constraint",
	"create",
	"cross",
	"current_catalog",
	"current_date",
	"current_role",
	"current_schema",
	"current_time",
	"current_timestamp",
	"current_user",
	"dec",
	"decimal",
	"default",
	"deferrable",
	"desc",
	"distinct",
	"do",
	"else",
	"end",
	"except",
	"exists",
	"extract",
	"false",
	"fetch",
	"float",
	"for",
	"foreign",
	"freeze",
	"from",
	"full",
	"grant",
	"greatest",
	"group",
	"grouping",
	"having",
	"ilike",
	"in",
	"initially",
	"inner",
	"inout",
	"int",
	"integer",
	"intersect",
	"interval",
	"into",
	"is",
	"isnull",
	"join",
	"json",
	"json_array",
	"json_arrayagg",
	"json_exists",
	"json_object",
	"json_objectagg",
	"json_query",
	"json_scalar",
	"json_serialize",
	"json_table",
	"json_value",
	"lateral",
	"leading",
	"least",
	"left",
	"like",
	"limit",
	"localtime",
	"localtimestamp",
	"merge_action",
	"national",
	"natural",
	"nchar",
	"none",
	"normalize",
	"not",
	"notnull",
	"null",
	"nullif",
	"numeric",
	"offset",
	"on",
	"only",
	"or",
	"order",
	"out",
	"outer",
	"overlaps",
	"overlay",
	"placing",
	"position",
	"precision",
	"primary",
	"real",
	"references",
	"returning",
	"right",
	"row",
	"select",
	"session_user",
	"setof",
	"similar",
	"smallint",
	"some",
	"substring",
	"symmetric",
	"system_user",
	"table",
	"tablesample",
	"then",
	"time",
	"timestamp",
	"to",
	"trailing",
	"treat",
	"trim",
	"true",
	"union",
	"unique",
	"user",
	"using",
	"values",
	"varchar",
	"variadic",
	"verbose",
	"when",
	"where",
	"window",
	"with",
	"xmlattributes",
	"xmlconcat",
	"xmlelement",
	"xmlexists",
	"xmlforest",
	"xmlnamespaces",
	"xmlparse",
	"xmlpi",
	"xmlroot",
	"xmlserialize",
	"xmltable",
};

static int compare_word(const void *a, const void *b)
{
	return strcmp(a, *(const char *const *)b);
}

bool quote_needed(const char *name)
{
	const char *p = name;

	if (!((*p >= 'a' && *p <= 'z') || *p == '_'))
		return true;
	for (; *p != '\0'; p++)
		if (!((*p >= 'a' && *p <= 'z') || (*p >= '0' && *p <= '9') || *p == '_'))
			return true;
	return bsearch(name, keywords, sizeof keywords / sizeof *keywords, sizeof *keywords, compare_word) != NULL;
}

void quote_name(struct text *out, const char *name)
{
	if (!quote_needed(name)) {
		text_put(out, name);
		return;
	}
	text_char(out, '"');
	for (const char *p = name; *p != '\0'; p++) {
		if (*p == '"')
			text_char(out, '"');
		text_char(out, *p);
	}
	text_char(out, '"');
}

static bool is_control(char c)
{
	return (unsigned char)c < 0x20 || c == 0x7f;
}

void quote_line(struct text *out, const char *name)
{
	const char *p = name;

	while (*p != '\0' && !is_control(*p))
		p++;
	if (*p == '\0') {
		quote_name(out, name);
		return;
	}
	text_put(out, "U&\"");
	for (p = name; *p != '\0'; p++) {
		if (*p == '"' || *p == '\\')
			text_char(out, *p);
		if (is_control(*p))
			text_printf(out, "\\%04X", (unsigned)*p);
		else
			text_char(out, *p);
	}
	text_char(out, '"');
}

void quote_literal(struct text *out, const char *string)
{
	bool escape = strchr(string, '\\') != NULL;

	text_put(out, escape ? "E'" : "'");
	for (const char *p = string; *p != '\0'; p++) {
		if (*p == '\'' || *p == '\\')
			text_char(out, *p);
		text_char(out, *p);
	}
	text_char(out, '\'');
}

static bool body_holds(const char *body, size_t size, const char *tag, size_t tag_size)
{
	return memmem(body, size, tag, tag_size) != NULL;
}

void quote_body(struct text *out, const char *body, size_t size)
{
	char tag[32] = "$$";
	size_t tag_size = 2;
	bool tail = size > 0 && body[size - 1] == '$';

	/* A tag is looked for with its "$" in front only, so that a body that ends in "$tag" is seen too. */
	for (unsigned n = 0; tail || body_holds(body, size, tag, tag_size - (n > 0)); n++) {
		tail = false;
		tag_size = (size_t)(n == 0 ? snprintf(tag, sizeof tag, "$body$")
					   : snprintf(tag, sizeof tag, "$body%u$", n));
	}
	text_add(out, tag, tag_size);
	text_add(out, body, size);
	text_add(out, tag, tag_size);
}
