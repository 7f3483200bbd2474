DROP TABLE public.u;
ALTER TABLE public.t DROP CONSTRAINT named,
    DROP CONSTRAINT later,
    DROP CONSTRAINT t_a_check2,
    DROP CONSTRAINT t_check,
    DROP CONSTRAINT "b is Short",
    DROP CONSTRAINT t_a_check1,
    DROP CONSTRAINT t_a_check;
ALTER DOMAIN public.d DROP CONSTRAINT odd;
ALTER DOMAIN public.d DROP CONSTRAINT d_check;
