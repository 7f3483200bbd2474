ALTER TABLE public.entries DROP CONSTRAINT "full";
ALTER TABLE public.entries ADD CONSTRAINT not_empty CHECK (note <> '');
