ALTER TABLE public.plants ALTER COLUMN height SET STATISTICS 50;
ALTER TABLE public.plants ADD COLUMN twice integer GENERATED ALWAYS AS (height * 2) STORED;
ALTER TABLE public.plants ALTER COLUMN twice SET STATISTICS 20;
ALTER TABLE public.plants ADD COLUMN leaves text COMPRESSION PGLZ;
ALTER TABLE public.plants ALTER COLUMN leaves SET STORAGE MAIN;
CREATE TABLE public.trees_plants_held ();
ALTER TABLE public.trees INHERIT public.trees_plants_held;
ALTER TABLE public.trees_plants_held ADD COLUMN id integer;
ALTER TABLE public.trees_plants_held ADD COLUMN height integer;
ALTER TABLE public.trees_plants_held ADD COLUMN twice integer GENERATED ALWAYS AS (height * 2) STORED;
ALTER TABLE public.trees_plants_held ADD COLUMN leaves text COMPRESSION PGLZ;
ALTER TABLE public.trees INHERIT public.plants;
ALTER TABLE public.trees NO INHERIT public.trees_plants_held;
DROP TABLE public.trees_plants_held;
ALTER TABLE public.trees ALTER COLUMN height SET STATISTICS 50,
    ALTER COLUMN twice SET STATISTICS 20,
    ALTER COLUMN leaves SET STORAGE MAIN;
