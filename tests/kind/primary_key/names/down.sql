ALTER TABLE public.t DROP CONSTRAINT a_key_whose_name_is_sixty_three_bytes_long_as_postgres_allow_it;
ALTER TABLE public.a_table_whose_name_is_sixty_three_bytes_long_as_postgres_allows DROP CONSTRAINT a_table_whose_name_is_sixty_three_bytes_long_as_postgres_a_pkey;
ALTER TABLE public."Größe 📏" DROP CONSTRAINT "Größe 📏_pkey";
ALTER TABLE public."Größe 📏" ALTER COLUMN "B b" DROP NOT NULL;
ALTER TABLE public.a_table_whose_name_is_sixty_three_bytes_long_as_postgres_allows ALTER COLUMN a DROP NOT NULL;
ALTER TABLE public.t ALTER COLUMN a DROP NOT NULL;
