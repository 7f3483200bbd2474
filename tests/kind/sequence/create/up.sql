CREATE SCHEMA app;
CREATE SEQUENCE public.plain;
CREATE SEQUENCE public."full" AS integer START WITH 10 INCREMENT BY 5 MINVALUE 2 MAXVALUE 1000 CACHE 20 CYCLE;
COMMENT ON SEQUENCE public."full" IS 'Counts by fives';
CREATE SEQUENCE public.down AS smallint INCREMENT BY -1;
CREATE SEQUENCE app."Odd Name";
CREATE TABLE public.t (
    id bigint NOT NULL DEFAULT nextval('plain')
);
