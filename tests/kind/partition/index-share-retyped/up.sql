DROP INDEX public.whole_b;
ALTER TABLE public.whole ALTER COLUMN b TYPE bigint;
CREATE INDEX share ON public.part (b);
CREATE INDEX whole_b ON public.whole (b);
