CREATE SCHEMA app;
CREATE TEXT SEARCH CONFIGURATION public.nothing (PARSER = "default");
CREATE TEXT SEARCH CONFIGURATION public."Odd Configuration" (PARSER = "default");
CREATE FUNCTION public.f(text)
    RETURNS tsvector
    LANGUAGE sql
AS $$ select to_tsvector('"Odd Configuration"'::regconfig, $1) $$;
ALTER TEXT SEARCH CONFIGURATION public."Odd Configuration" ADD MAPPING FOR asciiword WITH english_stem;
ALTER TEXT SEARCH CONFIGURATION public."Odd Configuration" ADD MAPPING FOR word WITH english_stem;
ALTER TEXT SEARCH CONFIGURATION public."Odd Configuration" OWNER TO role_a;
COMMENT ON TEXT SEARCH CONFIGURATION public."Odd Configuration" IS 'searched';
CREATE TEXT SEARCH CONFIGURATION app.c (PARSER = "default");
ALTER TEXT SEARCH CONFIGURATION app.c ADD MAPPING FOR word WITH simple;
CREATE TABLE public.t (
    body text
);
CREATE INDEX t_to_tsvector_idx ON public.t USING gin (to_tsvector('app.c', body));
