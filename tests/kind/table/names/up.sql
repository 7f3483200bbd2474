CREATE SEQUENCE public.a_table_whose_name_is_sixty_three_bytes_long_as_postgres_id_seq AS integer;
CREATE TABLE public."select" (
    "from" integer,
    "Where" text,
    "user" integer,
    "table" text
);
CREATE TABLE public.index (
    index integer,
    "primary" integer,
    "check" integer,
    "unique" integer,
    owner text,
    comment text,
    "grant" integer,
    "row" integer
);
CREATE TABLE public."a.b" (
    "c""d" integer,
    "e'f" integer
);
CREATE TABLE public.a_table_whose_name_is_sixty_three_bytes_long_as_postgres_allows (
    id integer NOT NULL DEFAULT nextval('public.a_table_whose_name_is_sixty_three_bytes_long_as_postgres_id_seq'::regclass),
    a integer,
    CONSTRAINT a_table_whose_name_is_sixty_three_bytes_long_as_postgres_a_pkey PRIMARY KEY (id),
    CONSTRAINT a_table_whose_name_is_sixty_three_bytes_long_as_postgres__a_key UNIQUE (a),
    CONSTRAINT a_table_whose_name_is_sixty_three_bytes_long_as_postgre_a_check CHECK (a > 0)
);
ALTER SEQUENCE public.a_table_whose_name_is_sixty_three_bytes_long_as_postgres_id_seq OWNED BY public.a_table_whose_name_is_sixty_three_bytes_long_as_postgres_allows.id;
CREATE INDEX a_table_whose_name_is_sixty_three_bytes_long_as_postgres__a_idx ON public.a_table_whose_name_is_sixty_three_bytes_long_as_postgres_allows (a);
CREATE VIEW public."order" AS select "from" from "select";
