ALTER FUNCTION public.touch() RENAME TO touch_up;
CREATE FUNCTION public.new_mark()
    RETURNS trigger
    LANGUAGE plpgsql
AS $$ begin return null; end $$;
CREATE OR REPLACE TRIGGER two AFTER INSERT ON public.t FOR EACH STATEMENT EXECUTE FUNCTION public.new_mark();
DROP FUNCTION public.old_mark();
