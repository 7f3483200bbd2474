ALTER TABLE public.profiles ENABLE ROW LEVEL SECURITY;
CREATE FUNCTION public.made()
    RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = ''
AS $$
begin
    insert into public.profiles (id) values (new.id);
    return new;
end $$;
CREATE TRIGGER made AFTER INSERT ON auth.users FOR EACH ROW EXECUTE FUNCTION public.made();
CREATE POLICY "Own profile" ON public.profiles FOR SELECT TO authenticated USING (id = (select auth.uid()));
GRANT SELECT, UPDATE (name) ON TABLE public.profiles TO authenticated;
