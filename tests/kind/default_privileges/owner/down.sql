DROP TYPE public.f;
ALTER TYPE public.e ADD VALUE 'x' BEFORE 'y';
