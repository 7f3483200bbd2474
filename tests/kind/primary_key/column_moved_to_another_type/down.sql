ALTER TABLE public.u DROP CONSTRAINT u_t_fkey;
ALTER TABLE public.t ALTER COLUMN id TYPE integer USING (('x' || right(id::text, 8))::bit(32)::int);
ALTER TABLE public.u ALTER COLUMN t TYPE integer USING (('x' || right(t::text, 8))::bit(32)::int);
ALTER TABLE public.u ADD CONSTRAINT u_t_fkey FOREIGN KEY (t) REFERENCES public.t (id) ON DELETE CASCADE;
COMMENT ON CONSTRAINT u_t_fkey ON public.u IS 'kept';
