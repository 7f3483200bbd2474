m4_divert(-1)
C: queries. chronos_queries.h has for each a struct of its parameters, a struct of its row and a function; chronos.c
describes them to the runtime. Where there are none there is no such file.

m4_define(«chr_c_queries», «m4_ifelse(chr_count(«model», «kind.query»), 0, «», «m4_dnl
m4_divert(11)#include "chronos_queries.h"
m4_divert(0)m4_dnl
chr_file(«chronos_queries.h»)m4_dnl
chr_made
/**
 * Queries: their parameters, their rows, and a function for each.
 */
#ifndef CHRONOS_QUERIES_H
#define CHRONOS_QUERIES_H

#include "chronos_rt.h"
#include "chronos_types.h"

#ifdef __cplusplus
extern "C" {
#endif
chr_each(«chr_query», «model», «kind.query», «chr_c_query(chr_query, chr_get(chr_query, «ident»))»)
#ifdef __cplusplus
}
#endif

#endif
»)»)

m4_define(«chr_c_query_struct», «struct $3 {
m4_define(«chr_c_now», «$3»)chr_map(«chr_c_part», «$1», «$2»)m4_dnl
};
»)

m4_define(«chr_c_query_declare», «chr_declare(«$1», «$2_»chr_get(«$1», «gives»), «$3»)m4_dnl
chr_is(«$1», «gives», «many», «chr_has(«$1», «selects», «chr_declare(«$1», «$2_stream», «$3»)»)»)»)
m4_define(«chr_c_query_names», «m4_ifelse(«$2», «», «», «chr_claim(«$1$2», «a function of $1»)chr_c_query_names(«$1», m4_shift(m4_shift($@)))»)»)
m4_define(«chr_c_query», «chr_c_query_declare(«$1», «$2», m4_ifelse(chr_count(«$1», «parameters»), 0, ««()»», ««(const struct $2_params *)»»))chr_c_query_names(
	«$2», «_query», «_params», «_row», «_next», «_copy», «_stream», «_»chr_get(«$1», «gives»))
m4_ifelse(chr_count(«$1», «parameters»), 0, «», «/** What query chr_c_comment(chr_get(«$1», «name»)) takes. */
chr_c_query_struct(«$1», «parameters», «$2_params»)
»)m4_dnl
m4_ifelse(chr_count(«$1», «columns»), 0, «», «/** What query chr_c_comment(chr_get(«$1», «name»)) gives. */
chr_c_query_struct(«$1», «columns», «$2_row»)
»)m4_dnl
extern const struct ch_query $2_query;

/**
chr_has(«$1», «comment», «chr_c_line(«», chr_get(«$1», «comment»)) *
»)m4_dnl
chr_c_line(«», chr_get(«$1», «sql»))m4_dnl
 */
chr_is(«$1», «gives», «exec», «chr_c_query_call(«$1», «$2», «_exec», «int64_t *count», «ch_query_run», «count»)»)m4_dnl
chr_is(«$1», «gives», «one», «chr_c_query_call(«$1», «$2», «_one», «struct $2_row *row», «ch_query_row», «true, row»)»)m4_dnl
chr_is(«$1», «gives», «maybe», «chr_c_query_call(«$1», «$2», «_maybe», «struct $2_row *row», «ch_query_row», «false, row»)»)m4_dnl
chr_is(«$1», «gives», «many», «chr_c_query_call(«$1», «$2», «_many», «struct ch_rows *rows», «ch_query_rows», «rows»)m4_dnl
chr_has(«$1», «selects», «
/** The same as they come, in constant memory: nothing else can be done with the connection until they are read or closed. */
chr_c_query_call(«$1», «$2», «_stream», «struct ch_rows *rows», «ch_query_stream», «rows»)»)
/* $2_next(). */
CH_QUERY_NEXT($2)
»)m4_dnl
m4_ifelse(chr_count(«$1», «columns»), 0, «», «/* $2_copy(). */
CH_QUERY_COPY($2)
»)»)

chr_c_query_call(QUERY, NAME, SUFFIX, what it fills, the runtime's function, what that is given)

m4_define(«chr_c_query_call», «CH_CHECKED static inline enum ch_status $2$3(struct ch_db *db, m4_dnl
m4_ifelse(chr_count(«$1», «parameters»), 0, «», «const struct $2_params *params, »)$4)
{
	return $5(db, &$2_query, m4_ifelse(chr_count(«$1», «parameters»), 0, «NULL», «params»), $6);
}
»)

What chronos.c says of them.

m4_define(«chr_c_describe_queries», «m4_ifelse(chr_count(«model», «kind.query»), 0, «», «m4_dnl
#ifdef __GNUC__
#pragma GCC diagnostic ignored "-Woverlength-strings"
#endif
chr_each(«chr_query», «model», «kind.query», «chr_c_describe_query(chr_query, chr_get(chr_query, «ident»))»)»)»)

m4_define(«chr_c_described_parts», «m4_ifelse(chr_count(«$1», «$2»), 0, «», «m4_dnl
static const struct ch_column chronos_$2_$3[] = {
m4_define(«chr_c_now», «$4»)chr_map(«chr_c_described_part», «$1», «$2»)m4_dnl
};
»)»)

m4_define(«chr_c_describe_query», «
chr_c_described_parts(«$1», «parameters», «$2», «$2_params»)m4_dnl
chr_c_described_parts(«$1», «columns», «$2», «$2_row»)m4_dnl
static const struct ch_statement chronos_statements_$2[] = {
chr_each(«chr_statement», «$1», «statements», «	{chr_c_string(chr_get(chr_statement, «sql»)), UINT64_C(chr_get(chr_statement, «uses»))},
»)m4_dnl
};
m4_ifelse(chr_count(«$1», «decides»), 0, «», «static const uint8_t chronos_decides_$2[] = {m4_dnl
chr_each(«chr_decides», «$1», «decides», «m4_ifelse(chr_decides_n, 0, «», «, »)chr_decides»)};
»)m4_dnl
const struct ch_query $2_query = {
	.gives = {.sql = chr_c_string(chr_get(«$1», «name»)),
		.schema = "",
		.name = chr_c_string(chr_get(«$1», «name»)),
m4_ifelse(chr_count(«$1», «columns»), 0, «», «		.columns = chronos_columns_$2,
		.size = sizeof(struct $2_row),
		.column_count = chr_count(«$1», «columns»),
»)m4_dnl
		.in = &chronos_schema},
m4_ifelse(chr_count(«$1», «parameters»), 0, «», «	.params = chronos_parameters_$2,
	.param_count = chr_count(«$1», «parameters»),
»)m4_dnl
m4_ifelse(chr_count(«$1», «decides»), 0, «», «	.decides = chronos_decides_$2,
	.decide_count = chr_count(«$1», «decides»),
»)m4_dnl
	.statements = chronos_statements_$2};
»)

m4_divert(0)m4_dnl
