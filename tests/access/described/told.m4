m4_divert(-1)
What queries take and give, a line each, and their SQL.
m4_define(«chr_told», «$2	chr_get(«$3», «name»)	chr_get(«$3», «type»)	chr_has(«$3», «not null», «given», «null»)
»)
m4_define(«chr_told_statement», «chr_file(chr_get(«$1», «name»)«.»chr_statement_n«.sql»)m4_dnl
chr_get(chr_statement, «sql»)
»)
m4_divert(0)m4_dnl
chr_each(«chr_query», «model», «kind.query», «chr_file(chr_get(chr_query, «name»)«.told»)m4_dnl
chr_each(«chr_part», chr_query, «parameters», «chr_told(chr_query, «takes», chr_part)»)m4_dnl
chr_each(«chr_part», chr_query, «columns», «chr_told(chr_query, «gives», chr_part)»)m4_dnl
chr_each(«chr_statement», chr_query, «statements», «chr_told_statement(chr_query)»)»)m4_dnl
