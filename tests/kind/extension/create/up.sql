CREATE EXTENSION pg_trgm;
CREATE EXTENSION citext SCHEMA extensions;
CREATE EXTENSION "uuid-ossp";
COMMENT ON EXTENSION "uuid-ossp" IS 'makes ids';
CREATE EXTENSION hstore SCHEMA extensions VERSION '1.8';
CREATE TABLE public.t (
    id uuid NOT NULL DEFAULT uuid_generate_v4(),
    a extensions.citext,
    b text,
    c extensions.hstore DEFAULT 'a=>1',
    CONSTRAINT t_pkey PRIMARY KEY (id)
);
CREATE INDEX t_b_idx ON public.t USING gin (b public.gin_trgm_ops);
CREATE INDEX t_c_idx ON public.t USING gin (c);
