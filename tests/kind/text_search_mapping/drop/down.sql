CREATE TEXT SEARCH DICTIONARY public.d (template = simple);
ALTER TEXT SEARCH CONFIGURATION public.c ALTER MAPPING FOR word WITH public.d, simple;
