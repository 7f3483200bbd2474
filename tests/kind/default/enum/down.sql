ALTER TYPE public.mood RENAME TO mood_old;
ALTER TABLE public.t ALTER COLUMN c DROP DEFAULT,
    ALTER COLUMN b DROP DEFAULT,
    ALTER COLUMN a DROP DEFAULT;
CREATE TYPE public.mood AS ENUM ('sad', 'happy');
ALTER TABLE public.t ALTER COLUMN a TYPE public.mood USING a::text::public.mood,
    ALTER COLUMN b TYPE public.mood[] USING b::text::public.mood[],
    ALTER COLUMN c TYPE text;
DROP TYPE public.mood_old;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 'sad',
    ALTER COLUMN b SET DEFAULT '{sad}',
    ALTER COLUMN c SET DEFAULT 'sad';
