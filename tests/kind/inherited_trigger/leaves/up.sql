ALTER TRIGGER touch ON public.readings RENAME TO touched;
ALTER TABLE public.readings_1 DISABLE TRIGGER touched;
ALTER TABLE public.readings_1_b ENABLE TRIGGER touched;
