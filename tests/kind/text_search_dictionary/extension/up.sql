CREATE EXTENSION unaccent;
CREATE TEXT SEARCH DICTIONARY public.plain (template = public.unaccent, rules = 'unaccent');
CREATE TEXT SEARCH CONFIGURATION public.french (PARSER = "default");
ALTER TEXT SEARCH CONFIGURATION public.french ADD MAPPING FOR asciiword WITH french_stem;
ALTER TEXT SEARCH CONFIGURATION public.french ADD MAPPING FOR word WITH public.unaccent, french_stem;
ALTER TEXT SEARCH CONFIGURATION public.french ADD MAPPING FOR hword WITH public.unaccent, french_stem;
