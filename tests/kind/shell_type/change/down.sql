DROP TYPE public.filled CASCADE;
COMMENT ON TYPE public.a IS 'a';
CREATE TYPE s."To be";
ALTER TYPE s."To be" OWNER TO role_a;
CREATE TYPE public.filled;
COMMENT ON TYPE public.filled IS 'f';
