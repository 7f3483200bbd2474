CREATE SCHEMA s;
CREATE FUNCTION public.f()
    RETURNS event_trigger
    LANGUAGE plpgsql
AS $$ begin end $$;
CREATE FUNCTION s."F of"()
    RETURNS event_trigger
    LANGUAGE plpgsql
AS $$ begin end $$;
CREATE EVENT TRIGGER a ON ddl_command_start EXECUTE FUNCTION public.f();
COMMENT ON EVENT TRIGGER a IS 'a''s own';
CREATE EVENT TRIGGER b ON sql_drop WHEN TAG IN ('DROP TABLE', 'DROP VIEW') EXECUTE FUNCTION public.f();
ALTER EVENT TRIGGER b DISABLE;
CREATE EVENT TRIGGER c ON table_rewrite EXECUTE FUNCTION public.f();
ALTER EVENT TRIGGER c ENABLE ALWAYS;
ALTER EVENT TRIGGER c OWNER TO super_a;
CREATE EVENT TRIGGER "The Odd one" ON ddl_command_end EXECUTE FUNCTION s."F of"();
ALTER EVENT TRIGGER "The Odd one" ENABLE REPLICA;
CREATE EVENT TRIGGER a_name_that_is_so_long_that_it_takes_the_whole_of_what_postgres ON ddl_command_end EXECUTE FUNCTION public.f();
