ALTER TABLE public.t RENAME COLUMN b TO c;
ALTER TABLE public.t ALTER COLUMN a TYPE character varying(9);
