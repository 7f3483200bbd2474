CREATE DOMAIN public.d AS boolean DEFAULT (1 is null);
CREATE FUNCTION public.f(a boolean DEFAULT 1 is null or true)
    RETURNS boolean
    LANGUAGE sql
AS $$ select a $$;
ALTER TABLE public.t ALTER COLUMN c SET NOT NULL,
    ALTER COLUMN k SET NOT NULL;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT -1,
    ALTER COLUMN b SET DEFAULT 'it''s; "quoted" -- no comment',
    ALTER COLUMN c SET DEFAULT now(),
    ALTER COLUMN d SET DEFAULT array[1, 2]::int[],
    ALTER COLUMN e SET DEFAULT '{"a": [1, 2]}'::jsonb,
    ALTER COLUMN f SET DEFAULT (1 + 2) * 3,
    ALTER COLUMN "G g" SET DEFAULT true,
    ALTER COLUMN i SET DEFAULT (1 > 2 or current_user is not null),
    ALTER COLUMN j SET DEFAULT ('a' in ('a', 'b')),
    ALTER COLUMN k SET DEFAULT (now() at time zone 'UTC');
COMMENT ON COLUMN public.t."G g" IS 'said';
CREATE TABLE public.u (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    at timestamp with time zone DEFAULT current_timestamp,
    who name NOT NULL DEFAULT current_user,
    n integer DEFAULT length('abc'),
    s text COLLATE "C" DEFAULT upper('x' || 'y'),
    e text DEFAULT E'a\tb',
    i interval DEFAULT interval '1 day',
    j boolean DEFAULT (not false),
    k text COLLATE "C" DEFAULT ('x' collate "C"),
    l integer DEFAULT case when current_user = 'x' then 1 else 2 end,
    m boolean NOT NULL DEFAULT (1 between 0 and 2),
    CONSTRAINT u_pkey PRIMARY KEY (id),
    CONSTRAINT u_n_check CHECK (n > 0)
);
