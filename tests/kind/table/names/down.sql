DROP VIEW public."order";
DROP TABLE public.a_table_whose_name_is_sixty_three_bytes_long_as_postgres_allows;
DROP TABLE public."a.b";
DROP TABLE public.index;
DROP TABLE public."select";
