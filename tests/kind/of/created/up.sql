CREATE SCHEMA s;
CREATE TYPE s."Address" AS (
    street text,
    "No" integer,
    town character varying(40) COLLATE "C"
);
CREATE TABLE public.home OF s."Address" (
    CONSTRAINT home_pkey PRIMARY KEY ("No"),
    CONSTRAINT "home_No_check" CHECK ("No" > 0),
    CONSTRAINT home_street_town_key UNIQUE (street, town)
);
ALTER TABLE public.home ALTER COLUMN street SET NOT NULL,
    ALTER COLUMN "No" SET NOT NULL,
    ALTER COLUMN town SET STORAGE EXTERNAL,
    ALTER COLUMN town SET STATISTICS 50;
ALTER TABLE public.home ALTER COLUMN street SET DEFAULT 'Main';
CREATE INDEX home_town_idx ON public.home (town);
COMMENT ON TABLE public.home IS 'Where one lives';
COMMENT ON COLUMN public.home."No" IS 'Number';
CREATE TABLE public.away OF s."Address";
CREATE VIEW public.seen AS select * from home;
