ALTER TABLE public.heir NO INHERIT public.base;
ALTER TABLE public.heir DROP COLUMN b;
ALTER TABLE public.base DROP COLUMN b;
ALTER TABLE public.base ALTER COLUMN a TYPE integer;
ALTER TABLE public.base ADD COLUMN b integer GENERATED ALWAYS AS (a * 2) STORED;
ALTER TABLE public.heir ALTER COLUMN a TYPE integer;
ALTER TABLE public.heir ADD COLUMN b integer GENERATED ALWAYS AS (a * 2) STORED;
