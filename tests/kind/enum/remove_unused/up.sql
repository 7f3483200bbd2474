DROP TYPE public.status;
CREATE TYPE public.status AS ENUM ('b');
COMMENT ON TYPE public.status IS 'x';
