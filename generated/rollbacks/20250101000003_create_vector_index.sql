-- 20250101000003_create_vector_index: the rollback
--
-- Changes:
--   - function public.search_video_chunks(public.vector, integer, double precision, uuid[])
--   ~ table public.video_chunks
--       - index public.idx_video_chunks_embedding_cosine
--   - view public.vector_index_stats
-- Tables: public.video_chunks
-- Locks:
--   public.video_chunks: access exclusive
-- Data loss: none
-- Converted: none
-- Hazards: none
-- Run as one transaction: psql --single-transaction -v ON_ERROR_STOP=1 -f FILE

DROP VIEW public.vector_index_stats;
DROP INDEX public.idx_video_chunks_embedding_cosine;
DROP FUNCTION public.search_video_chunks(public.vector, integer, double precision, uuid[]);
