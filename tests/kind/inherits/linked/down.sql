DROP INDEX public.apart_other_idx;
ALTER TABLE public.apart NO INHERIT public.other;
ALTER TABLE public.apart DROP COLUMN other;
DROP INDEX public.child_other_idx;
ALTER TABLE public.child NO INHERIT public.other;
ALTER TABLE public.child NO INHERIT public.base;
ALTER TABLE public.child ALTER COLUMN name DROP DEFAULT;
ALTER TABLE public.child DROP COLUMN other,
    DROP COLUMN extra;
