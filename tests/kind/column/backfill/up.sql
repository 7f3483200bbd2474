UPDATE public.t SET a = id WHERE a IS NULL;
ALTER TABLE public.t ALTER COLUMN a SET NOT NULL;
ALTER TABLE public.t ADD COLUMN c text;
UPDATE public.t SET c = ('c' || id);
ALTER TABLE public.t ALTER COLUMN c SET NOT NULL;
ALTER TABLE public.t ADD COLUMN d text NOT NULL DEFAULT 'before';
ALTER TABLE public.t ALTER COLUMN d SET DEFAULT 'later';
ALTER TABLE public.t ADD COLUMN e integer;
UPDATE public.t SET e = (a + 1);
