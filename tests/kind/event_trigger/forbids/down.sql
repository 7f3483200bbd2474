DROP EVENT TRIGGER halt;
ALTER DEFAULT PRIVILEGES REVOKE SELECT ON TABLES FROM role_a;
DROP VIEW public.v;
REVOKE SELECT ON TABLE public.t FROM role_a;
ALTER TABLE public.t DROP COLUMN b;
DROP FUNCTION public.never();
CREATE FUNCTION public.no()
    RETURNS event_trigger
    LANGUAGE plpgsql
AS $$ begin raise exception 'no %', tg_tag; end $$;
ALTER TABLE public.t ALTER COLUMN a TYPE integer;
CREATE EVENT TRIGGER stop ON ddl_command_start EXECUTE FUNCTION public.no();
COMMENT ON EVENT TRIGGER stop IS 'old';
