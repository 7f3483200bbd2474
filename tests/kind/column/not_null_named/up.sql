ALTER TABLE public.t RENAME COLUMN e TO g;
ALTER TABLE public.t RENAME COLUMN f TO h;
ALTER TABLE public.before RENAME TO after;
ALTER TABLE public.after RENAME COLUMN y TO q;
ALTER TABLE public.t DROP CONSTRAINT t_d_check;
ALTER TABLE public.t RENAME CONSTRAINT odd TO odder;
ALTER TABLE public.t RENAME CONSTRAINT t_b_not_null TO b_there;
ALTER TABLE public.t ADD CONSTRAINT c_there NOT NULL c,
    ALTER COLUMN d DROP NOT NULL;
ALTER TABLE public.t RENAME CONSTRAINT t_e_not_null TO t_g_not_null;
ALTER TABLE public.t RENAME CONSTRAINT t_f_not_null TO t_h_not_null;
ALTER TABLE public.after RENAME CONSTRAINT before_x_not_null TO after_x_not_null;
ALTER TABLE public.after RENAME CONSTRAINT before_y_not_null TO after_q_not_null;
