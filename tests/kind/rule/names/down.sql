ALTER TABLE public.plain RENAME TO "Odd t";
ALTER TABLE public."Odd t" RENAME COLUMN statistics TO rule;
ALTER TABLE public.notes RENAME TO log;
