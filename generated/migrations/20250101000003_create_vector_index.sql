-- 20250101000003_create_vector_index
--
-- Changes:
--   + function public.search_video_chunks(public.vector, integer, double precision, uuid[])
--   ~ table public.video_chunks
--       + index public.idx_video_chunks_embedding_cosine
--   + view public.vector_index_stats
-- Depends on:
--   20250101000001_enable_pgvector (vector)
--   20250101000002_create_core_tables (public.video_chunks)
-- Tables: public.video_chunks
-- Locks:
--   public.video_chunks: share, every row is read
-- Data loss: none
-- Converted: none
-- Hazards: none
-- Undo: 20250101000003_create_vector_index.sql in the rollbacks folder
-- Run as one transaction: psql --single-transaction -v ON_ERROR_STOP=1 -f FILE

CREATE FUNCTION public.search_video_chunks(query_embedding public.vector, match_count integer DEFAULT 5, similarity_threshold double precision DEFAULT 0.7, filter_video_ids uuid[] DEFAULT null)
    RETURNS TABLE (chunk_id uuid, video_id uuid, chunk_text text, start_time_seconds integer, end_time_seconds integer, similarity double precision)
    LANGUAGE plpgsql STABLE
AS $$
begin
    return query
    select
        vc.id as chunk_id,
        vc.video_id,
        vc.chunk_text,
        vc.start_time_seconds,
        vc.end_time_seconds,
        1 - (vc.embedding <=> query_embedding) as similarity
    from video_chunks vc
    where vc.embedding is not null
        and (filter_video_ids is null or vc.video_id = any(filter_video_ids))
        and 1 - (vc.embedding <=> query_embedding) > similarity_threshold
    order by vc.embedding <=> query_embedding
    limit match_count;
end;
$$;
COMMENT ON FUNCTION public.search_video_chunks(public.vector, integer, double precision, uuid[]) IS 'Semantic search across video chunks with optional video filtering';
CREATE INDEX idx_video_chunks_embedding_cosine ON public.video_chunks USING ivfflat (embedding public.vector_cosine_ops) WITH (lists=100);
COMMENT ON INDEX public.idx_video_chunks_embedding_cosine IS 'IVFFlat index for fast vector similarity search using cosine distance';
CREATE VIEW public.vector_index_stats AS select
        count(*) as total_chunks,
        count(embedding) as chunks_with_embeddings,
        count(*) - count(embedding) as chunks_without_embeddings,
        round(100.0 * count(embedding) / nullif(count(*), 0), 2) as embedding_coverage_percent
    from video_chunks;
COMMENT ON VIEW public.vector_index_stats IS 'Monitor vector embedding coverage';
