ALTER TABLE public.x ADD COLUMN p_a integer;
ALTER TABLE public.x ADD CONSTRAINT x_p_a_fkey FOREIGN KEY (p_a) REFERENCES public.p1 (a);
ALTER TABLE public.t ADD CONSTRAINT t_x_id_fkey FOREIGN KEY (x_id) REFERENCES public.x (id) ON DELETE CASCADE;
CREATE TABLE public.p2 PARTITION OF public.t FOR VALUES IN (2);
CREATE TABLE public.y (
    a integer,
    CONSTRAINT y_a_fkey FOREIGN KEY (a) REFERENCES public.t (a)
);
