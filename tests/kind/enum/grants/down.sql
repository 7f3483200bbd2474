DROP TABLE public.t;
DROP TYPE public.e;
CREATE TYPE public.e AS ENUM ('a', 'b');
GRANT USAGE ON TYPE public.e TO role_a;
COMMENT ON TYPE public.e IS 'said';
