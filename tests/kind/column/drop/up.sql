DROP INDEX public.t_indexed_id_idx;
ALTER TABLE public.t DROP CONSTRAINT t_refers_fkey;
ALTER TABLE public.t DROP CONSTRAINT "both",
    DROP CONSTRAINT t_checked_check;
ALTER TABLE public.t DROP CONSTRAINT t_uniq_key;
ALTER TABLE public.t DROP COLUMN at,
    DROP COLUMN numbers,
    DROP COLUMN "Q q",
    DROP COLUMN stored,
    DROP COLUMN made,
    DROP COLUMN refers,
    DROP COLUMN indexed,
    DROP COLUMN uniq,
    DROP COLUMN checked,
    DROP COLUMN defaulted,
    DROP COLUMN required,
    DROP COLUMN plain;
