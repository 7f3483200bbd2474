ALTER TYPE public.e RENAME TO e_old;
ALTER TYPE public.c RENAME TO c_old;
CREATE TYPE public.e AS ENUM ('y');
REVOKE USAGE ON TYPE public.e FROM role_a;
CREATE TYPE public.f AS ENUM ();
ALTER TYPE public.f OWNER TO role_a;
CREATE TYPE public.c AS (
    a public.e
);
ALTER TYPE public.c OWNER TO role_a;
ALTER TABLE public.t ALTER COLUMN a TYPE public.c USING a::text::public.c;
DROP TYPE public.c_old;
DROP TYPE public.e_old;
