ALTER SCHEMA old RENAME TO new;
ALTER TABLE public.videos RENAME TO clips;
ALTER TABLE public.clips RENAME COLUMN id TO key;
ALTER TABLE public.clips RENAME COLUMN title TO name;
ALTER TABLE public.clips RENAME CONSTRAINT videos_pkey TO clips_pkey;
ALTER TABLE new.films RENAME TO movies;
ALTER TABLE new.movies RENAME CONSTRAINT films_pkey TO movies_pkey;
