CREATE SCHEMA app;
CREATE TEXT SEARCH DICTIONARY public.plain (template = simple);
CREATE TEXT SEARCH DICTIONARY public.english (template = snowball, language = 'english', stopwords = 'english');
ALTER TEXT SEARCH DICTIONARY public.english OWNER TO role_a;
COMMENT ON TEXT SEARCH DICTIONARY public.english IS 'stems';
CREATE TEXT SEARCH DICTIONARY app."Odd Dictionary" (template = simple, accept = 'false');
