ALTER SEQUENCE public.first_one RENAME TO second_one;
ALTER SEQUENCE public.second_one INCREMENT BY 2;
