ALTER SEQUENCE public.numbers RENAME TO counted;
ALTER FUNCTION public.made() RENAME TO born;
