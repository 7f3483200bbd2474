ALTER TABLE public.t ALTER COLUMN b DROP DEFAULT,
    ALTER COLUMN a DROP DEFAULT;
DROP FUNCTION public.made(integer);
CREATE FUNCTION public.made(n integer, sign text DEFAULT 'v')
    RETURNS text
    LANGUAGE sql
AS $$ select sign || n $$;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT made(1),
    ALTER COLUMN b SET DEFAULT public.made(2);
