ALTER TABLE public.u DROP CONSTRAINT u_b_a_column_with_a_long_name_fkey,
    DROP CONSTRAINT a_foreign_key_whose_name_is_sixty_three_bytes_long_as_allowed__,
    DROP CONSTRAINT u_b_fkey,
    DROP CONSTRAINT u_a_column_with_a_long_name_fkey,
    DROP CONSTRAINT "u_T t_fkey";
ALTER TABLE public.a_table_whose_name_is_sixty_three_bytes_long_as_postgres_allows DROP CONSTRAINT a_table_whose_name_is_sixty_thre_a_column_with_a_long_name_fkey;
