ALTER TABLE public.items RENAME COLUMN name TO title;
