ALTER DOMAIN public."D d" SET DEFAULT 1;
ALTER DOMAIN public."D d" ADD CONSTRAINT "C c" CHECK (value > 0);
COMMENT ON CONSTRAINT "C c" ON DOMAIN public."D d" IS 'said';
CREATE DOMAIN public.a_domain_whose_name_is_sixty_three_bytes_long_as_postgres_allow AS public."D d" DEFAULT 1 CONSTRAINT a_domain_whose_name_is_sixty_three_bytes_long_as_postgres_check CHECK (value < 9);
ALTER TABLE public.t ADD COLUMN b public.a_domain_whose_name_is_sixty_three_bytes_long_as_postgres_allow;
