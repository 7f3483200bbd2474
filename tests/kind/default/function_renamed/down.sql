ALTER SEQUENCE public.counted RENAME TO numbers;
ALTER FUNCTION public.born() RENAME TO made;
