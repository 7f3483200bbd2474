ALTER TABLE public.stays NO INHERIT public.other;
ALTER TABLE public.stays DROP COLUMN other;
DROP INDEX public.loses_name_idx;
ALTER TABLE public.loses NO INHERIT public.base;
ALTER TABLE public.loses DROP CONSTRAINT positive;
ALTER TABLE public.loses DROP COLUMN extra,
    DROP COLUMN name,
    DROP COLUMN id;
ALTER TABLE public.child NO INHERIT public.other;
ALTER TABLE public.child NO INHERIT public.base;
DROP TABLE public.other;
