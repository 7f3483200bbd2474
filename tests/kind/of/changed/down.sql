ALTER TYPE public.address RENAME ATTRIBUTE road TO street CASCADE;
DROP VIEW public.seen;
ALTER TABLE public.away DROP CONSTRAINT away_pkey;
DROP INDEX public.home_no_idx;
DROP INDEX public.home_more_idx;
ALTER TABLE public.home DROP CONSTRAINT home_no_check;
ALTER TABLE public.home ALTER COLUMN more DROP DEFAULT,
    ALTER COLUMN no DROP DEFAULT;
ALTER TYPE public.address DROP ATTRIBUTE more CASCADE;
ALTER TYPE public.address ALTER ATTRIBUTE no TYPE integer CASCADE;
ALTER TYPE public.address ALTER ATTRIBUTE town TYPE character varying(40) CASCADE;
ALTER TYPE public.address ADD ATTRIBUTE gone text CASCADE;
ALTER TABLE public.home ALTER COLUMN street SET NOT NULL,
    ALTER COLUMN no DROP NOT NULL;
ALTER TABLE public.home ALTER COLUMN street SET DEFAULT 'Main';
ALTER TABLE public.home ALTER COLUMN no SET DEFAULT 1;
ALTER TABLE public.home ADD CONSTRAINT home_no_check CHECK (no > 0);
CREATE INDEX home_gone_idx ON public.home (gone);
CREATE INDEX home_no_idx ON public.home (no);
ALTER TABLE public.away ALTER COLUMN gone SET STATISTICS 9;
ALTER TABLE public.away ADD CONSTRAINT away_pkey PRIMARY KEY (town);
CREATE VIEW public.seen AS select street, no from home;
