ALTER INDEX public.found RENAME TO by_a;
CREATE TYPE public.found AS (
    x integer
);
