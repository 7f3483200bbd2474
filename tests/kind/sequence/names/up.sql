ALTER SEQUENCE public."S s" INCREMENT BY 5;
CREATE SEQUENCE "A a"."Größe 📏" START WITH 7;
CREATE SEQUENCE public.a_sequence_whose_name_is_sixty_three_bytes_long_as_allowed_here;
CREATE TABLE public.t (
    a integer DEFAULT nextval('"S s"'),
    b integer DEFAULT nextval('"A a"."Größe 📏"'::regclass),
    c integer DEFAULT nextval('a_sequence_whose_name_is_sixty_three_bytes_long_as_allowed_here')
);
