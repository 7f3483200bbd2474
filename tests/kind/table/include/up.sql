CREATE TYPE public.mood AS ENUM ('sad', 'fine');
ALTER TABLE public.t ADD COLUMN b public.mood,
    ADD COLUMN at timestamp with time zone;
CREATE TABLE public.one (
    a public.mood
);
CREATE TABLE public.a (
    t integer
);
CREATE TABLE public.b (
    at timestamp with time zone
);
