DROP TABLE public.u;
ALTER TABLE public.t DROP COLUMN id;
