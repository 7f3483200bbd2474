-- 20250101000005_add_usage_tracking_functions
--
-- Changes:
--   + function public.increment_usage_metrics(uuid, date, bigint, integer, integer, integer, numeric, integer, integer, jsonb)
--   + function public.get_monthly_usage_summary(uuid, integer, integer)
--   + function public.check_tier_limits(uuid, text)
--   ~ table public.usage_metrics
--       + index public.idx_usage_metrics_year_month
-- Depends on:
--   20250101000001_enable_pgvector (vector)
--   20250101000004_row_level_security (public.usage_metrics)
-- Tables: public.usage_metrics
-- Locks:
--   public.usage_metrics: share, every row is read
-- Data loss: none
-- Converted: none
-- Hazards: none
-- Undo: 20250101000005_add_usage_tracking_functions.sql in the rollbacks folder
-- Run as one transaction: psql --single-transaction -v ON_ERROR_STOP=1 -f FILE

CREATE FUNCTION public.increment_usage_metrics(p_creator_id uuid, p_date date DEFAULT current_date, p_storage_used_bytes bigint DEFAULT 0, p_videos_uploaded integer DEFAULT 0, p_total_video_duration_seconds integer DEFAULT 0, p_ai_credits_used integer DEFAULT 0, p_transcription_minutes numeric DEFAULT 0, p_chat_messages_sent integer DEFAULT 0, p_active_students integer DEFAULT 0, p_metadata jsonb DEFAULT '{}'::jsonb)
    RETURNS void
    LANGUAGE plpgsql
AS $$
begin
    insert into usage_metrics (
        creator_id, date, storage_used_bytes, videos_uploaded, total_video_duration_seconds, ai_credits_used,
        transcription_minutes, chat_messages_sent, active_students, metadata, created_at, updated_at
    )
    values (
        p_creator_id, p_date, p_storage_used_bytes, p_videos_uploaded, p_total_video_duration_seconds,
        p_ai_credits_used, p_transcription_minutes, p_chat_messages_sent, p_active_students, p_metadata, now(), now()
    )
    on conflict (creator_id, date)
    do update set
        storage_used_bytes = greatest(usage_metrics.storage_used_bytes, excluded.storage_used_bytes),
        videos_uploaded = usage_metrics.videos_uploaded + excluded.videos_uploaded,
        total_video_duration_seconds = usage_metrics.total_video_duration_seconds + excluded.total_video_duration_seconds,
        ai_credits_used = usage_metrics.ai_credits_used + excluded.ai_credits_used,
        transcription_minutes = usage_metrics.transcription_minutes + excluded.transcription_minutes,
        chat_messages_sent = usage_metrics.chat_messages_sent + excluded.chat_messages_sent,
        active_students = greatest(usage_metrics.active_students, excluded.active_students),
        metadata = usage_metrics.metadata || excluded.metadata,
        updated_at = now();
end;
$$;
COMMENT ON FUNCTION public.increment_usage_metrics(uuid, date, bigint, integer, integer, integer, numeric, integer, integer, jsonb) IS 'Atomically increment usage metrics for a creator on a specific date';
CREATE FUNCTION public.get_monthly_usage_summary(p_creator_id uuid, p_year integer DEFAULT extract(year from current_date)::integer, p_month integer DEFAULT extract(month from current_date)::integer)
    RETURNS TABLE (total_storage_bytes bigint, total_videos_uploaded integer, total_video_duration_seconds integer, total_ai_credits_used integer, total_transcription_minutes numeric, total_chat_messages integer, peak_active_students integer, total_cost numeric)
    LANGUAGE plpgsql
AS $$
begin
    return query
    select
        max(um.storage_used_bytes) as total_storage_bytes,
        sum(um.videos_uploaded)::integer as total_videos_uploaded,
        sum(um.total_video_duration_seconds)::integer as total_video_duration_seconds,
        sum(um.ai_credits_used)::integer as total_ai_credits_used,
        sum(um.transcription_minutes)::numeric(10,2) as total_transcription_minutes,
        sum(um.chat_messages_sent)::integer as total_chat_messages,
        max(um.active_students)::integer as peak_active_students,
        sum(
            coalesce((um.metadata->>'transcription_cost')::numeric, 0) +
            coalesce((um.metadata->>'embedding_cost')::numeric, 0) +
            coalesce((um.metadata->>'chat_cost')::numeric, 0)
        )::numeric(10,4) as total_cost
    from usage_metrics um
    where um.creator_id = p_creator_id
        and extract(year from um.date) = p_year
        and extract(month from um.date) = p_month;
end;
$$;
COMMENT ON FUNCTION public.get_monthly_usage_summary(uuid, integer, integer) IS 'Get aggregated usage metrics for a creator for a specific month';
CREATE FUNCTION public.check_tier_limits(p_creator_id uuid, p_tier text)
    RETURNS TABLE (within_limits boolean, current_storage_bytes bigint, current_transcription_minutes numeric, current_ai_credits integer, limit_storage_bytes bigint, limit_transcription_minutes integer, limit_ai_credits integer)
    LANGUAGE plpgsql
AS $$
declare
    v_current_storage bigint;
    v_current_transcription numeric(10,2);
    v_current_credits integer;
    v_limit_storage bigint;
    v_limit_transcription integer;
    v_limit_credits integer;
    v_within_limits boolean;
begin
    select max(um.storage_used_bytes), sum(um.transcription_minutes), sum(um.ai_credits_used)
    into v_current_storage, v_current_transcription, v_current_credits
    from usage_metrics um
    where um.creator_id = p_creator_id
        and um.date >= date_trunc('month', current_date)::date;

    case p_tier
        when 'basic' then
            v_limit_storage := 1073741824;
            v_limit_transcription := 60;
            v_limit_credits := 10000;
        when 'pro' then
            v_limit_storage := 10737418240;
            v_limit_transcription := 600;
            v_limit_credits := 100000;
        when 'enterprise' then
            v_limit_storage := 107374182400;
            v_limit_transcription := 6000;
            v_limit_credits := 1000000;
        else
            v_limit_storage := 1073741824;
            v_limit_transcription := 60;
            v_limit_credits := 10000;
    end case;

    v_within_limits := (
        coalesce(v_current_storage, 0) <= v_limit_storage and
        coalesce(v_current_transcription, 0) <= v_limit_transcription and
        coalesce(v_current_credits, 0) <= v_limit_credits
    );

    return query
    select
        v_within_limits,
        coalesce(v_current_storage, 0),
        coalesce(v_current_transcription, 0),
        coalesce(v_current_credits, 0),
        v_limit_storage,
        v_limit_transcription,
        v_limit_credits;
end;
$$;
COMMENT ON FUNCTION public.check_tier_limits(uuid, text) IS 'Check if creator is within their subscription tier limits';
CREATE INDEX idx_usage_metrics_year_month ON public.usage_metrics (creator_id, extract(year from date), extract(month from date));
