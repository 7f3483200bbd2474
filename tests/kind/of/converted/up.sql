ALTER TYPE public.state RENAME TO state_old;
ALTER TABLE public.entries NOT OF;
DROP TYPE public.entry;
CREATE TYPE public.state AS ENUM ('new', 'open');
CREATE TYPE public.entry AS (
    state public.state,
    amount integer,
    note text
);
ALTER TABLE public.entries ALTER COLUMN state TYPE public.state USING state::text::public.state;
DROP TYPE public.state_old;
ALTER TABLE public.entries ALTER COLUMN amount TYPE integer USING amount::integer;
ALTER TABLE public.entries OF public.entry;
