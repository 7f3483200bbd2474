CREATE DOMAIN public.code AS bpchar;
CREATE FUNCTION public.first_of(a bpchar)
    RETURNS bpchar
    LANGUAGE sql
AS $$ select a $$;
ALTER TABLE public.codes ADD COLUMN free bpchar,
    ADD COLUMN several bpchar[];
