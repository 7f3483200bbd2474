ALTER TYPE public.status RENAME TO status_old;
ALTER TABLE public.t ALTER COLUMN s DROP DEFAULT;
CREATE TYPE public.status AS ENUM ('b', 'd');
ALTER TABLE public.t ALTER COLUMN s TYPE public.status USING s::text::public.status;
DROP TYPE public.status_old;
ALTER TABLE public.t ALTER COLUMN s SET DEFAULT 'b';
