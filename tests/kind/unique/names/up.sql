ALTER TABLE public."Größe 📏" ADD CONSTRAINT "Größe 📏_B b_key" UNIQUE ("B b"),
    ADD CONSTRAINT "Größe 📏_B b_c_key" UNIQUE ("B b", c),
    ADD CONSTRAINT "🙂 eins" UNIQUE (c);
ALTER TABLE public.a_table_whose_name_is_sixty_three_bytes_long_as_postgres_allows ADD CONSTRAINT a_table_whose_name_is_sixty_three_a_column_with_a_long_name_key UNIQUE (a_column_with_a_long_name),
    ADD CONSTRAINT a_table_whose_name_is_sixty_thr_a_column_with_a_long_name_b_key UNIQUE (a_column_with_a_long_name, b),
    ADD CONSTRAINT a_table_whose_name_is_sixty_thr_b_a_column_with_a_long_name_key UNIQUE (b, a_column_with_a_long_name),
    ADD CONSTRAINT a_unique_whose_name_is_sixty_three_bytes_long_as_postgres_does_ UNIQUE (b);
