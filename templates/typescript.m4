m4_divert(-1)
TypeScript: the rows of tables and views, what an insert and an update take, and the enums, in the shape that
users of Supabase know: Database["public"]["Tables"]["videos"]["Row"]. The types are those of the values in JSON.

m4_define(«chr_ts_string», «"m4_ifelse(m4_translit(««$1»», «"\
	»chr_escape), «$1», ««$1»», «m4_patsubst(m4_patsubst(m4_patsubst(m4_patsubst(m4_dnl
«««««$1»»»»», «["\\]», «\\\&»), «
», «\\n»), «	», «\\t»), chr_escape«\([01].\|7f\)», «\\x\1»)»)"»)

m4_define(«chr_ts_type», «m4_define(«ts:$1», «$2»)»)
chr_ts_type(«boolean», «boolean»)
chr_ts_type(«smallint», «number»)
chr_ts_type(«integer», «number»)
chr_ts_type(«bigint», «number»)
chr_ts_type(«oid», «number»)
chr_ts_type(«real», «number»)
chr_ts_type(«double precision», «number»)
chr_ts_type(«numeric», «number»)
chr_ts_type(«json», «Json»)
chr_ts_type(«jsonb», «Json»)

Anything else is a string in JSON. chr_ts_value(ID, KEY), KEY being the field that holds the type.

m4_define(«chr_ts_value», «chr_has(«$1», «$2.id», «chr_ts_own(chr_get(«$1», «$2.id»))», «m4_ifdef(«ts:»chr_get(«$1», «$2.name»),
	«m4_indir(«ts:»chr_get(«$1», «$2.name»))», «string»)»)«»chr_has(«$1», «$2.dims», «[]»)»)
m4_define(«chr_ts_own», «chr_is(«$1», «kind», «enum», «chr_ts_path(«$1», «Enums»)», «chr_is(«$1», «kind», «type»,
	«chr_ts_path(«$1», «CompositeTypes»)», «chr_is(«$1», «kind», «domain», «chr_ts_value(«$1», «as»)», «unknown»)»)»)»)
m4_define(«chr_ts_path», «Database[chr_ts_string(chr_get(«$1», «schema»))]["$2"][chr_ts_string(chr_get(«$1», «name»))]»)

m4_define(«chr_ts_null», «chr_has(«$1», «not null», «», « | null»)»)
m4_define(«chr_ts_known», «chr_has(«$1», «type», «chr_ts_value(«$1», «type»)», «unknown»)»)

A column of a row; of an insert, where what has a default or may be null can be left out; of an update.

m4_define(«chr_ts_row», «          chr_ts_string(chr_get(«$1», «name»)): chr_ts_known(«$1»)«»chr_ts_null(«$1»)
»)
m4_define(«chr_ts_optional», «chr_has(«$1», «not null», «chr_ts_filled(«$1», «?», «»)», «?»)»)
m4_define(«chr_ts_filled», «m4_ifelse(chr_count(«$1», «kind.default»), 0, «m4_ifelse(chr_count(«$1», «kind.identity»), 0,
	«$3», «$2»)», «$2»)»)
m4_define(«chr_ts_insert», «chr_has(«$1», «generated always as», «»,
	«          chr_ts_string(chr_get(«$1», «name»))«»chr_ts_optional(«$1»): chr_ts_known(«$1»)«»chr_ts_null(«$1»)
»)»)
m4_define(«chr_ts_update», «chr_has(«$1», «generated always as», «»,
	«          chr_ts_string(chr_get(«$1», «name»))?: chr_ts_known(«$1»)«»chr_ts_null(«$1»)
»)»)

A foreign key.

m4_define(«chr_ts_list», «chr_each(«chr_name», «$1», «$2», «m4_ifelse(chr_name_n, 0, «», «, »)chr_ts_string(chr_name)»)»)
m4_define(«chr_ts_relationship», «          {
            foreignKeyName: chr_ts_string(chr_get(«$1», «name»))
            columns: [chr_ts_list(«$1», «columns»)]
            referencedRelation: chr_ts_string(chr_get(chr_get(«$1», «references.id»), «name»))
            referencedColumns: [chr_ts_list(«$1», «keys»)]
          },
»)

m4_define(«chr_ts_relation», «      chr_ts_string(chr_get(«$1», «name»)): {
        Row: {
chr_each(«chr_column», «$1», «columns», «chr_ts_row(chr_column)»)m4_dnl
        }
chr_is(«$1», «kind», «table», «        Insert: {
chr_each(«chr_column», «$1», «columns», «chr_ts_insert(chr_column)»)m4_dnl
        }
        Update: {
chr_each(«chr_column», «$1», «columns», «chr_ts_update(chr_column)»)m4_dnl
        }
»)m4_dnl
        Relationships: [
chr_each(«chr_key», «$1», «kind.foreign key», «chr_ts_relationship(chr_key)»)m4_dnl
        ]
      }
»)
m4_define(«chr_ts_enum», «      chr_ts_string(chr_get(«$1», «name»)): m4_dnl
m4_ifelse(chr_count(«$1», «list»), 0, «never», «chr_each(«chr_label», «$1», «list»,
	«m4_ifelse(chr_label_n, 0, «», « | »)chr_ts_string(chr_label)»)»)
»)
m4_define(«chr_ts_composite», «      chr_ts_string(chr_get(«$1», «name»)): {
chr_each(«chr_column», «$1», «columns», «chr_ts_row(chr_column)»)m4_dnl
      }
»)

One schema: what stands in it, of one kind. chr_ts_members(SCHEMA, LIST, MACRO)

m4_define(«chr_ts_members», «chr_each(«chr_member», «model», «$2», «chr_has(chr_member, «extern», «», «m4_ifelse(
	chr_get(chr_member, «schema»), «$1», «$3(chr_member)»)»)»)»)
m4_define(«chr_ts_schema», «  chr_ts_string(«$1»): {
    Tables: {
chr_ts_members(«$1», «kind.table», «chr_ts_relation»)m4_dnl
    }
    Views: {
chr_ts_members(«$1», «kind.view», «chr_ts_relation»)m4_dnl
chr_ts_members(«$1», «kind.materialized view», «chr_ts_relation»)m4_dnl
    }
    Functions: {
    }
    Enums: {
chr_ts_members(«$1», «kind.enum», «chr_ts_enum»)m4_dnl
    }
    CompositeTypes: {
chr_ts_members(«$1», «kind.type», «chr_ts_composite»)m4_dnl
    }
  }
»)

The schemas, each the first time that something of it is met.

m4_define(«chr_ts_meet», «m4_ifdef(«ts.met:$1», «», «m4_define(«ts.met:$1»)chr_ts_schema(«$1»)»)»)
m4_define(«chr_ts_meet_all», «chr_each(«chr_member», «model», «$1», «chr_has(chr_member, «extern», «»,
	«chr_ts_meet(chr_get(chr_member, «schema»))»)»)»)

m4_divert(0)m4_dnl
chr_file(«database.types.ts»)m4_dnl
// chr_get(«model», «made»)

export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[]

export type Database = {
chr_ts_meet_all(«relations»)m4_dnl
chr_ts_meet_all(«types»)m4_dnl
}
