CREATE TEXT SEARCH TEMPLATE public.plain (LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH TEMPLATE public."Odd Template" (INIT = dsimple_init, LEXIZE = dsimple_lexize);
COMMENT ON TEXT SEARCH TEMPLATE public."Odd Template" IS 'for oddities';
CREATE TEXT SEARCH DICTIONARY public.d (template = public."Odd Template", accept = 'false');
