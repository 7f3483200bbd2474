ALTER TYPE public.state ADD VALUE 'locked' AFTER 'open';
COMMIT;
BEGIN;
ALTER POLICY "some" ON public.guests USING (exists (select 1 from shown where seen = 'locked'));
