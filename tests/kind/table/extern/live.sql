ALTER TABLE public.t DROP COLUMN l;
DROP TYPE auth.level;
ALTER TABLE public.t ADD COLUMN l auth.level;
