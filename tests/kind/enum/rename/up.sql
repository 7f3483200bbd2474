ALTER TYPE public.status RENAME TO state;
ALTER TYPE public.state ADD VALUE 'c';
COMMENT ON TYPE public.state IS 'y';
