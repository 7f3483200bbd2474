ALTER TABLE public.t DROP CONSTRAINT t_k_fkey;
ALTER TABLE public.t DROP CONSTRAINT t_c_check;
ALTER TABLE public.t DROP CONSTRAINT t_j_key;
ALTER TABLE public.t DROP COLUMN u,
    DROP COLUMN s,
    DROP COLUMN r,
    DROP COLUMN q,
    DROP COLUMN p,
    DROP COLUMN o,
    DROP COLUMN n,
    DROP COLUMN m,
    DROP COLUMN l,
    DROP COLUMN a_column_whose_name_is_sixty_three_bytes_long_as_postgres_allow,
    DROP COLUMN k,
    DROP COLUMN j,
    DROP COLUMN i,
    DROP COLUMN h,
    DROP COLUMN g,
    DROP COLUMN f,
    DROP COLUMN e,
    DROP COLUMN d,
    DROP COLUMN c,
    DROP COLUMN "B b",
    DROP COLUMN a;
