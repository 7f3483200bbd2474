ALTER TABLE public.t ADD COLUMN plain integer,
    ADD COLUMN required text NOT NULL DEFAULT '';
ALTER TABLE public.t ALTER COLUMN required DROP DEFAULT;
ALTER TABLE public.t ADD COLUMN defaulted integer NOT NULL DEFAULT 1,
    ADD COLUMN checked integer,
    ADD COLUMN uniq uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000';
ALTER TABLE public.t ALTER COLUMN uniq DROP DEFAULT;
ALTER TABLE public.t ADD COLUMN indexed integer,
    ADD COLUMN refers integer,
    ADD COLUMN made integer GENERATED ALWAYS AS (plain + 1) STORED,
    ADD COLUMN stored text;
ALTER TABLE public.t ALTER COLUMN stored SET STORAGE EXTERNAL,
    ALTER COLUMN stored SET STATISTICS 5;
ALTER TABLE public.t ADD COLUMN "Q q" boolean NOT NULL DEFAULT false;
ALTER TABLE public.t ALTER COLUMN "Q q" DROP DEFAULT;
ALTER TABLE public.t ADD COLUMN numbers integer[] NOT NULL DEFAULT '{}';
ALTER TABLE public.t ALTER COLUMN numbers DROP DEFAULT;
ALTER TABLE public.t ADD COLUMN at timestamp with time zone NOT NULL DEFAULT 'epoch';
ALTER TABLE public.t ALTER COLUMN at DROP DEFAULT;
ALTER TABLE public.t ADD CONSTRAINT t_uniq_key UNIQUE (uniq);
ALTER TABLE public.t ADD CONSTRAINT t_checked_check CHECK (checked > 0),
    ADD CONSTRAINT "both" CHECK (plain > indexed);
ALTER TABLE public.t ADD CONSTRAINT t_refers_fkey FOREIGN KEY (refers) REFERENCES public.t (id);
CREATE INDEX t_indexed_id_idx ON public.t (indexed, id);
COMMENT ON COLUMN public.t.checked IS 'said';
