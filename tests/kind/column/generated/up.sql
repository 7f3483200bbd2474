DROP VIEW public.v;
DROP INDEX public.t_changes_idx;
ALTER TABLE public.t DROP COLUMN goes,
    DROP COLUMN becomes,
    DROP COLUMN changes;
ALTER TABLE public.t ADD COLUMN changes integer GENERATED ALWAYS AS (a + 10) STORED;
ALTER TABLE public.t ALTER COLUMN settles DROP EXPRESSION;
ALTER TABLE public.t ADD COLUMN becomes integer GENERATED ALWAYS AS (a * 2) STORED,
    ADD COLUMN comes integer GENERATED ALWAYS AS (a + 3) STORED;
ALTER TABLE public.t ALTER COLUMN wider TYPE bigint;
CREATE INDEX t_changes_idx ON public.t (changes);
COMMENT ON COLUMN public.t.changes IS 'said';
CREATE VIEW public.v AS select changes, same from t;
