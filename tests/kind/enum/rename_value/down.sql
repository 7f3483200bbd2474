ALTER TYPE public.status RENAME TO status_old;
ALTER TYPE public.status_old RENAME VALUE 'bee' TO 'b';
ALTER TABLE public.t DROP CONSTRAINT t_s_check;
ALTER TABLE public.t ALTER COLUMN s DROP DEFAULT;
CREATE TYPE public.status AS ENUM ('a', 'b', 'c');
ALTER TABLE public.t ALTER COLUMN s TYPE public.status USING s::text::public.status;
DROP TYPE public.status_old;
ALTER TABLE public.t ALTER COLUMN s SET DEFAULT 'b';
ALTER TABLE public.t ADD CONSTRAINT t_s_check CHECK (s <> 'c');
