ALTER TABLE public."T t" ALTER COLUMN b DROP DEFAULT;
ALTER TABLE public."T t" ALTER COLUMN "A a" SET DEFAULT 7;
ALTER TABLE public.a_table_whose_name_is_sixty_three_bytes_long_as_postgres_allows ALTER COLUMN a_column_whose_name_is_sixty_three_bytes_long_as_postgres_allow SET DEFAULT 8;
