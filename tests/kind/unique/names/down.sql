ALTER TABLE public.a_table_whose_name_is_sixty_three_bytes_long_as_postgres_allows DROP CONSTRAINT a_unique_whose_name_is_sixty_three_bytes_long_as_postgres_does_,
    DROP CONSTRAINT a_table_whose_name_is_sixty_thr_b_a_column_with_a_long_name_key,
    DROP CONSTRAINT a_table_whose_name_is_sixty_thr_a_column_with_a_long_name_b_key,
    DROP CONSTRAINT a_table_whose_name_is_sixty_three_a_column_with_a_long_name_key;
ALTER TABLE public."Größe 📏" DROP CONSTRAINT "🙂 eins",
    DROP CONSTRAINT "Größe 📏_B b_c_key",
    DROP CONSTRAINT "Größe 📏_B b_key";
