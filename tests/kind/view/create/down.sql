DROP VIEW public.vals;
DROP VIEW public.with_cte;
DROP VIEW public.unions;
DROP VIEW public.on_top;
DROP VIEW public.invoker;
DROP VIEW public.checked;
DROP VIEW public.named;
DROP VIEW public.plain;
