ALTER TYPE public.status RENAME TO status_old;
ALTER TABLE public.u DROP CONSTRAINT u_t_s_fkey;
ALTER TABLE public.t DROP CONSTRAINT plain,
    DROP CONSTRAINT t_s_check;
ALTER TABLE public.t ALTER COLUMN many DROP DEFAULT,
    ALTER COLUMN s DROP DEFAULT;
CREATE TYPE public.status AS ENUM ('a', 'b', 'c');
COMMENT ON TYPE public.status IS 'The state';
ALTER TABLE public.t ALTER COLUMN s TYPE public.status USING s::text::public.status,
    ALTER COLUMN many TYPE public.status[] USING many::text::public.status[];
ALTER TABLE public.t ALTER COLUMN s SET DEFAULT 'a',
    ALTER COLUMN many SET DEFAULT '{a,b}';
ALTER TABLE public.t ADD CONSTRAINT t_s_check CHECK (s <> 'b'),
    ADD CONSTRAINT plain CHECK (s is not null);
ALTER TABLE public.u ALTER COLUMN s TYPE public.status USING s::text::public.status,
    ALTER COLUMN t_s TYPE public.status USING t_s::text::public.status;
DROP TYPE public.status_old;
ALTER TABLE public.u ADD CONSTRAINT u_t_s_fkey FOREIGN KEY (t_s) REFERENCES public.u (s);
