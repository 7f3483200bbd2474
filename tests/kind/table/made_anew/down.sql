ALTER TABLE public.u DROP CONSTRAINT u_t_fkey;
ALTER TABLE public.t DETACH PARTITION public.p;
DROP TABLE public.p;
DROP TABLE public.t;
CREATE TABLE public.t (
    a integer NOT NULL,
    b integer,
    CONSTRAINT t_pkey PRIMARY KEY (a)
);
ALTER TABLE public.u ADD CONSTRAINT u_t_fkey FOREIGN KEY (t) REFERENCES public.t (a);
