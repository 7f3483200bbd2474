CREATE SCHEMA app;
CREATE TEXT SEARCH PARSER public.plain (
    START = prsd_start,
    GETTOKEN = prsd_nexttoken,
    END = prsd_end,
    LEXTYPES = prsd_lextype
);
CREATE TEXT SEARCH PARSER app."Odd Parser" (
    START = prsd_start,
    GETTOKEN = prsd_nexttoken,
    END = prsd_end,
    HEADLINE = prsd_headline,
    LEXTYPES = prsd_lextype
);
COMMENT ON TEXT SEARCH PARSER app."Odd Parser" IS 'reads oddities';
CREATE TEXT SEARCH CONFIGURATION public.c (PARSER = app."Odd Parser");
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR word WITH simple;
