CREATE SEQUENCE public.t_id_seq AS integer;
CREATE SEQUENCE public.t_big_seq;
CREATE SEQUENCE public.t_small_seq AS smallint;
CREATE SEQUENCE public."t_Odd Name_seq" AS integer;
CREATE TABLE public.t (
    id integer NOT NULL DEFAULT nextval('public.t_id_seq'::regclass),
    big bigint NOT NULL DEFAULT nextval('public.t_big_seq'::regclass),
    small smallint NOT NULL DEFAULT nextval('public.t_small_seq'::regclass),
    "Odd Name" integer NOT NULL DEFAULT nextval('public."t_Odd Name_seq"'::regclass),
    CONSTRAINT t_pkey PRIMARY KEY (id)
);
ALTER SEQUENCE public.t_id_seq OWNED BY public.t.id;
ALTER SEQUENCE public.t_big_seq OWNED BY public.t.big;
ALTER SEQUENCE public.t_small_seq OWNED BY public.t.small;
ALTER SEQUENCE public."t_Odd Name_seq" OWNED BY public.t."Odd Name";
