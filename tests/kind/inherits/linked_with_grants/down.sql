ALTER TABLE public.own NO INHERIT public.base;
ALTER TABLE public.own ADD COLUMN late timestamp with time zone;
GRANT SELECT (late) ON TABLE public.own TO role_a;
ALTER TABLE public.own DROP COLUMN made;
