ALTER TABLE public.u DROP CONSTRAINT u_t_fkey;
ALTER TABLE public.t ALTER COLUMN id TYPE uuid USING (lpad(to_hex(id), 32, '0')::uuid);
ALTER TABLE public.u ALTER COLUMN t TYPE uuid USING (lpad(to_hex(t), 32, '0')::uuid);
ALTER TABLE public.u ADD CONSTRAINT u_t_fkey FOREIGN KEY (t) REFERENCES public.t (id) ON DELETE CASCADE;
COMMENT ON CONSTRAINT u_t_fkey ON public.u IS 'kept';
