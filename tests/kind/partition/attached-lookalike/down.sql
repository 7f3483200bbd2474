ALTER TABLE public.whole DETACH PARTITION public.part;
DROP INDEX public.part_a_idx;
DROP INDEX public.share_b;
