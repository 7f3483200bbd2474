ALTER TYPE public.address RENAME TO address_old;
ALTER TABLE public.a NOT OF;
CREATE TYPE public.address AS (
    street text,
    no integer
);
ALTER TABLE public.a ALTER COLUMN no TYPE integer USING no::integer;
ALTER TABLE public.b ALTER COLUMN at TYPE public.address USING at::text::public.address;
DROP TYPE public.address_old;
ALTER TABLE public.a OF public.address;
