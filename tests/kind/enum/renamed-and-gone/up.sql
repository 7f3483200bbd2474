ALTER TYPE public.state RENAME TO state_old;
ALTER TYPE public.state_old RENAME VALUE 'new' TO 'fresh';
ALTER TABLE public.work ALTER COLUMN state DROP DEFAULT;
CREATE TYPE public.state AS ENUM ('fresh', 'open');
ALTER TABLE public.work ALTER COLUMN state TYPE public.state USING state::text::public.state,
    ALTER COLUMN past TYPE public.state[] USING past::text::public.state[];
DROP TYPE public.state_old;
ALTER TABLE public.work ALTER COLUMN state SET DEFAULT 'fresh';
