ALTER TABLE public.t RENAME COLUMN "A a" TO a;
ALTER TABLE public.t RENAME COLUMN cc TO c;
ALTER TABLE public.t RENAME CONSTRAINT t_cc_key TO t_c_key;
ALTER TABLE public.t RENAME CONSTRAINT "t_A a_check" TO t_a_check;
ALTER TABLE public.t RENAME CONSTRAINT "t_A a_fkey" TO t_a_fkey;
ALTER INDEX public."t_A a_idx" RENAME TO t_a_idx;
ALTER VIEW public.w RENAME COLUMN "A a" TO a;
ALTER VIEW public.w RENAME COLUMN cc TO c;
CREATE OR REPLACE FUNCTION public.touched()
    RETURNS trigger
    LANGUAGE plpgsql
AS $$ begin new.a = 1; return new; end $$;
CREATE OR REPLACE FUNCTION public.total()
    RETURNS bigint
    LANGUAGE sql
AS $$ select sum(a) from t $$;
