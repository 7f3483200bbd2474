DROP VIEW public.prices;
ALTER TABLE public.t DROP CONSTRAINT t_state_check;
ALTER TABLE public.t ALTER COLUMN state DROP DEFAULT,
    ALTER COLUMN cents DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN cents TYPE numeric(10,2) USING (cents / 100.0),
    ALTER COLUMN state TYPE boolean USING (state = 'on'),
    ALTER COLUMN tags TYPE text[] USING (string_to_array(tags, ',')),
    ALTER COLUMN born TYPE date USING (nullif(born, '')::date);
ALTER TABLE public.t ALTER COLUMN cents SET DEFAULT 1.00,
    ALTER COLUMN state SET DEFAULT true;
CREATE VIEW public.prices AS select id, cents from t;
