CREATE EXTENSION citext SCHEMA extensions;
CREATE TABLE public.t (
    a extensions.citext,
    CONSTRAINT t_a_key UNIQUE (a)
);
