ALTER TABLE public.entries DROP CONSTRAINT not_empty;
ALTER TABLE public.entries ADD CONSTRAINT "full" CHECK (note <> '');
