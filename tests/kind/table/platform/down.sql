REVOKE SELECT, UPDATE (name) ON TABLE public.profiles FROM authenticated;
DROP POLICY "Own profile" ON public.profiles;
DROP TRIGGER made ON auth.users;
DROP FUNCTION public.made();
ALTER TABLE public.profiles DISABLE ROW LEVEL SECURITY;
