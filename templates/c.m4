m4_divert(-1)
C: a header of types, a header a table or view, chronos.h, which includes them all, chronos.c, which describes them to the
runtime, and the runtime.

Comments and strings of C. The bytes that m4 would trip over arrive as an escape and two digits: control
characters stay that way here, and become what C has for them.

m4_define(«chr_c_comment», «m4_ifelse(m4_translit(««$1»», «*
»chr_escape), «$1», ««$1»», «m4_patsubst(m4_patsubst(m4_patsubst(m4_patsubst(m4_dnl
«««««$1»»»»», «\*/», «* /»), «/\*», «/ *»), chr_escape«[01].», «?»), «
», «
$2 * »)»)»)
m4_define(«chr_c_string», «"chr_c_escaped(«$1»)"»)
m4_define(«chr_c_escaped», «m4_ifelse(m4_translit(««$1»», «"\?
	»chr_escape), «$1», ««$1»», «m4_patsubst(m4_patsubst(m4_patsubst(m4_patsubst(m4_dnl
«««««$1»»»»», «["\\?]», «\\\&»), «
», «\\n»), «	», «\\t»), chr_escape«\([01].\|7f\)», «\\x\1""»)»)»)

A line of a comment, which may have several lines, and only if there is something to say.

m4_define(«chr_c_line», «m4_ifelse(«$2», «», «», «$1 * chr_c_comment(«$2», «$1»)
»)»)

PostgreSQL's types: a short name for each, which the names of structs and of functions are made of; the name of its
description; and whether it is a view, and whether it is read and written by description only.

m4_define(«chr_c_type», «m4_define(«c:$1», «$2»)m4_define(«chr_c_known:$1», «$3»)»)
chr_c_type(«boolean», «bool», «boolean»)
chr_c_type(«smallint», «i16», «i16»)
chr_c_type(«integer», «i32», «i32»)
chr_c_type(«bigint», «i64», «i64»)
chr_c_type(«oid», «u32», «oid»)
chr_c_type(«xid», «u32», «xid»)
chr_c_type(«regclass», «u32», «regclass»)
chr_c_type(«regtype», «u32», «regtype»)
chr_c_type(«regproc», «u32», «regproc»)
chr_c_type(«regprocedure», «u32», «regprocedure»)
chr_c_type(«regrole», «u32», «regrole»)
chr_c_type(«regnamespace», «u32», «regnamespace»)
chr_c_type(«real», «f32», «f32»)
chr_c_type(«double precision», «f64», «f64»)
chr_c_type(«"char"», «char», «char»)
chr_c_type(«text», «str», «text»)
chr_c_type(«character varying», «str», «varchar»)
chr_c_type(«character», «str», «bpchar»)
chr_c_type(«name», «str», «name»)
chr_c_type(«citext», «str», «citext»)
chr_c_type(«xml», «str», «xml»)
chr_c_type(«json», «json», «json»)
chr_c_type(«jsonb», «jsonb», «jsonb»)
chr_c_type(«numeric», «numeric», «numeric»)
chr_c_type(«money», «money», «money»)
chr_c_type(«bytea», «bytes», «bytes»)
chr_c_type(«uuid», «uuid», «uuid»)
chr_c_type(«timestamp with time zone», «timestamptz», «timestamptz»)
chr_c_type(«timestamp without time zone», «timestamp», «timestamp»)
chr_c_type(«date», «date», «date»)
chr_c_type(«time without time zone», «time», «time»)
chr_c_type(«time with time zone», «timetz», «timetz»)
chr_c_type(«interval», «interval», «interval»)
chr_c_type(«inet», «inet», «inet»)
chr_c_type(«cidr», «cidr», «cidr»)
chr_c_type(«macaddr», «macaddr», «macaddr»)
chr_c_type(«macaddr8», «macaddr8», «macaddr8»)
chr_c_type(«bit», «bits», «bit»)
chr_c_type(«bit varying», «bits», «varbit»)
chr_c_type(«vector», «vector», «vector»)
chr_c_type(«halfvec», «halfvec», «halfvec»)
chr_c_type(«int4range», «int4range», «int4range»)
chr_c_type(«int8range», «int8range», «int8range»)
chr_c_type(«numrange», «numrange», «numrange»)
chr_c_type(«tsrange», «tsrange», «tsrange»)
chr_c_type(«tstzrange», «tstzrange», «tstzrange»)
chr_c_type(«daterange», «daterange», «daterange»)
m4_define(«chr_c_view», «m4_define(«chr_c_is_view:$1»)»)
chr_c_view(«str»)
chr_c_view(«json»)
chr_c_view(«jsonb»)
chr_c_view(«bytes»)
chr_c_view(«numeric»)
chr_c_view(«vector»)
chr_c_view(«halfvec»)
chr_c_view(«bits»)
chr_c_view(«raw»)
m4_define(«chr_c_slow», «m4_define(«chr_c_is_slow:$1»)»)
chr_c_slow(«int4range»)
chr_c_slow(«int8range»)
chr_c_slow(«numrange»)
chr_c_slow(«tsrange»)
chr_c_slow(«tstzrange»)
chr_c_slow(«daterange»)

The short name, or for a type of the schema the whole C type: chr_c_code(ID, KEY), KEY being the field that holds a type.
A domain is what it is made of; what is not known is raw bytes.

m4_define(«chr_c_code», «chr_has(«$1», «$2.name», «chr_has(«$1», «$2.id», «chr_c_own(chr_get(«$1», «$2.id»))»,
	«m4_ifdef(«c:»chr_get(«$1», «$2.name»), «m4_indir(«c:»chr_get(«$1», «$2.name»))», «raw»)»)», «raw»)»)
m4_define(«chr_c_own», «chr_has(«$1», «extern», «raw», «m4_ifelse(chr_get(«$1», «kind»), «enum», «enum chr_get(«$1», «ident»)»,
	chr_get(«$1», «kind»), «type», «struct chr_get(«$1», «ident»)»,
	chr_get(«$1», «kind»), «domain», «chr_has(«$1», «as.dims», «chr_c_listed(chr_c_code(«$1», «as»))», «chr_c_code(«$1», «as»)»)»,
	«raw»)»)»)
m4_define(«chr_c_listed», «m4_ifelse(m4_index(«$1», « »), -1, «arr_$1», «raw»)»)

Its description: chr_c_description(ID, KEY).

m4_define(«chr_c_description», «chr_has(«$1», «$2.name», «chr_has(«$1», «$2.id», «chr_c_described(chr_get(«$1», «$2.id»),
	chr_has(«$1», «$2.dims», «_array»))»,
	«m4_ifdef(«chr_c_known:»chr_get(«$1», «$2.name»),
		«ch_type_«»chr_has(«$1», «$2.dims», «arr_»)«»m4_indir(«chr_c_known:»chr_get(«$1», «$2.name»))»,
		«ch_type_«»chr_has(«$1», «$2.dims», «arr_»)raw»)»)», «ch_type_raw»)»)
m4_define(«chr_c_described», «m4_ifelse(chr_c_is_described(«$1»), 1, «chr_get(«$1», «ident»)$2_type», «ch_type_raw»)»)
m4_define(«chr_c_is_described», «chr_has(«$1», «extern», 0, «m4_ifelse(chr_get(«$1», «kind»), «enum», 1, chr_get(«$1», «kind»),
	«type», 1, chr_get(«$1», «kind»), «domain», 1, 0)»)»)

Whether the value can be missing: chr_c_missing(ID, KEY). A domain may forbid it.

m4_define(«chr_c_missing», «chr_has(«$1», «not null», «», «chr_has(«$1», «$2.dims», «opt_», «chr_has(«$1», «$2.id»,
	«chr_c_missing_own(chr_get(«$1», «$2.id»))», «opt_»)»)»)»)
m4_define(«chr_c_missing_own», «chr_is(«$1», «kind», «domain», «chr_c_missing(«$1», «as»)», «opt_»)»)

The C type of a value: chr_c_shape(CODE, opt_ or nothing, arr_ or nothing).

m4_define(«chr_c_shape», «m4_ifelse(m4_index(«$1», « »), -1,
	«m4_ifelse(«$2$3», «», «chr_c_plain(«$1»)», «struct ch_$2$3$1»)»,
	«m4_ifelse(«$2$3», «», «$1», «struct m4_substr(«$1», m4_incr(m4_index(«$1», « »)))«»m4_ifelse(
		«$3», «», «», «_array»)«»m4_ifelse(«$2», «», «», «_opt»)»)»)»)
m4_define(«chr_c_plain», «m4_ifdef(«chr_c_plain:$1», «m4_indir(«chr_c_plain:$1»)», «struct ch_$1»)»)
m4_define(«chr_c_scalar», «m4_define(«chr_c_plain:$1», «$2»)»)
chr_c_scalar(«bool», «bool»)
chr_c_scalar(«i16», «int16_t»)
chr_c_scalar(«i32», «int32_t»)
chr_c_scalar(«i64», «int64_t»)
chr_c_scalar(«u32», «uint32_t»)
chr_c_scalar(«f32», «float»)
chr_c_scalar(«f64», «double»)
chr_c_scalar(«char», «char»)

What a type makes of a column, found once for each type (an array of arrays, as a domain may be, is raw bytes): chr_c_form(ID, KEY) is the id of these values: its member; its value as a
parameter; whether it may be missing. And as a list: how its cells are read, sized and written, by ch_read_CODE, or NAME_read for an
enum, or by description: what stands before and behind "read" there, and the arguments before the member, at it, and behind it;
then the member, its description, and whether it may be missing, for chronos.c.

m4_define(«chr_c_form», «chr_c_form_met(«$1», «$2», «form:»m4_defn(«chr:$1.$2»)«/»m4_defn(«chr:$1.not null»))»)
m4_define(«chr_c_form_met», «m4_ifdef(«chr:$3.member», «», «chr_c_form_new(«$3», chr_c_code(«$1», «$2»), chr_c_missing(«$1», «$2»),
	chr_has(«$1», «$2.dims», «arr_»), chr_c_description(«$1», «$2»))»)«$3»»)
m4_define(«chr_c_form_new», «m4_ifelse(«$4»m4_substr(«$2», 0, 4), «arr_arr_», «chr_c_form_new(«$1», «raw», «$3», «», «ch_type_raw»)»,
	«chr_c_form_put(«$1», chr_c_shape(«$2», «$3», «$4»), chr_c_shape(«$2», «», «$4»), «$5», m4_ifelse(
	«$3», «», «false», «true»), «$2», «$4», «$3»)»)»)
m4_define(«chr_c_form_put», «chr_put(«$1», «member», «$2»)chr_put(«$1», «value», «$3»)chr_put(«$1», «flag», «$5»)m4_ifelse(
	«$7»m4_index(«$6», «enum »), «0», «chr_c_form_way(m4_substr(«$6», 5)«_», m4_ifelse(«$8», «», «», «_opt»), «», «», «», $@)»,
	«$7»m4_index(«$6», « »)m4_index(«$6», «arr_»)m4_ifdef(«chr_c_is_slow:$6», 0), «-1-1», «chr_c_form_way(«ch_», «_$8$6», «», «», «», $@)»,
	«chr_c_form_way(«ch_», «_as», «&$4, $5, », «&», «, load->oids», $@)»)»)
m4_define(«chr_c_form_way», «m4_define(«chr:$6.way», ««$1»,«$2»,«$3»,«$4»,«$5»,«$7»,«$9»,»m4_ifelse(«$10», «true», «CH_NULLABLE», 0))»)

A column's form, and whether PostgreSQL fills it by itself and takes no value for it. chr_c_of(ID, KEY) is a value of the form.

m4_define(«chr_c_column», «m4_define(«chr:$1.c.form», chr_c_form(«$1», «type»))m4_ifdef(«chr:$1.generated always as», «m4_define(
	«chr:$1.c.computed», 1)», «m4_ifdef(«chr:$1.kind.generated by default as identity.items», «chr_map(
	«chr_c_identity», «$1», «kind.generated by default as identity»)»)»)»)
m4_define(«chr_c_identity», «chr_is(«$1», «generated», «always», «chr_put(chr_get(«$1», «parent»), «c.computed», 1)»)»)
m4_define(«chr_c_of», «m4_defn(«chr:»m4_defn(«chr:$1.c.form»)«.$2»)»)

Most texts are as they are in comments and strings too; a fact says when one is not. chr_c_texts(MACRO, ID, «chr:ID») calls a macro
with a column's id, identifier, and identifier in upper case; with its name in SQL and its clauses for a comment; and with its name in
SQL, its name and its type for strings.

m4_define(«chr_c_texts», «m4_ifdef(«chr:$2.odd», «$1(«$2», «$6», «$7», chr_c_comment(«$8», «	»), chr_c_comment(«$9», «	»), chr_c_escaped(«$8»), chr_c_escaped(«$5»), chr_c_escaped(m4_defn(«chr:$2.type»)))»,
	«$1(«$2», «$6», «$7», «$8», «$9», «$8», «$5», m4_defn(«chr:$2.type»))»)»)

What a column says of itself in a struct. A constraint's words are made once, for it and for the columns that they are about.

m4_define(«chr_c_constraint_line», ««	 * »m4_defn(«chr:$1.c.doc»)«
»»)
m4_define(«chr_c_about», ««
	/**
	 * $4: »m4_ifelse(«$5», «», ««of a type that the schema does not tell»», ««$5»»)«
»m4_ifdef(«chr:$1.comment», «chr_c_line(«	», m4_defn(«chr:$1.comment»))»)m4_ifdef(«chr:$1.constraints.items», «chr_map(
	«chr_c_constraint_line», «$1», «constraints»)»)«	 */
»»)

A column of a composite type.

m4_define(«chr_c_part», «chr_c_column(«$1»)chr_c_texts(«chr_c_part_of», «$1», m4_indir(«chr:$1»))»)
m4_define(«chr_c_part_of», «chr_declare(«$1», chr_c_now«.$2», chr_c_of(«$1», «member»))chr_c_about($@)«	»chr_c_of(«$1», «member»)« $2;
»»)
m4_define(«chr_c_described_part», «chr_c_texts(«chr_c_described_part_of», «$1», m4_indir(«chr:$1»))»)
m4_define(«chr_c_described_part_of», «chr_c_described_column(«struct »chr_c_now, «$2», «$7», «$8», m4_defn(«chr:$1.c.computed»),
	m4_indir(«chr:»m4_defn(«chr:$1.c.form»)«.way»))»)

A column for chronos.c: of this struct; its identifier; its name and type for strings; whether it is computed; from $6 on its form.

m4_define(«chr_c_described_column», ««	{"$3", &$12, offsetof($1, $2), $13»m4_ifelse(«$5», «», «», «« | CH_COMPUTED»»)«, "$4"},
»»)

Enums, with functions from and to their labels; composite types. For each the names of what else is made of it. A constant of an
enum that the C library has a macro for gets a _ behind it.

m4_define(«chr_c_constant», «chr_new(chr_c_upper(«$1»), «$2»)»)
m4_define(«chr_c_upper», «chr_c_upper_of(chr_upper(«$1»))»)
m4_define(«chr_c_upper_of», «m4_ifelse(m4_index(« EXIT_FAILURE EXIT_SUCCESS NAME_MAX PATH_MAX RAND_MAX SEEK_CUR SEEK_END SEEK_SET SIZE_MAX TIME_UTC »,
	« $1 »), -1, ««$1»», ««$1_»»)»)

m4_define(«chr_c_tags», «chr_claim(«$1», «$2»)chr_c_claims(«$1», «$2», «_opt», «_array», «_array_opt», «_type», «_array_type»,
	«_opt_of», «_read», «_read_opt», «_room», «_room_opt», «_write», «_write_opt», «_text», «_from», «_array_view», «_array_count»,
	«_array_get», «_array_of», «_array_opt_of», «_array_opt_value»)»)
m4_define(«chr_c_claims», «m4_ifelse(«$3», «», «», «chr_claim(«$1$3», «what is made of $2»)m4_dnl
chr_c_claims(«$1», «$2», m4_shift(m4_shift(m4_shift($@))))»)»)
m4_define(«chr_c_enum», «chr_c_enum_of(«$1», chr_get(«$1», «ident»))»)
m4_define(«chr_c_enum_of», «chr_declare(«$1», «enum $2»)chr_each(«chr_label», «$1», «list.identifiers», «chr_declare(«$1», chr_c_upper(
	«$2_»chr_label))»)chr_c_tags(«$2», «enum $2»)
/**
 * Enum chr_c_comment(chr_get(«$1», «sql»))
chr_c_line(«», chr_get(«$1», «comment»))m4_dnl
 */
enum $2 {
chr_each(«chr_label», «$1», «list.identifiers», «	chr_c_constant(«$2_»chr_label, «a label of enum $2»),
»)m4_dnl
m4_ifelse(chr_count(«$1», «list»), 0, «	chr_c_constant(«$2_no_label», «enum $2, which has no labels»)
»)m4_dnl
};

/** The label, or NULL for what is no value of the enum. */
static inline const char *$2_text(enum $2 value)
{
	switch (value) {
chr_each(«chr_label», «$1», «list», «	case chr_c_upper(«$2_»chr_get(«$1», «list.identifiers.»chr_label_n)):
		return chr_c_string(chr_label);
»)m4_dnl
m4_ifelse(chr_count(«$1», «list»), 0, «	case chr_c_upper(«$2_no_label»):
		break;
»)m4_dnl
	}
	return NULL;
}

/** The value of a label; false, and nothing set, when there is none of that label. */
static inline bool $2_from(const char *text, size_t size, enum $2 *value)
{
chr_each(«chr_label», «$1», «list», «	if (size == sizeof chr_c_string(chr_label) - 1 && memcmp(text, chr_c_string(chr_label), size) == 0) {
		*value = chr_c_upper(«$2_»chr_get(«$1», «list.identifiers.»chr_label_n));
		return true;
	}
»)m4_dnl
m4_ifelse(chr_count(«$1», «list»), 0, «	(void)text;
	(void)size;
	(void)value;
»)m4_dnl
	return false;
}
CH_ENUM($2)
»)
m4_define(«chr_c_composite», «chr_c_composite_of(«$1», chr_get(«$1», «ident»))»)
m4_define(«chr_c_composite_of», «m4_define(«chr_c_now», «$2»)chr_declare(«$1», «struct $2»)chr_c_tags(«$2», «type $2»)
/**
 * Type chr_c_comment(chr_get(«$1», «sql»))
chr_c_line(«», chr_get(«$1», «comment»))m4_dnl
 */
struct $2 {
chr_map(«chr_c_part», «$1», «columns»)m4_dnl
m4_ifelse(chr_count(«$1», «columns»), 0, «	char no_columns_;
»)m4_dnl
};

CH_COMPOSITE($2)
»)
m4_define(«chr_c_domain», «chr_c_domain_of(chr_get(«$1», «ident»), «$1»)»)
m4_define(«chr_c_domain_of», «chr_claim(«$1_type», «the description of domain $1»)
/* Domain chr_c_comment(chr_get(«$2», «sql»)). */
extern const struct ch_type $1_type, $1_array_type;
»)

Their descriptions, which go to chronos.c: chr_c_describe(ID). chr_c_number counts them.

m4_define(«chr_c_number», 0)
m4_define(«chr_c_describe», «m4_ifelse(chr_c_is_described(«$1»), 1, «chr_c_describe_of(«$1», chr_get(«$1», «ident»),
	chr_c_number, m4_incr(chr_c_number))m4_define(«chr_c_number», m4_eval(chr_c_number + 2))»)»)
m4_define(«chr_c_describe_of», «chr_is(«$1», «kind», «enum», «chr_c_describe_enum(«$1», «$2», «$3»)»)m4_dnl
chr_is(«$1», «kind», «type», «chr_c_describe_composite(«$1», «$2», «$3»)»)m4_dnl
chr_is(«$1», «kind», «domain», «chr_c_describe_domain(«$1», «$2», «$3», chr_c_own(«$1»))»)m4_dnl
const struct ch_type $2_array_type = {.name = chr_c_string(chr_get(«$1», «sql»)) "[]",
	.number = CH_NUMBER_FIRST + $4,
	.size = sizeof(struct ch_array),
	.get = ch_get_array,
	.put = ch_put_array,
	.element = &$2_type};

m4_define(«chr_c_all_types», m4_defn(«chr_c_all_types»)«	&$2_type,
	&$2_array_type,
»)»)
m4_define(«chr_c_all_types», «»)
m4_define(«chr_c_describe_enum», «static const char *const chronos_labels_$2[] = {
chr_each(«chr_label», «$1», «list», «	chr_c_string(chr_label),
»)m4_dnl
	NULL};
_Static_assert(sizeof(enum $2) == sizeof(unsigned), "enums are as long as int");
const struct ch_type $2_type = {.name = chr_c_string(chr_get(«$1», «sql»)),
	.number = CH_NUMBER_FIRST + $3,
	.size = sizeof(enum $2),
	.has = offsetof(struct $2_opt, has),
	.get = ch_get_enum,
	.put = ch_put_enum,
	.labels = chronos_labels_$2,
	.count = chr_count(«$1», «list»)};
»)
m4_define(«chr_c_describe_composite», «static const struct ch_column chronos_fields_$2[] = {
m4_define(«chr_c_now», «$2»)chr_map(«chr_c_described_part», «$1», «columns»)m4_dnl
m4_ifelse(chr_count(«$1», «columns»), 0, «	{"", &ch_type_raw, 0, 0, ""},
»)m4_dnl
};
const struct ch_type $2_type = {.name = chr_c_string(chr_get(«$1», «sql»)),
	.number = CH_NUMBER_FIRST + $3,
	.size = sizeof(struct $2),
	.has = offsetof(struct $2_opt, has),
	.get = ch_get_composite,
	.put = ch_put_composite,
	.fields = chronos_fields_$2,
	.count = chr_count(«$1», «columns»)};
»)
m4_define(«chr_c_describe_domain», «const struct ch_type $2_type = {.name = chr_c_string(chr_get(«$1», «sql»)),
	.number = CH_NUMBER_FIRST + $3,
	.size = sizeof(chr_c_shape(«$4», «», «»)),
m4_ifelse(m4_index(«$4», «arr_»), 0, «», «m4_ifdef(«chr_c_is_view:$4», «»,
	«	.has = offsetof(chr_c_shape(«$4», «opt_», «»), has),
»)»)m4_dnl
	.get = ch_get_domain,
	.put = ch_put_domain,
	.base = &m4_ifelse(«$4», «raw», «ch_type_raw», «chr_c_description(«$1», «as»)»)};
»)

Ways to rows, numbered for the runtime: the primary key first, then the other keys, then foreign keys and indexes as lists.
While one is made, chr_c_given and chr_c_order are the items of two lists: the columns that it is given, and those of its order.
chr_c_go(MACRO, given or order) goes through one.

m4_define(«chr_c_ways», «m4_define(«chr_c_at», «$1»)m4_dnl
chr_map(«chr_c_path_primary», «$1», «kind.primary key»)chr_map(«chr_c_path_unique», «$1», «kind.unique»)m4_dnl
chr_map(«chr_c_path_unique_index», «$1», «kind.index»)m4_ifdef(«chr:$1.kind.primary key.items», «chr_map(
	«chr_c_path_foreign», «$1», «kind.foreign key»)chr_map(«chr_c_path_index», «$1», «kind.index»)»)»)

m4_define(«chr_c_path_primary», «m4_define(«chr_c_primary», «$1»)chr_c_take(«$1»)chr_c_path(«», 1)»)
m4_define(«chr_c_path_unique», «chr_c_take(«$1»)chr_c_path(«_by_»chr_c_go(«chr_c_word», «given»), 1)»)
m4_define(«chr_c_path_foreign», «chr_c_take(«$1»)chr_c_path_list()»)

m4_define(«chr_c_clear», «m4_define(«chr_c_given», «»)m4_define(«chr_c_given_n», 0)m4_define(«chr_c_order», «»)m4_define(«chr_c_order_n», 0)m4_dnl
m4_define(«chr_c_down», «»)»)
m4_define(«chr_c_take», «chr_c_clear()m4_define(«chr_c_by», «$1»)m4_define(«chr_c_given», m4_defn(«chr:$1.columns.id.items»))m4_define(
	«chr_c_given_n», chr_count(«$1», «columns.id»))»)
m4_define(«chr_c_give», «m4_define(«chr_c_$2», m4_defn(«chr_c_$2»)«chr_item(«$1»,»chr_c_$2_n«)»)m4_define(«chr_c_$2_n», m4_incr(chr_c_$2_n))»)
m4_define(«chr_c_go», «m4_pushdef(«chr_item», m4_defn(«$1»))chr_c_$2()m4_popdef(«chr_item»)»)
m4_define(«chr_c_word», «m4_ifelse(«$2», 0, «», ««_and_»»)m4_indir(«chr_head:ident», m4_indir(«chr:$1»))»)

chr_c_path(NAME, unique or nothing, descending or nothing): the way of that name, if it is the first: what a header and what
chronos.c say of it.

m4_define(«chr_c_path», «m4_ifdef(«chr:»chr_c_at«.c.path.$1», «», «m4_define(«chr:»chr_c_at«.c.path.$1», 1)chr_c_path_new(m4_defn(
	«chr_c_now»), chr_c_way_n, «$1», «$2», «$3»)m4_define(«chr_c_way_n», m4_incr(chr_c_way_n))»)»)
m4_define(«chr_c_path_new», «m4_ifelse(chr_c_given_n, 0, «», «m4_define(«chr_c_params», chr_c_params_of())»)m4_ifelse(«$4», 1, «chr_c_key(«$1», «$2», «$3»)», «chr_c_list(«$1», «$2», «$3», «$5»)»)m4_divert(14)m4_dnl
«static const uint16_t chronos_path_$1_$2[] = {
»chr_c_go(«chr_c_path_column_line», «given»)chr_c_go(«chr_c_path_column_line», «order»)«};
»m4_divert(15)«	{chronos_path_$1_$2, »chr_c_given_n«, »m4_eval(chr_c_given_n + chr_c_order_n)«, »m4_ifelse(«$4», 1, ««true»», ««false»»)«, »m4_ifelse(
	«$5», 1, ««true»», ««false»»)«},
»m4_divert(0)»)
m4_define(«chr_c_path_column_line», ««	»m4_defn(«chr_c_NOW»)«_COLUMN_»m4_indir(«chr_head:IDENT», m4_indir(«chr:$1»))«,
»»)

An index over plain columns and all rows. A unique one finds by all its columns. Of another one, what is last and a time, or
descending, is an order, which ends before what may be null or runs the other way: nobody could go on behind such a row.

m4_define(«chr_c_path_unique_index», «m4_ifdef(«chr:$1.unique», «chr_c_path_keys(«$1», «unique», «chr_c_path(«_by_»chr_c_go(«chr_c_word», «given»), 1)»)»)»)
m4_define(«chr_c_path_index», «m4_ifdef(«chr:$1.unique», «», «chr_c_path_keys(«$1», «on», «chr_c_path_list()»)»)»)
m4_define(«chr_c_path_keys», «m4_ifdef(«chr:$1.where», «», «m4_ifdef(«chr:$1.using», «», «chr_c_clear()m4_define(«chr_c_by», «$1»)m4_define(«chr_c_state», «$2»)m4_dnl
chr_map(«chr_c_path_part», «$1», «keys»)m4_ifelse(chr_c_state, «expression», «», «$3»)»)»)»)
m4_define(«chr_c_path_part», «m4_ifdef(«chr:$1.column.id.items», «m4_define(«chr_c_falls», m4_ifdef(«chr:$1.descending», 1))chr_map(
	«chr_c_path_column», «$1», «column.id»)», «m4_define(«chr_c_state», «expression»)»)»)
m4_define(«chr_c_path_column», «m4_ifelse(chr_c_state, «on», «chr_c_path_ordered(«$1», chr_c_falls, m4_ifelse(chr_c_order_n, 0,
	«chr_c_falls», «chr_c_down»), m4_ifelse(chr_c_order_n, 0, «chr_c_is_order(«$1»)», 1))», chr_c_state, «unique», «chr_c_give(«$1», «given»)»)»)
m4_define(«chr_c_path_ordered», «m4_ifelse(«$4», «», «chr_c_give(«$1», «given»)», chr_c_of(«$1», «flag»).«$2», «false.$3»,
	«chr_c_give(«$1», «order»)m4_define(«chr_c_down», «$2»)», «m4_define(«chr_c_state», «off»)»)»)
m4_define(«chr_c_is_order», «m4_ifelse(chr_c_falls, 1, 1, «m4_ifelse(m4_index(«|timestamp with time zone|timestamp without time zone|date|»,
	«|»m4_defn(«chr:$1.type»)«|»), -1, «», 1)»)»)

A list is in its order, and then in that of the primary key.

m4_define(«chr_c_path_list», «m4_ifelse(chr_c_given_n«»chr_c_order_n, 00, «», «chr_c_path_list_of(m4_ifelse(chr_c_given_n, 0, «»,
	««_by_»chr_c_go(«chr_c_word», «given»)»)m4_ifelse(chr_c_order_n, 0, «», ««_in_»chr_c_go(«chr_c_word», «order»)»))»)»)
m4_define(«chr_c_path_list_of», «m4_ifdef(«chr:»chr_c_at«.c.list.$1», «», «m4_define(«chr:»chr_c_at«.c.list.$1», 1)chr_map(
	«chr_c_path_last», chr_c_primary, «columns.id»)m4_ifelse(chr_c_order_n, 0, «», «chr_c_path(«$1», «», chr_c_down)»)»)»)
m4_define(«chr_c_path_last», «m4_ifelse(m4_index(m4_defn(«chr_c_given»)m4_defn(«chr_c_order»), ««$1»»), -1, «chr_c_give(«$1», «order»)»)»)

Tables and views. One walk through the constraints, then one through the columns, make all that is said of each of them. It is
laid by where chr_c_relation_of finds it: 1 members, 2 names in SQL, 3 constants, 4 constants of constraints, 5 what reads a cell,
6 how long it is, 7 what writes it, 8 setters; for chronos.c 9 constraints, 10 columns, 14 columns of ways, 15 ways. What lasts until the end: 11 #include
lines, 12 text of chronos.c, 13 its list of tables. chr_c_now and chr_c_NOW are the relation's identifiers.

m4_define(«chr_c_relation», «m4_ifdef(«chr:$1.extern», «», «chr_c_relation_head(«$1», m4_indir(«chr:$1»))»)»)
m4_define(«chr_c_relation_head», «chr_c_relation_of(«$1», «$5», «$6», «$2», chr_c_text(«$1», «comment», «$7»), m4_ifelse(
	«$2», «table», 1), chr_c_text(«$1», «escaped», «$7»), chr_c_text(«$1», «escaped», «$4»))»)
m4_define(«chr_c_text», «m4_ifdef(«chr:$1.odd», «chr_c_$2(«$3»)», ««$3»»)»)
m4_define(«chr_c_relation_of», «chr_claim(«$2_row», «a row of $2»)chr_claim(«$2_column», «the columns of $2»)m4_dnl
chr_claim(«$2_constraint», «the constraints of $2»)chr_claim(«$3_SQL», «the name of $2»)m4_dnl
m4_define(«chr_c_now», «$2»)m4_define(«chr_c_NOW», «$3»)m4_define(«chr_c_way_n», 0)m4_define(«chr_c_computed_n», 0)m4_ifelse(chr_c_constrained(«$1»), «», «», «m4_dnl
chr_put(«$1», «c.constrained», 1)chr_claim(«$3_CONSTRAINT_NONE», «no constraint of $2»)»)m4_dnl
chr_declare(«$1», «struct $2_row»)m4_dnl
chr_map(«chr_c_constraint», «$1», «constraints»)chr_map(«chr_c_index», «$1», «kind.index»)m4_dnl
chr_map(«chr_c_cell», «$1», «columns»)m4_divert(11)«#include "$2.h"
»m4_divert(0)m4_dnl
chr_file(«$2.h»)chr_made«
#ifndef CHRONOS_$3_H
#define CHRONOS_$3_H

#include "chronos_rt.h"
#include "chronos_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * A row of $4 $5.
»chr_c_line(«», m4_defn(«chr:$1.comment»))m4_ifdef(«chr:$1.open», «« * Its columns are not known: declare them in the query, one by one.
»»)« */
struct $2_row {
»m4_undivert(1)m4_ifdef(«chr:$1.columns.items», «», ««	char no_columns_;
»»)«};

/** The name, as SQL has it; behind it those of the columns. */
#define $3_SQL "$7"
»m4_undivert(2)m4_ifdef(«chr:$1.columns.items», ««
/** The columns in their order, from 0. */
enum $2_column {
»m4_undivert(3)«	»chr_new(«$3_COLUMNS», «the number of columns of $2»)«
};
»»)m4_ifdef(«chr:$1.c.constrained», ««
/** The constraints, and what else an error may name as one: see $2_broken(). */
enum $2_constraint {
	$3_CONSTRAINT_NONE,
»m4_undivert(4)«};
»»)m4_ifdef(«chr:$1.columns.items», «chr_c_reads(«$1», «$2», «$3»)m4_ifelse(«$6», 1, «chr_c_writes(«$1», «$2», «$3»)»)»)«#ifdef __cplusplus
}
#endif

#endif
»m4_divert(12)m4_ifdef(«chr:$1.columns.items», «chr_c_describe_relation(«$1», «$2», «$3», «$7», «$8»)»)m4_divert(-1)m4_undivert(5, 6, 7, 8, 9, 10, 14, 15)m4_divert(0)»)

Constraints, and unique indexes, which are broken as constraints are. A name that begins with the table's is told
without it, unless two would be the same.

m4_define(«chr_c_constrained», «m4_ifdef(«chr:$1.constraints.items», 1, «chr_map(«chr_c_unique», «$1», «kind.index»)»)»)
m4_define(«chr_c_unique», «m4_ifdef(«chr:$1.unique», 1)»)
m4_define(«chr_c_index», «m4_ifdef(«chr:$1.unique», «chr_c_constraint(«$1»)»)»)
m4_define(«chr_c_constraint», «chr_c_constraint_of(«$1», m4_defn(«chr_c_now»), m4_defn(«chr_c_NOW»), m4_indir(«chr:$1»))»)
m4_define(«chr_c_constraint_of», «m4_ifdef(«chr:$1.odd», «chr_c_constraint_put(«$1», chr_c_comment(chr_c_constraint_doc(
	«$1», «$4», «$9», «$10»), «	»), chr_c_escaped(«$6»))», «chr_c_constraint_put(«$1», chr_c_constraint_doc(«$1», «$4», «$9», «$10»), «$6»)»)m4_divert(
	4)chr_c_constraint_new(«$1», «$2», «$3_CONSTRAINT_$8», «$3_CONSTRAINT_»m4_ifelse(m4_index(«$7», «$2_»), 0,
	«m4_substr(«$8», m4_len(«$2_»))», «$8»))«,
»»)
m4_define(«chr_c_constraint_doc», «m4_ifdef(«chr:$1.primary», ««primary key»», ««$2 $3»»)« $4»»)
m4_define(«chr_c_constraint_put», «m4_define(«chr:$1.c.doc», «$2»)m4_divert(4)«	/** $2 */
	»m4_divert(9)«	"$3",
»»)
m4_define(«chr_c_constraint_new», «m4_ifdef(«c:$4», «chr_declare(«$1», «$3»)chr_new(«$3», «a constraint of $2»)»,
	«m4_define(«c:$4»)chr_declare(«$1», «$4»)chr_new(«$4», «a constraint of $2»)»)»)

Columns.

m4_define(«chr_c_cell», «chr_c_column(«$1»)chr_c_texts(«chr_c_cell_of», «$1», m4_indir(«chr:$1»))»)
m4_define(«chr_c_cell_of», «m4_divert(1)chr_c_about($@)chr_c_codec(m4_defn(«chr_c_now»), m4_defn(«chr_c_NOW»), «$2», «$3», «$6», «$7», «$8»,
	m4_defn(«chr:$1.c.computed»), m4_indir(«chr:»m4_defn(«chr:$1.c.form»)«.way»), «$1»)»)

Of a column: its table, in lower and upper case; its own identifier, in lower and upper case; its name in SQL, its name and its type,
for strings; whether it is computed; from $9 on its form; and $17 is its id.

m4_define(«chr_c_codec», «chr_declare(«$17», «$1_row.$3», ««$14»m4_ifelse(«$8», «», «», ««, without a setter»»)»)«	$14 $3;
»m4_divert(2)«#define $2_SQL_$4 "$5"
»m4_divert(3)«	»chr_new(«$2_COLUMN_$4», «a column of $1»)«,
»m4_divert(5)«	       $9read$10(&cells, $11&row->$3) &&
»m4_divert(10)chr_c_described_column(«struct $1_row», «$3», «$6», «$7», «$8», «», «», «», «», «», «», «$15», «$16»)m4_ifelse(«$8», «», «m4_divert(6)« +
		$9room$10($11$12row->$3)»m4_divert(7)«	if (ch_set_has(load->set, $2_COLUMN_$4))
		at = $9write$10(at, $11$12row->$3$13);
»m4_divert(8)«CH_SETTER($1, $3, $2_COLUMN_$4, $14)
»», «m4_define(«chr_c_computed_n», m4_incr(chr_c_computed_n))»)»)

The functions of a table, which macros of the runtime make; a view is only read. Their names are taken.

m4_define(«chr_c_reads», «chr_claim(«$2_table», «a function of $2»)chr_claim(«$2_decode», «a function of $2»)chr_claim(«$2_next», «a function of $2»)m4_dnl
chr_claim(«$2_scan», «a function of $2»)chr_claim(«$2_select», «a function of $2»)chr_claim(«$2_copy», «a function of $2»)«
extern const struct ch_table $2_table;

/** Reads a row of COPY's binary form; false when it is none. */
CH_CHECKED static inline bool $2_decode(const uint8_t *image, size_t size, struct $2_row *row)
{
	struct ch_cells cells = {image + 2, image + size};

	return size >= 2 && ch_load16(image) == $3_COLUMNS &&
»m4_undivert(5)«	       cells.at == cells.end;
}

/* $2_next(), $2_scan(), $2_select(), $2_copy(). */
CH_READS($2)
»»)

m4_define(«chr_c_writes», «chr_declare(«$1», «$2_insert»)chr_claim(«$2_change», «a function of $2»)chr_claim(«$2_insert», «a function of $2»)chr_claim(«$2_load», «a function of $2»)m4_dnl
chr_claim(«$2_load_put», «a function of $2»)«
/** Encodes a row for ch_load_end() to send. */
CH_CHECKED static inline enum ch_status $2_load_put(struct ch_load *load, const struct $2_row *row)
{
	uint8_t *at = ch_load_room(load, (size_t)2»m4_undivert(6)«);

	if (at == NULL)
		return load->status;
»m4_ifelse(chr_c_computed_n, 0, «», «m4_ifelse(chr_c_computed_n, chr_count(«$1», «columns»), ««	(void)row;
»»)»)«	ch_store16(at, load->fields);
	at += 2;
»m4_undivert(7)«	load->size = (size_t)(at - load->data);
	load->count++;
	return CH_OK;
}

/* struct $2_change, $2_insert(), $2_load(); $2_set_...() for each column. */
CH_WRITES($2, $3_COLUMNS)
»m4_undivert(8)m4_ifdef(«chr:$1.c.constrained», «chr_claim(«$2_broken», «a function of $2»)«
/* $2_broken(). */
CH_CONSTRAINTS($2)
»»)chr_c_ways(«$1»)»)

m4_define(«chr_c_comma», «m4_ifelse(«$1», 0, «», ««, »»)»)
m4_define(«chr_c_param», «chr_c_comma(«$2»)chr_c_of(«$1», «value»)« by_»m4_indir(«chr_head:ident», m4_indir(«chr:$1»))»)
m4_define(«chr_c_pointer», «chr_c_comma(«$2»)«&by_»m4_indir(«chr_head:ident», m4_indir(«chr:$1»))»)
m4_define(«chr_c_named», «chr_c_comma(«$2»)chr_c_text(«$1», «comment», m4_indir(«chr_head:name», m4_indir(«chr:$1»)))»)
m4_define(«chr_c_params_of», ««(»chr_c_go(«chr_c_param», «given»)«), (»chr_c_go(«chr_c_pointer», «given»)«))»»)

