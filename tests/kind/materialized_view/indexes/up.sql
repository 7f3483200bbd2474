DROP INDEX public.m_id;
CREATE INDEX m_name_id ON public.m (name, id);
