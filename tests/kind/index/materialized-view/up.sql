CREATE UNIQUE INDEX m_a_idx ON public.m (a);
CREATE INDEX by_b ON public.m (lower(b));
