DROP INDEX public.t_kind_idx;
ALTER TABLE public.t DROP CONSTRAINT t_code_check,
    DROP CONSTRAINT t_kind_check;
ALTER TABLE public.t ALTER COLUMN kind TYPE character varying(20),
    ALTER COLUMN code TYPE character varying;
ALTER TABLE public.t ADD CONSTRAINT t_kind_check CHECK (kind in ('x', 'y')),
    ADD CONSTRAINT t_code_check CHECK (code not in ('a', 'b')) NOT VALID;
CREATE INDEX t_kind_idx ON public.t (kind) WHERE (code = any (array['x', 'y']));
