ALTER TEXT SEARCH PARSER public.a RENAME TO renamed;
DROP INDEX public.t_body;
DROP TEXT SEARCH CONFIGURATION public.c;
DROP TEXT SEARCH PARSER public.b;
CREATE TEXT SEARCH PARSER public.b (
    START = prsd_start,
    GETTOKEN = prsd_nexttoken,
    END = prsd_end,
    HEADLINE = prsd_headline,
    LEXTYPES = prsd_lextype
);
COMMENT ON TEXT SEARCH PARSER public.b IS 'kept';
CREATE TEXT SEARCH CONFIGURATION public.c (PARSER = public.b);
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR word WITH simple;
COMMENT ON TEXT SEARCH CONFIGURATION public.c IS 'kept';
CREATE INDEX t_body ON public.t USING gin (to_tsvector('c', body));
