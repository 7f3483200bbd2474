DROP TABLE s.w;
DROP TABLE s.own;
DROP TABLE public.own;
DROP TABLE public.v;
ALTER TABLE public.u DROP CONSTRAINT late,
    DROP CONSTRAINT u_c_fkey,
    DROP CONSTRAINT named,
    DROP CONSTRAINT u_b_c_fkey,
    DROP CONSTRAINT u_d_fkey,
    DROP CONSTRAINT "Points at t",
    DROP CONSTRAINT u_a_fkey;
DROP SCHEMA s;
