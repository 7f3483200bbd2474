ALTER TABLE public.u DROP CONSTRAINT named,
    DROP CONSTRAINT u_b_fkey;
DROP TABLE public.gone;
