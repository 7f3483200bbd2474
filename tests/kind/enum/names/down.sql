ALTER TYPE public."E e" RENAME TO "E e_old";
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;
ALTER TABLE public.t DROP COLUMN b;
DROP TYPE public.an_enum_whose_name_is_sixty_three_bytes_long_as_postgres_allow;
CREATE TYPE public."E e" AS ENUM ('it''s', 'A b');
ALTER TABLE public.t ALTER COLUMN a TYPE public."E e" USING a::text::public."E e";
DROP TYPE public."E e_old";
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 'A b';
