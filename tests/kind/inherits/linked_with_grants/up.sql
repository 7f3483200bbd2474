CREATE TABLE public.own_base_held ();
ALTER TABLE public.own INHERIT public.own_base_held;
ALTER TABLE public.own_base_held ADD COLUMN made timestamp with time zone;
ALTER TABLE public.own INHERIT public.base;
ALTER TABLE public.own NO INHERIT public.own_base_held;
DROP TABLE public.own_base_held;
GRANT SELECT (made) ON TABLE public.own TO role_a;
ALTER TABLE public.own DROP COLUMN late;
