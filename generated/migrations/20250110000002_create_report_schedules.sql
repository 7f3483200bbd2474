-- 20250110000002_create_report_schedules
--
-- Changes:
--   + function public.calculate_next_send_time(text, integer, integer, timestamp with time zone)
--   + function public.update_report_schedules_updated_at()
--   + table public.report_schedules
-- Depends on:
--   20250101000004_row_level_security (public.creators, public.get_creator_id(), public.is_service_role())
-- Tables: public.report_schedules
-- Locks: none
-- Data loss: none
-- Converted: none
-- Hazards: none
-- Undo: 20250110000002_create_report_schedules.sql in the rollbacks folder
-- Run as one transaction: psql --single-transaction -v ON_ERROR_STOP=1 -f FILE

CREATE FUNCTION public.calculate_next_send_time(p_frequency text, p_day_of_week integer, p_day_of_month integer, p_after timestamp with time zone DEFAULT now())
    RETURNS timestamp with time zone
    LANGUAGE sql STABLE
AS $$
    select case p_frequency
        when 'daily' then p_after + interval '1 day'
        when 'weekly' then date_trunc('week', p_after) + interval '1 week' + make_interval(days => p_day_of_week)
        when 'monthly' then date_trunc('month', p_after) + interval '1 month' + make_interval(days => p_day_of_month - 1)
    end
$$;
COMMENT ON FUNCTION public.calculate_next_send_time(text, integer, integer, timestamp with time zone) IS 'When a report that was last sent at a time is due again';
CREATE FUNCTION public.update_report_schedules_updated_at()
    RETURNS trigger
    LANGUAGE plpgsql
AS $$
begin
    new.updated_at = now();
    return new;
end;
$$;
CREATE TABLE public.report_schedules (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    creator_id uuid NOT NULL,
    report_type text NOT NULL DEFAULT 'overview',
    frequency text NOT NULL,
    day_of_week integer,
    day_of_month integer,
    recipients text[] NOT NULL,
    is_active boolean NOT NULL DEFAULT true,
    last_sent_at timestamp with time zone,
    next_send_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL DEFAULT now(),
    updated_at timestamp with time zone NOT NULL DEFAULT now(),
    CONSTRAINT report_schedules_pkey PRIMARY KEY (id),
    CONSTRAINT report_schedules_creator_id_fkey FOREIGN KEY (creator_id) REFERENCES public.creators (id) ON DELETE CASCADE,
    CONSTRAINT report_schedules_report_type_check CHECK (report_type in ('overview', 'videos', 'students', 'usage')),
    CONSTRAINT report_schedules_frequency_check CHECK (frequency in ('daily', 'weekly', 'monthly')),
    CONSTRAINT report_schedules_day_of_week_check CHECK (day_of_week between 0 and 6),
    CONSTRAINT report_schedules_day_of_month_check CHECK (day_of_month between 1 and 28),
    CONSTRAINT report_schedules_day_given CHECK ((frequency <> 'weekly' or day_of_week is not null) and
        (frequency <> 'monthly' or day_of_month is not null))
);
ALTER TABLE public.report_schedules ENABLE ROW LEVEL SECURITY;
CREATE INDEX idx_report_schedules_creator_id ON public.report_schedules (creator_id);
CREATE INDEX idx_report_schedules_next_send_at ON public.report_schedules (next_send_at) WHERE (is_active);
CREATE TRIGGER update_report_schedules_updated_at BEFORE UPDATE ON public.report_schedules FOR EACH ROW EXECUTE FUNCTION public.update_report_schedules_updated_at();
CREATE POLICY "Creators can manage own report schedules" ON public.report_schedules USING (creator_id = get_creator_id()) WITH CHECK (creator_id = get_creator_id());
CREATE POLICY "Service role can manage report schedules" ON public.report_schedules USING (is_service_role()) WITH CHECK (is_service_role());
COMMENT ON TABLE public.report_schedules IS 'Scheduled analytics reports';
COMMENT ON COLUMN public.report_schedules.frequency IS 'How often the report is sent';
COMMENT ON COLUMN public.report_schedules.day_of_week IS 'Of a weekly report: days after Monday';
COMMENT ON COLUMN public.report_schedules.day_of_month IS 'Of a monthly report';
COMMENT ON COLUMN public.report_schedules.recipients IS 'E-mail addresses that get the report';
