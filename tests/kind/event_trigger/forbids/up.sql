DROP EVENT TRIGGER stop;
DROP FUNCTION public.no();
CREATE FUNCTION public.never()
    RETURNS event_trigger
    LANGUAGE plpgsql
AS $$ begin raise exception 'never %', tg_tag; end $$;
ALTER TABLE public.t ALTER COLUMN a TYPE bigint;
ALTER TABLE public.t ADD COLUMN b integer;
GRANT SELECT ON TABLE public.t TO role_a;
COMMENT ON COLUMN public.t.b IS 'new';
CREATE VIEW public.v AS select * from t;
COMMENT ON VIEW public.v IS 'all of it';
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO role_a;
CREATE EVENT TRIGGER halt ON ddl_command_start EXECUTE FUNCTION public.never();
ALTER EVENT TRIGGER halt DISABLE;
ALTER EVENT TRIGGER halt OWNER TO super_a;
COMMENT ON EVENT TRIGGER halt IS 'new';
