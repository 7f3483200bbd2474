DROP VIEW public.prices;
ALTER TABLE public.t ALTER COLUMN state DROP DEFAULT,
    ALTER COLUMN cents DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN cents TYPE integer USING ((cents * 100)::int),
    ALTER COLUMN state TYPE text USING (case when state then 'on' else 'off' end),
    ALTER COLUMN tags TYPE text USING (array_to_string(tags, ',')),
    ALTER COLUMN born TYPE text USING (coalesce(to_char(born, 'YYYY-MM-DD'), ''));
ALTER TABLE public.t ALTER COLUMN cents SET DEFAULT 100,
    ALTER COLUMN state SET DEFAULT 'on';
ALTER TABLE public.t ADD CONSTRAINT t_state_check CHECK (state in ('on', 'off'));
CREATE VIEW public.prices AS select id, cents from t;
