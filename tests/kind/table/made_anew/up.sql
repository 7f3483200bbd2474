ALTER TABLE public.u DROP CONSTRAINT u_t_fkey;
DROP TABLE public.t;
CREATE TABLE public.t (
    a integer NOT NULL,
    b integer,
    CONSTRAINT t_pkey PRIMARY KEY (a)
) PARTITION BY RANGE (a);
CREATE TABLE public.p PARTITION OF public.t FOR VALUES FROM (0) TO (100);
ALTER TABLE public.u ADD CONSTRAINT u_t_fkey FOREIGN KEY (t) REFERENCES public.t (a);
