ALTER TRIGGER touched ON public.readings RENAME TO touch;
ALTER TABLE public.readings_1_b ENABLE TRIGGER touch;
ALTER TABLE public.readings_1 ENABLE TRIGGER touch;
