GRANT USAGE ON SCHEMA auth TO role_a;
CREATE FUNCTION public.touched()
    RETURNS trigger
    LANGUAGE plpgsql
AS $$ begin return new; end $$;
CREATE TRIGGER changed BEFORE UPDATE ON auth.users FOR EACH ROW EXECUTE FUNCTION public.touched();
CREATE POLICY mine ON auth.users FOR SELECT TO role_a USING (id = auth.uid());
GRANT SELECT (id) ON TABLE auth.users TO role_a;
ALTER TABLE public.t ADD COLUMN email text,
    ADD COLUMN mine boolean DEFAULT (auth.uid() is not null);
ALTER TABLE public.t ADD CONSTRAINT t_email_fkey FOREIGN KEY (email) REFERENCES auth.users (email);
CREATE VIEW public.v AS select u.email from auth.users u join t on t.id = u.id;
