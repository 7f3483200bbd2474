CREATE TABLE public.t (
    id integer NOT NULL,
    CONSTRAINT t_pkey PRIMARY KEY (id)
);
ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;
CREATE VIEW public.known AS select id from t;
CREATE POLICY known ON public.t USING (exists (select 1 from known k where k.id = t.id));
