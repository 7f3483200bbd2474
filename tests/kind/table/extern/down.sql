DROP VIEW public.v;
ALTER TABLE public.t DROP CONSTRAINT t_email_fkey;
ALTER TABLE public.t DROP COLUMN mine,
    DROP COLUMN email;
REVOKE SELECT (id) ON TABLE auth.users FROM role_a;
DROP POLICY mine ON auth.users;
DROP TRIGGER changed ON auth.users;
DROP FUNCTION public.touched();
REVOKE USAGE ON SCHEMA auth FROM role_a;
