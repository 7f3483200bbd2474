CREATE SEQUENCE public."Odd Table_number_seq" AS integer;
CREATE FUNCTION public.touch()
    RETURNS trigger
    LANGUAGE plpgsql
AS $$ begin return new; end $$;
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE public."Odd Table" (
    id integer OPTIONS ("Odd" 'x', column_name 'key') NOT NULL,
    title text COLLATE "C" DEFAULT 'none',
    twice integer GENERATED ALWAYS AS (id * 2) STORED,
    number integer NOT NULL DEFAULT nextval('public."Odd Table_number_seq"'::regclass),
    sure boolean,
    CONSTRAINT "Odd Table_title_check" CHECK (title <> ''),
    CONSTRAINT positive CHECK (id > 0) NO INHERIT
) SERVER s OPTIONS ("Odd" 'it''s', table_name 'odd');
ALTER FOREIGN TABLE public."Odd Table" ALTER COLUMN sure SET STATISTICS 100;
CREATE TRIGGER touch BEFORE INSERT ON public."Odd Table" FOR EACH ROW EXECUTE FUNCTION public.touch();
ALTER FOREIGN TABLE public."Odd Table" OWNER TO role_b;
ALTER SEQUENCE public."Odd Table_number_seq" OWNER TO role_b;
ALTER SEQUENCE public."Odd Table_number_seq" OWNED BY public."Odd Table".number;
GRANT SELECT, INSERT (id) ON TABLE public."Odd Table" TO role_a;
COMMENT ON FOREIGN TABLE public."Odd Table" IS 'far away';
COMMENT ON COLUMN public."Odd Table".id IS 'a column';
CREATE FOREIGN TABLE public.nothing () SERVER s;
