ALTER TYPE public.state RENAME TO state_old;
ALTER TABLE public.work DETACH PARTITION public.fresh;
ALTER TABLE public.fresh ALTER COLUMN before DROP DEFAULT;
DROP TABLE public.work;
CREATE TYPE public.state AS ENUM ('new', 'open');
CREATE TABLE public.work (
    state public.state NOT NULL,
    n public.amount DEFAULT 1.5,
    before public.state DEFAULT 'new'
) PARTITION BY LIST (state);
ALTER TABLE public.fresh ALTER COLUMN state TYPE public.state USING state::text::public.state,
    ALTER COLUMN before TYPE public.state USING before::text::public.state;
DROP TYPE public.state_old;
ALTER TABLE public.fresh ALTER COLUMN n SET DEFAULT 1.5;
ALTER TABLE public.fresh ALTER COLUMN before SET DEFAULT 'new';
ALTER TABLE public.work ATTACH PARTITION public.fresh FOR VALUES IN ('new');
