-- Prints what the extension :name brings, as .chr. What SQL cannot call (functions over internal and cstring) is left
-- out.
SET search_path = public, pg_catalog;
SET quote_all_identifiers = off;

SELECT format('// What the extension %s %s brings. Made by compiler/extension/make.', extname, extversion)
FROM pg_extension WHERE extname = :'name';

CREATE TEMP TABLE member AS
SELECT d.classid, d.objid
FROM pg_depend d JOIN pg_extension e ON d.refclassid = 'pg_extension'::regclass AND d.refobjid = e.oid
WHERE e.extname = :'name' AND d.deptype = 'e';

SELECT ''
WHERE EXISTS (SELECT FROM member WHERE classid IN ('pg_am'::regclass, 'pg_type'::regclass, 'pg_class'::regclass,
	'pg_foreign_data_wrapper'::regclass, 'pg_ts_template'::regclass, 'pg_ts_dict'::regclass));

SELECT format('extern access method %I;', amname)
FROM pg_am WHERE oid IN (SELECT objid FROM member WHERE classid = 'pg_am'::regclass)
ORDER BY amname COLLATE "C";

SELECT format('extern foreign data wrapper %I;', fdwname)
FROM pg_foreign_data_wrapper
WHERE oid IN (SELECT objid FROM member WHERE classid = 'pg_foreign_data_wrapper'::regclass)
ORDER BY fdwname COLLATE "C";

SELECT format('extern text search template %I;', tmplname)
FROM pg_ts_template WHERE oid IN (SELECT objid FROM member WHERE classid = 'pg_ts_template'::regclass)
ORDER BY tmplname COLLATE "C";

SELECT format('extern text search dictionary %I;', dictname)
FROM pg_ts_dict WHERE oid IN (SELECT objid FROM member WHERE classid = 'pg_ts_dict'::regclass)
ORDER BY dictname COLLATE "C";

SELECT format('extern type %I;', typname)
FROM pg_type WHERE oid IN (SELECT objid FROM member WHERE classid = 'pg_type'::regclass)
	AND typtype = 'b' AND NOT (typelem <> 0 AND typname LIKE '\_%')
ORDER BY typname COLLATE "C";

SELECT format('extern domain %I as %s;', typname, format_type(typbasetype, typtypmod))
FROM pg_type WHERE oid IN (SELECT objid FROM member WHERE classid = 'pg_type'::regclass) AND typtype = 'd'
ORDER BY typname COLLATE "C";

SELECT format(E'extern type %I as (\n%s\n);', typname,
	(SELECT string_agg(format('    %I %s', attname, format_type(atttypid, atttypmod)), E',\n' ORDER BY attnum)
	 FROM pg_attribute a WHERE a.attrelid = t.typrelid AND attnum > 0))
FROM pg_type t JOIN pg_class c ON c.oid = typrelid AND c.relkind = 'c'
WHERE t.oid IN (SELECT objid FROM member WHERE classid = 'pg_type'::regclass)
ORDER BY typname COLLATE "C";

SELECT format(E'extern table %I {\n%s\n}', relname,
	(SELECT string_agg(format('    %I %s;', attname, format_type(atttypid, atttypmod)), E'\n' ORDER BY attnum)
	 FROM pg_attribute a WHERE a.attrelid = c.oid AND attnum > 0 AND NOT attisdropped))
FROM pg_class c
WHERE oid IN (SELECT objid FROM member WHERE classid = 'pg_class'::regclass) AND relkind IN ('r', 'v', 'm', 'f')
ORDER BY relname COLLATE "C";

CREATE TEMP VIEW callable AS
SELECT p.*
FROM pg_proc p
WHERE p.oid IN (SELECT objid FROM member WHERE classid = 'pg_proc'::regclass)
	AND NOT EXISTS (SELECT FROM unnest(p.proargtypes::oid[] || p.prorettype) t
		WHERE t IN ('internal'::regtype, 'cstring'::regtype, 'cstring[]'::regtype, 'index_am_handler'::regtype,
			'table_am_handler'::regtype, 'tsm_handler'::regtype,
			'language_handler'::regtype));

SELECT '' WHERE EXISTS (SELECT FROM callable);

SELECT format('extern %s %I(%s)%s;', CASE prokind WHEN 'p' THEN 'procedure' ELSE 'function' END, proname,
	pg_get_function_arguments(oid),
	CASE prokind WHEN 'p' THEN '' ELSE ' returns ' || replace(replace(pg_get_function_result(oid),
		'SETOF ', 'setof '), 'TABLE(', 'table (') END)
FROM callable
ORDER BY proname COLLATE "C", pg_get_function_identity_arguments(oid) COLLATE "C";

SELECT '' WHERE EXISTS (SELECT FROM member WHERE classid = 'pg_operator'::regclass);

SELECT format('extern operator %s (function = %I%s, rightarg = %s);', oprname, proname,
	CASE WHEN oprleft <> 0 THEN ', leftarg = ' || format_type(oprleft, NULL) END, format_type(oprright, NULL))
FROM pg_operator o JOIN callable c ON c.oid = oprcode
WHERE o.oid IN (SELECT objid FROM member WHERE classid = 'pg_operator'::regclass)
ORDER BY oprname COLLATE "C", format_type(oprleft, NULL) COLLATE "C", format_type(oprright, NULL) COLLATE "C";

SELECT '' WHERE EXISTS (SELECT FROM member WHERE classid = 'pg_opclass'::regclass);

SELECT format('extern operator class %I%s for type %s using %I;', opcname, CASE WHEN opcdefault THEN ' default' END,
	format_type(opcintype, NULL), amname)
FROM pg_opclass c JOIN pg_am m ON m.oid = opcmethod
WHERE c.oid IN (SELECT objid FROM member WHERE classid = 'pg_opclass'::regclass)
ORDER BY opcname COLLATE "C", amname COLLATE "C";
