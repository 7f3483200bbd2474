CREATE SCHEMA app;
CREATE TYPE public.status AS ENUM ('new', 'it''s', 'Ünïcode "x"');
COMMENT ON TYPE public.status IS 'How far it is';
CREATE TYPE app."Odd Name" AS ENUM ('a');
CREATE TABLE public.t (
    s public.status NOT NULL DEFAULT 'new',
    many public.status[] DEFAULT '{new}',
    o app."Odd Name"
);
