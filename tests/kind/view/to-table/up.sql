DROP VIEW public.v;
CREATE TABLE public.v (
    a integer
);
COMMENT ON TABLE public.v IS 'v';
