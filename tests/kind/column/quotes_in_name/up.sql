DROP VIEW public."v""w";
DROP POLICY p ON public.t;
ALTER TABLE public.t DROP COLUMN c;
ALTER TABLE public.t ALTER COLUMN "a""b" TYPE bigint;
ALTER TABLE public.t ADD COLUMN c bigint GENERATED ALWAYS AS (abs("a""b")) STORED;
CREATE POLICY p ON public.t USING ("a""b" > 0);
CREATE VIEW public."v""w" AS select c as "d""e" from t;
CREATE POLICY q ON public.t USING (exists (select 1 from "v""w" where "d""e" > 0));
