ALTER TYPE public.state RENAME TO state_old;
CREATE TYPE public.state AS ENUM ('open', 'shut');
ALTER POLICY "some" ON public.guests USING (id > 0);
DROP VIEW public.shown;
ALTER TABLE public.doors ALTER COLUMN state TYPE public.state USING state::text::public.state;
DROP TYPE public.state_old;
CREATE VIEW public.shown AS select state as seen from doors;
