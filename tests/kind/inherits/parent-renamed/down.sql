ALTER TABLE public.root RENAME TO base;
