ALTER TEXT SEARCH CONFIGURATION public.a RENAME TO renamed;
DROP VIEW public.v;
DROP TEXT SEARCH CONFIGURATION public.b;
ALTER TEXT SEARCH CONFIGURATION public.renamed OWNER TO role_a;
COMMENT ON TEXT SEARCH CONFIGURATION public.renamed IS 'after';
CREATE TEXT SEARCH CONFIGURATION public.b (PARSER = public.mine);
ALTER TEXT SEARCH CONFIGURATION public.b ADD MAPPING FOR word WITH simple;
CREATE VIEW public.v AS select to_tsvector('renamed'::regconfig, 'x') as x, to_tsquery('b', 'y') as y;
