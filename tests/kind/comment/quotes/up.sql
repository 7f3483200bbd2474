COMMENT ON TABLE public.t IS E'say "this" or ''that'' \\n $$ -- /* ; { } ';
COMMENT ON COLUMN public.t.a IS 'über 🙂 "x"';
