ALTER TYPE public."E e" ADD VALUE 'x "y"' AFTER 'it''s';
CREATE TYPE public.an_enum_whose_name_is_sixty_three_bytes_long_as_postgres_allow AS ENUM ('a_label_whose_name_is_sixty_three_bytes_long_as_postgres_allows');
ALTER TABLE public.t ADD COLUMN b public.an_enum_whose_name_is_sixty_three_bytes_long_as_postgres_allow;
