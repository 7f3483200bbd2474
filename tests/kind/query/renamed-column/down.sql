ALTER TABLE public.items RENAME COLUMN title TO name;
