ALTER TABLE public.t ALTER COLUMN c SET NOT NULL;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT -1,
    ALTER COLUMN b SET DEFAULT 'it''s; "quoted" -- no comment',
    ALTER COLUMN c SET DEFAULT now(),
    ALTER COLUMN d SET DEFAULT array[1, 2]::int[],
    ALTER COLUMN e SET DEFAULT '{"a": [1, 2]}'::jsonb,
    ALTER COLUMN f SET DEFAULT (1 + 2) * 3,
    ALTER COLUMN "G g" SET DEFAULT true,
    ALTER COLUMN h SET DEFAULT null;
COMMENT ON COLUMN public.t."G g" IS 'said';
CREATE TABLE public.u (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    at timestamp with time zone DEFAULT current_timestamp,
    who name NOT NULL DEFAULT current_user,
    n integer DEFAULT length('abc'),
    s text COLLATE "C" DEFAULT upper('x' || 'y'),
    e text DEFAULT E'a\tb',
    i interval DEFAULT interval '1 day',
    CONSTRAINT u_pkey PRIMARY KEY (id),
    CONSTRAINT u_n_check CHECK (n > 0)
);
