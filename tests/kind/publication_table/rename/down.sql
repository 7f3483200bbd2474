ALTER SCHEMA new RENAME TO old;
ALTER TABLE public.clips RENAME TO videos;
ALTER TABLE public.videos RENAME COLUMN key TO id;
ALTER TABLE public.videos RENAME COLUMN name TO title;
ALTER TABLE public.videos RENAME CONSTRAINT clips_pkey TO videos_pkey;
ALTER TABLE old.movies RENAME TO films;
ALTER TABLE old.films RENAME CONSTRAINT movies_pkey TO films_pkey;
