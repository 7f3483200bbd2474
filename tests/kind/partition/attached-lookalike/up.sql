DROP INDEX public.own_b;
CREATE INDEX share_b ON public.part (b);
CREATE INDEX part_a_idx ON public.part (a);
ALTER TABLE public.whole ATTACH PARTITION public.part FOR VALUES IN (1);
CREATE INDEX own_b ON public.part (b DESC);
