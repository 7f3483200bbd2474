ALTER TABLE public.t RENAME COLUMN a TO "A a";
ALTER TABLE public.t RENAME COLUMN c TO cc;
ALTER TABLE public.t RENAME CONSTRAINT t_c_key TO t_cc_key;
ALTER TABLE public.t RENAME CONSTRAINT t_a_check TO "t_A a_check";
ALTER TABLE public.t RENAME CONSTRAINT t_a_fkey TO "t_A a_fkey";
ALTER INDEX public.t_a_idx RENAME TO "t_A a_idx";
ALTER VIEW public.w RENAME COLUMN a TO "A a";
ALTER VIEW public.w RENAME COLUMN c TO cc;
CREATE OR REPLACE FUNCTION public.touched()
    RETURNS trigger
    LANGUAGE plpgsql
AS $$ begin new."A a" = 1; return new; end $$;
CREATE OR REPLACE FUNCTION public.total()
    RETURNS bigint
    LANGUAGE sql
AS $$ select sum("A a") from t $$;
