ALTER TABLE public."Odd t" RENAME TO plain;
ALTER TABLE public.plain RENAME COLUMN rule TO statistics;
ALTER TABLE public.log RENAME TO notes;
