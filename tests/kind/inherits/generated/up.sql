ALTER TABLE public.apart DROP COLUMN e;
ALTER TABLE public.heir DROP COLUMN b;
ALTER TABLE public.base DROP COLUMN b;
ALTER TABLE public.base ALTER COLUMN a TYPE bigint;
ALTER TABLE public.base ADD COLUMN b integer GENERATED ALWAYS AS (a * 3) STORED;
ALTER TABLE public.heir ALTER COLUMN a TYPE bigint;
CREATE TABLE public.heir_base_held ();
ALTER TABLE public.heir INHERIT public.heir_base_held;
ALTER TABLE public.heir RENAME COLUMN a TO a_own;
ALTER TABLE public.heir_base_held ADD COLUMN a bigint;
ALTER TABLE public.heir_base_held ADD COLUMN b integer GENERATED ALWAYS AS (a * 3) STORED;
UPDATE public.heir SET a = a_own;
ALTER TABLE public.heir DROP COLUMN a_own;
ALTER TABLE public.heir INHERIT public.base;
ALTER TABLE public.heir NO INHERIT public.heir_base_held;
DROP TABLE public.heir_base_held;
ALTER TABLE public.apart ALTER COLUMN f DROP NOT NULL,
    ALTER COLUMN f SET STORAGE MAIN,
    ALTER COLUMN f SET COMPRESSION DEFAULT,
    ALTER COLUMN a TYPE bigint,
    ALTER COLUMN a SET STATISTICS -1;
CREATE TABLE public.apart_base_held ();
ALTER TABLE public.apart INHERIT public.apart_base_held;
ALTER TABLE public.apart RENAME COLUMN a TO a_own;
ALTER TABLE public.apart_base_held ADD COLUMN a bigint;
ALTER TABLE public.apart_base_held ADD COLUMN b integer GENERATED ALWAYS AS (a * 3) STORED;
UPDATE public.apart SET a = a_own;
ALTER TABLE public.apart DROP COLUMN a_own;
ALTER TABLE public.apart INHERIT public.base;
ALTER TABLE public.apart NO INHERIT public.apart_base_held;
DROP TABLE public.apart_base_held;
ALTER TABLE public.apart ADD COLUMN e integer GENERATED ALWAYS AS (a + 2) STORED;
