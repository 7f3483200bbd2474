ALTER TYPE public.status ADD VALUE 'c';
ALTER TABLE public.t ADD COLUMN y integer DEFAULT 3;
ALTER TABLE public.other ADD COLUMN m text DEFAULT 'c';
COMMIT;
BEGIN;
ALTER TABLE public.t ALTER COLUMN s SET DEFAULT 'c';
ALTER TABLE public.t ADD CONSTRAINT t_check CHECK (s <> 'c' or x > 0);
CREATE TABLE public.more (
    s public.status DEFAULT 'c',
    t text DEFAULT 'c'
);
