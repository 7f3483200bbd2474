ALTER TEXT SEARCH DICTIONARY public.c RENAME TO called;
ALTER TEXT SEARCH CONFIGURATION public.searched DROP MAPPING FOR word;
DROP TEXT SEARCH DICTIONARY public.b;
ALTER TEXT SEARCH DICTIONARY public.a (accept = 'true', stopwords = 'german');
ALTER TEXT SEARCH DICTIONARY public.a OWNER TO role_a;
COMMENT ON TEXT SEARCH DICTIONARY public.a IS 'after';
CREATE TEXT SEARCH DICTIONARY public.b (template = snowball, language = 'english');
ALTER TEXT SEARCH DICTIONARY public.called (stopwords = 'english');
ALTER TEXT SEARCH CONFIGURATION public.searched ADD MAPPING FOR word WITH public.b, simple;
