ALTER TABLE public.a_table_whose_name_is_sixty_three_bytes_long_as_postgres_allows ADD CONSTRAINT a_table_whose_name_is_sixty_thre_a_column_with_a_long_name_fkey FOREIGN KEY (a_column_with_a_long_name) REFERENCES public."Größe 📏" ("B b");
ALTER TABLE public.u ADD CONSTRAINT "u_T t_fkey" FOREIGN KEY ("T t") REFERENCES public."Größe 📏" ("B b") ON DELETE CASCADE,
    ADD CONSTRAINT u_a_column_with_a_long_name_fkey FOREIGN KEY (a_column_with_a_long_name) REFERENCES public.a_table_whose_name_is_sixty_three_bytes_long_as_postgres_allows (a_column_with_a_long_name),
    ADD CONSTRAINT u_b_fkey FOREIGN KEY (b) REFERENCES public.a_table_whose_name_is_sixty_three_bytes_long_as_postgres_allows (a_column_with_a_long_name),
    ADD CONSTRAINT a_foreign_key_whose_name_is_sixty_three_bytes_long_as_allowed__ FOREIGN KEY (b) REFERENCES public."Größe 📏" ("B b"),
    ADD CONSTRAINT u_b_a_column_with_a_long_name_fkey FOREIGN KEY (b, a_column_with_a_long_name) REFERENCES public.a_table_whose_name_is_sixty_three_bytes_long_as_postgres_allows (b, a_column_with_a_long_name);
