ALTER TYPE public.state RENAME TO state_old;
ALTER INDEX public.entries_state_idx RENAME TO entries_now_idx;
ALTER TABLE public.entries NOT OF;
ALTER TABLE public.entries RENAME COLUMN state TO now;
DROP TYPE public.entry;
CREATE TYPE public.state AS ENUM ('new', 'open');
CREATE TYPE public.entry AS (
    now public.state,
    amount integer,
    note text
);
ALTER TABLE public.entries ALTER COLUMN now TYPE public.state USING now::text::public.state;
DROP TYPE public.state_old;
ALTER TABLE public.entries ALTER COLUMN amount TYPE integer USING amount::integer;
ALTER TABLE public.entries OF public.entry;
