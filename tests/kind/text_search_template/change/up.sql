ALTER TEXT SEARCH TEMPLATE public.a RENAME TO renamed;
DROP TEXT SEARCH TEMPLATE public.b;
CREATE TEXT SEARCH TEMPLATE public.b (INIT = dsnowball_init, LEXIZE = dsnowball_lexize);
COMMENT ON TEXT SEARCH TEMPLATE public.b IS 'after';
