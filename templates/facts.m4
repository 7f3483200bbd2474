m4_changecom()m4_changequote(«,»)m4_divert(-1)

The macros that every template can use; docs/headers.md tells of them. Everything that m4 itself
brings begins with m4_, and everything here with chr_, so that no word of a schema is a macro.
A value is the text of a macro that is never called: m4_defn gives it in quotes, so that what it says is never read as m4,
and nothing where there is none.

m4_define(«chr_put», «m4_define(«chr:$1.$2», «$3»)»)

What every fact has is one macro, «chr:ID», which gives it as seven arguments; chr_head:KEY picks one of them.

m4_define(«chr_head:kind», ««$1»»)
m4_define(«chr_head:parent», ««$2»»)
m4_define(«chr_head:name», ««$3»»)
m4_define(«chr_head:ident», ««$4»»)
m4_define(«chr_head:IDENT», ««$5»»)
m4_define(«chr_head:sql», ««$6»»)
m4_define(«chr_head:clauses», ««$7»»)

chr_get(ID, KEY): its value, or nothing. chr_has(ID, KEY, THEN, ELSE). chr_is(ID, KEY, VALUE, THEN, ELSE).

m4_define(«chr_get», «m4_ifdef(«chr:$1.$2», «m4_defn(«chr:$1.$2»)», «m4_ifdef(«chr:$1», «m4_ifdef(«chr_head:$2», «m4_indir(
	«chr_head:$2», m4_indir(«chr:$1»))»)»)»)»)
m4_define(«chr_has», «m4_ifdef(«chr:$1.$2», «$3», «m4_ifdef(«chr_head:$2», «$3», «$4»)»)»)
m4_define(«chr_is», «m4_ifelse(chr_get(«$1», «$2»), «$3», «$4», «$5»)»)

A list is a text that calls chr_item with each element and its number, so that going through it takes no counting.
chr_add(ID, LIST, VALUE) puts one more behind it.

m4_define(«chr_add», «m4_define(«chr:$1.$2.items», m4_defn(«chr:$1.$2.items»)«chr_item(«$3»,»chr_count(«$1», «$2»)«)»)»)
m4_define(«chr_count», «m4_ifdef(«chr:$1.$2.items», «chr_map(«chr_counted», «$1», «$2»)chr_counted_n()», 0)»)
m4_define(«chr_counted», «m4_define(«chr_counted_n», m4_incr($2))»)

chr_each(VAR, ID, LIST, BODY): the body once for each element, with VAR its value and VAR_n its number from 0.
chr_map(MACRO, ID, LIST): a macro called with each element and its number, which is all that VAR and VAR_n are.

m4_define(«chr_each», «m4_ifdef(«chr:$2.$3.items», «m4_pushdef(«$1»)m4_pushdef(«$1_n»)m4_pushdef(«chr_item»,
	«m4_define(«$1», »m4_defn(«chr_first»)«)m4_define(«$1_n», »m4_defn(«chr_second»)«)$4«»»)m4_indir(
	«chr:$2.$3.items»)m4_popdef(«chr_item», «$1_n», «$1»)»)»)
m4_define(«chr_first», «««$1»»»)
m4_define(«chr_second», ««$2»»)
m4_define(«chr_map», «m4_ifdef(«chr:$2.$3.items», «m4_pushdef(«chr_item», m4_defn(«$1»)««»»)m4_indir(«chr:$2.$3.items»)m4_popdef(«chr_item»)»)»)

Texts. A text that is changed must stand in as many quotes as it is changed times.

m4_define(«chr_upper», «m4_translit(««$1»», «a-z», «A-Z»)»)
m4_define(«chr_replace», «m4_patsubst(««$1»», «$2», «$3»)»)

What goes to the compiler: where a file begins; a file below templates/ that is
copied as it is; a fault, which ends the run. And a name that must be the only one, which stands between marks, in a line
or not, and is taken out: chr_claim tells of it, chr_new prints it too.

m4_define(«chr_mark», m4_format(«%c», 1))
m4_define(«chr_escape», m4_format(«%c», 2))
m4_define(«chr_file», «
chr_mark«»file $1
»)
m4_define(«chr_copy», «
chr_mark«»copy $1
»)
m4_define(«chr_fault», «
chr_mark«»fault $1
»)
m4_define(«chr_claim», m4_format(«««%c$1%c$2%c»»», 5, 5, 5))
m4_define(«chr_new», «chr_claim(«$1», «$2»)«$1»»)

What programs may use of what is made, and how it is declared: chr_declare(ID, NAME, TEXT), ID being the fact that
it comes from. Nothing is printed of it, unless two versions of a schema are compared: then chr_declare is chr_declared.

m4_define(«chr_declare», «»)
m4_define(«chr_declared», «m4_define(«chr_here», m4_divnum)m4_divert(99)
chr_mark«»declare $1 $2	$3
m4_divert(chr_here)»)

m4_divert(0)m4_dnl
