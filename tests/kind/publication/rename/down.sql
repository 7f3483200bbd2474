ALTER TABLE public.films RENAME TO videos;
ALTER TABLE public.videos RENAME COLUMN key TO id;
ALTER TABLE public.videos RENAME CONSTRAINT films_pkey TO videos_pkey;
ALTER PUBLICATION application RENAME TO app;
ALTER PUBLICATION app SET (publish='insert, update, delete, truncate');
