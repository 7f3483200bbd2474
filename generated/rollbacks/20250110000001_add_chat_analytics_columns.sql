-- 20250110000001_add_chat_analytics_columns: the rollback
--
-- Changes:
--   - function public.update_has_video_reference()
--   ~ table public.chat_messages
--       ~ comment video_references
--       - comment model
--       - column input_tokens
--       - column output_tokens
--       - column cost_usd
--       - column response_time_ms
--       - column has_video_reference
--       - check check_message_role
--       - check check_tokens_positive
--       - check check_cost_positive
--       - check check_response_time_positive
--       - index public.idx_chat_messages_session_date
--       - index public.idx_chat_messages_role_session
--       - index public.idx_chat_messages_video_refs
--       - index public.idx_chat_messages_cost_session
--       - trigger trigger_update_has_video_reference
--   - view public.chat_cost_analytics
--   - view public.chat_session_analytics
-- Tables: public.chat_messages
-- Locks:
--   public.chat_messages: access exclusive
-- Data loss:
--   public.chat_messages.has_video_reference
--   public.chat_messages.response_time_ms
--   public.chat_messages.cost_usd
--   public.chat_messages.output_tokens
--   public.chat_messages.input_tokens
-- Converted: none
-- Hazards: none
-- Run as one transaction: psql --single-transaction -v ON_ERROR_STOP=1 -f FILE

DROP VIEW public.chat_session_analytics;
DROP VIEW public.chat_cost_analytics;
COMMENT ON COLUMN public.chat_messages.model IS NULL;
DROP TRIGGER trigger_update_has_video_reference ON public.chat_messages;
DROP INDEX public.idx_chat_messages_cost_session;
DROP INDEX public.idx_chat_messages_video_refs;
DROP INDEX public.idx_chat_messages_role_session;
DROP INDEX public.idx_chat_messages_session_date;
ALTER TABLE public.chat_messages DROP CONSTRAINT check_response_time_positive,
    DROP CONSTRAINT check_cost_positive,
    DROP CONSTRAINT check_tokens_positive,
    DROP CONSTRAINT check_message_role;
ALTER TABLE public.chat_messages DROP COLUMN has_video_reference,
    DROP COLUMN response_time_ms,
    DROP COLUMN cost_usd,
    DROP COLUMN output_tokens,
    DROP COLUMN input_tokens;
DROP FUNCTION public.update_has_video_reference();
COMMENT ON COLUMN public.chat_messages.video_references IS 'Array of {video_id, timestamp, title} objects';
