ALTER FUNCTION public.touch_up() RENAME TO touch;
CREATE FUNCTION public.old_mark()
    RETURNS trigger
    LANGUAGE plpgsql
AS $$ begin return null; end $$;
CREATE OR REPLACE TRIGGER two AFTER INSERT ON public.t FOR EACH STATEMENT EXECUTE FUNCTION public.old_mark();
DROP FUNCTION public.new_mark();
