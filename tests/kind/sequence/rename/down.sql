ALTER SEQUENCE public.second_one RENAME TO first_one;
ALTER SEQUENCE public.first_one INCREMENT BY 1;