What a key is for: of a table, its number, its name, which is nothing for the primary key. Parameters stand in parentheses:
several are one to a macro of C.

m4_define(«chr_c_function», «chr_declare(chr_c_by, «$1», ««(»chr_c_go(«chr_c_param», «given»)«)»»)»)
m4_define(«chr_c_key», «chr_c_function(«$1_get$3»)chr_c_function(«$1_update$3»)chr_c_function(«$1_upsert$3»)m4_dnl
chr_c_function(«$1_delete$3»)chr_claim(«$1_get$3», «a function of $1»)chr_claim(«$1_update$3», «a function of $1»)chr_claim(
	«$1_upsert$3», «a function of $1»)chr_claim(«$1_delete$3», «a function of $1»)«
/* By »chr_c_go(«chr_c_named», «given»)«: $1_get$3(), $1_upsert$3(), $1_update$3(), $1_delete$3()»m4_ifelse(
	chr_c_given_n, 1, ««, $1_get_many$3()»»)«. */
CH_KEY($1, $3, $2, »m4_defn(«chr_c_params»)«
»m4_ifelse(chr_c_given_n, 1, «chr_c_function(«$1_get_many$3»)chr_claim(«$1_get_many$3», «a function of $1»)«CH_KEYS($1, $3, $2, »chr_c_go(«chr_c_value», «given»)«)
»»)»)
m4_define(«chr_c_value», «chr_c_of(«$1», «value»)»)

And a list; $4 is 1 when it is read from its end.

m4_define(«chr_c_list», «chr_c_list_of(«$1», «$2», «$3», m4_ifelse(«$4», 1, «« from the last on»»), m4_ifelse(
	m4_index(«$3», «_by_»)«»m4_index(«$3», «_in_»), «0-1», 1))»)
m4_define(«chr_c_list_of», «chr_c_function(«$1_list$3»)chr_claim(«$1_list$3», «a function of $1»)«
/* In the order of »chr_c_go(«chr_c_named», «order»)«$4: $1_list$3()»m4_ifelse(«$5», 1, ««; as they come: $1_stream$3()»»)«. */
»m4_ifelse(chr_c_given_n, 0, ««CH_LIST_ALL($1, $3, $2)
»», ««CH_LIST($1, $3, $2, »m4_defn(«chr_c_params»)«
»»)m4_ifelse(«$5», 1, «chr_c_function(«$1_stream$3»)chr_claim(«$1_stream$3», «a function of $1»)«CH_STREAM($1, $3, $2, »m4_defn(«chr_c_params»)«
»»)»)

What chronos.c says of a relation.

m4_define(«chr_c_describe_relation», ««
static const struct ch_column chronos_columns_$2[] = {
»m4_undivert(10)«};
»m4_undivert(14)m4_ifelse(chr_c_way_n, 0, «», ««static const struct ch_path chronos_paths_$2[] = {
»m4_undivert(15)«};
»»)m4_ifdef(«chr:$1.c.constrained», ««static const char *const chronos_constraints_$2[] = {
»m4_undivert(9)«};
»»)«const struct ch_table $2_table = {.sql = "$4",
	.schema = "»chr_c_text(«$1», «escaped», m4_defn(«chr:$1.schema»))«",
	.name = "$5",
	.columns = chronos_columns_$2,
»m4_ifelse(chr_c_way_n, 0, «», ««	.paths = chronos_paths_$2,
	.path_count = »chr_c_way_n«,
»»)m4_ifdef(«chr:$1.c.constrained», ««	.constraints = chronos_constraints_$2,
	.constraint_count = sizeof chronos_constraints_$2 / sizeof *chronos_constraints_$2,
»»)«	.in = &chronos_schema,
	.size = sizeof(struct $2_row),
	.column_count = $3_COLUMNS};

»m4_divert(13)«	&$2_table,
»»)
m4_define(«chr_made», «/* chr_get(«model», «made») */»)

m4_divert(0)m4_dnl
chr_copy(«c/chronos_values.h»)m4_dnl
chr_copy(«c/chronos_values.c»)m4_dnl
chr_copy(«c/chronos_rt.h»)m4_dnl
chr_copy(«c/chronos_rt.c»)m4_dnl
chr_file(«chronos_types.h»)m4_dnl
chr_made
/**
 * The types of the schema. Nothing but the C library is needed to compile with them.
 */
#ifndef CHRONOS_TYPES_H
#define CHRONOS_TYPES_H

#include "chronos_values.h"

#ifdef __cplusplus
extern "C" {
#endif
chr_each(«chr_type», «model», «types», «chr_has(chr_type, «extern», «», «chr_is(chr_type, «kind», «enum», «chr_c_enum(chr_type)»)chr_is(m4_dnl
chr_type, «kind», «type», «chr_c_composite(chr_type)»)chr_is(chr_type, «kind», «domain», «chr_c_domain(chr_type)»)»)»)
#ifdef __cplusplus
}
#endif

#endif
chr_map(«chr_c_relation», «model», «kind.table»)m4_dnl
chr_map(«chr_c_relation», «model», «kind.view»)m4_dnl
chr_map(«chr_c_relation», «model», «kind.materialized view»)m4_dnl
chr_c_queries«»m4_dnl
chr_file(«chronos.h»)m4_dnl
chr_made
#ifndef CHRONOS_H
#define CHRONOS_H

#include "chronos_rt.h"
#include "chronos_types.h"
m4_undivert(11)

#ifdef __cplusplus
extern "C" {
#endif

/** All of it, for ch_check(). */
extern const struct ch_schema chr_new(«chronos_schema», «the description of the schema»);

#ifdef __cplusplus
}
#endif

#endif
chr_file(«chronos.c»)m4_dnl
chr_made
#include "chronos.h"

chr_each(«chr_type», «model», «types», «chr_c_describe(chr_type)»)m4_dnl
m4_undivert(12)m4_dnl
chr_c_describe_queries«»m4_dnl
static const struct ch_table *const chronos_tables[] = {
m4_undivert(13)m4_dnl
	NULL};
static const struct ch_type *const chronos_types[] = {
chr_c_all_types«»m4_dnl
	NULL};
const struct ch_schema chronos_schema = {chronos_tables, chronos_types,
	sizeof chronos_tables / sizeof *chronos_tables - 1, sizeof chronos_types / sizeof *chronos_types - 1};
