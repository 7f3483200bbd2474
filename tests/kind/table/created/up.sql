CREATE SCHEMA s;
CREATE TABLE public."Täble 🐘" (
    a integer,
    "B b" text
);
COMMENT ON TABLE public."Täble 🐘" IS 'comment';
CREATE TABLE public.empty ();
CREATE TABLE public.e2 ();
CREATE TABLE s.t (
    a integer
);
