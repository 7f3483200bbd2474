ALTER TABLE public.t ALTER COLUMN s DROP DEFAULT;
CREATE TYPE public.status AS ENUM ('a', 'b');
ALTER TABLE public.t ALTER COLUMN s TYPE public.status USING s::public.status;
ALTER TABLE public.t ALTER COLUMN s SET DEFAULT 'a';
