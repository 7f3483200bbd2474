DROP TABLE public.t;
DROP SEQUENCE public.a_sequence_whose_name_is_sixty_three_bytes_long_as_allowed_here;
DROP SEQUENCE "A a"."Größe 📏";
ALTER SEQUENCE public."S s" INCREMENT BY 1;
