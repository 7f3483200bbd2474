ALTER TABLE public.t ADD CONSTRAINT "Ist groß genug 🙂" CHECK (a > 1),
    ADD CONSTRAINT a_check_whose_name_is_sixty_three_bytes_long_as_postgres_allows CHECK (a > 2);
ALTER TABLE public.a_table_whose_name_is_sixty_three_bytes_long_as_postgres_allows ADD CONSTRAINT a_table_whose_name_is_sixty_thr_a_column_with_a_long_name_check CHECK (a_column_with_a_long_name > 0),
    ADD CONSTRAINT a_table_whose_name_is_sixty_th_a_column_with_a_long_name_check1 CHECK (a_column_with_a_long_name < 9),
    ADD CONSTRAINT a_table_whose_name_is_sixty_three_bytes_long_as_postgres__check CHECK (1 > 0);
