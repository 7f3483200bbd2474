ALTER TABLE public.videos RENAME TO films;
ALTER TABLE public.films RENAME COLUMN id TO key;
ALTER TABLE public.films RENAME CONSTRAINT videos_pkey TO films_pkey;
ALTER PUBLICATION app RENAME TO application;
ALTER PUBLICATION application SET (publish=insert);
