ALTER TABLE public.plants ADD COLUMN label text DEFAULT 'plant';
CREATE TABLE public.shrubs (
    height integer,
    doubled integer GENERATED ALWAYS AS (height + height) STORED
) INHERITS (public.plants);
