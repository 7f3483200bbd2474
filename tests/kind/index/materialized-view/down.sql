DROP INDEX public.by_b;
DROP INDEX public.m_a_idx;
