ALTER TABLE public.t DROP COLUMN b;
DROP DOMAIN public.a_domain_whose_name_is_sixty_three_bytes_long_as_postgres_allow;
ALTER DOMAIN public."D d" DROP CONSTRAINT "C c";
ALTER DOMAIN public."D d" DROP DEFAULT;
