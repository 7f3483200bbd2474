DROP TYPE public.found;
ALTER INDEX public.by_a RENAME TO found;
