ALTER TABLE public."Größe 📏" ALTER COLUMN "B b" SET NOT NULL;
ALTER TABLE public."Größe 📏" ADD CONSTRAINT "Größe 📏_pkey" PRIMARY KEY ("B b");
ALTER TABLE public.a_table_whose_name_is_sixty_three_bytes_long_as_postgres_allows ALTER COLUMN a SET NOT NULL;
ALTER TABLE public.a_table_whose_name_is_sixty_three_bytes_long_as_postgres_allows ADD CONSTRAINT a_table_whose_name_is_sixty_three_bytes_long_as_postgres_a_pkey PRIMARY KEY (a);
ALTER TABLE public.t ALTER COLUMN a SET NOT NULL;
ALTER TABLE public.t ADD CONSTRAINT a_key_whose_name_is_sixty_three_bytes_long_as_postgres_allow_it PRIMARY KEY (a);
