DROP POLICY q ON public.t;
DROP VIEW public."v""w";
DROP POLICY p ON public.t;
ALTER TABLE public.t DROP COLUMN c;
ALTER TABLE public.t ALTER COLUMN "a""b" TYPE integer;
ALTER TABLE public.t ADD COLUMN c bigint GENERATED ALWAYS AS (abs("a""b")) STORED;
CREATE POLICY p ON public.t USING ("a""b" > 0);
CREATE VIEW public."v""w" AS select c as "d""e" from t;
