SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE public.t ADD COLUMN half integer;
UPDATE public.t SET half = id / 2;
ALTER TABLE public.t ALTER COLUMN half SET NOT NULL;
ALTER TABLE public.t ADD COLUMN twice integer;
UPDATE public.t SET twice = id * 2;
ALTER TABLE public.t ALTER COLUMN twice SET NOT NULL;
