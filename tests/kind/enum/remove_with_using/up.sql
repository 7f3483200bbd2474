ALTER TYPE public.status RENAME TO status_old;
CREATE TYPE public.status AS ENUM ('a', 'c');
ALTER TABLE public.t ALTER COLUMN s TYPE public.status USING ((case when s::text = 'b' then 'a' else s::text end)::status);
DROP TYPE public.status_old;
