DROP VIEW public.v;
DROP INDEX public.t_changes_idx;
ALTER TABLE public.t DROP COLUMN comes,
    DROP COLUMN settles,
    DROP COLUMN changes;
ALTER TABLE public.t ADD COLUMN changes integer GENERATED ALWAYS AS (a + 1) STORED,
    ADD COLUMN settles integer GENERATED ALWAYS AS (a + 2) STORED;
ALTER TABLE public.t ALTER COLUMN becomes DROP EXPRESSION;
ALTER TABLE public.t ADD COLUMN goes integer GENERATED ALWAYS AS (a + 3) STORED;
ALTER TABLE public.t ALTER COLUMN wider TYPE integer;
CREATE INDEX t_changes_idx ON public.t (changes);
COMMENT ON COLUMN public.t.changes IS 'said';
CREATE VIEW public.v AS select changes, same from t;
