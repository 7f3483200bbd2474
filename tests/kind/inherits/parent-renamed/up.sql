ALTER TABLE public.base RENAME TO root;
