ALTER TYPE public.address RENAME ATTRIBUTE street TO road CASCADE;
DROP VIEW public.seen;
ALTER TABLE public.away DROP CONSTRAINT away_pkey;
DROP INDEX public.home_no_idx;
DROP INDEX public.home_gone_idx;
ALTER TABLE public.home DROP CONSTRAINT home_no_check;
ALTER TABLE public.home ALTER COLUMN no DROP DEFAULT;
ALTER TYPE public.address DROP ATTRIBUTE gone CASCADE;
ALTER TYPE public.address ALTER ATTRIBUTE no TYPE bigint CASCADE;
ALTER TYPE public.address ALTER ATTRIBUTE town TYPE character varying(60) CASCADE;
ALTER TYPE public.address ADD ATTRIBUTE more date CASCADE;
ALTER TABLE public.home ALTER COLUMN road DROP NOT NULL,
    ALTER COLUMN no SET NOT NULL;
ALTER TABLE public.home ALTER COLUMN road SET DEFAULT 'High';
ALTER TABLE public.home ALTER COLUMN no SET DEFAULT 1,
    ALTER COLUMN more SET DEFAULT '2020-01-01';
ALTER TABLE public.home ADD CONSTRAINT home_no_check CHECK (no > 0);
CREATE INDEX home_more_idx ON public.home (more);
CREATE INDEX home_no_idx ON public.home (no);
ALTER TABLE public.away ALTER COLUMN more SET STATISTICS 9;
ALTER TABLE public.away ADD CONSTRAINT away_pkey PRIMARY KEY (town);
CREATE VIEW public.seen AS select road, no, more from home;
