DROP INDEX public.m_name_id;
CREATE INDEX m_id ON public.m (id);
