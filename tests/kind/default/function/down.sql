ALTER TABLE public.t ALTER COLUMN b DROP DEFAULT,
    ALTER COLUMN a DROP DEFAULT;
DROP FUNCTION public.made(integer, text);
CREATE FUNCTION public.made(n integer)
    RETURNS text
    LANGUAGE sql
AS $$ select 'v' || n $$;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT made(1),
    ALTER COLUMN b SET DEFAULT public.made(2);
