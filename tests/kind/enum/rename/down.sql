ALTER TYPE public.state RENAME TO status_old;
ALTER TABLE public.t ALTER COLUMN s DROP DEFAULT;
CREATE TYPE public.status AS ENUM ('a', 'b');
COMMENT ON TYPE public.status IS 'x';
ALTER TABLE public.t ALTER COLUMN s TYPE public.status USING s::text::public.status;
DROP TYPE public.status_old;
ALTER TABLE public.t ALTER COLUMN s SET DEFAULT 'b';
