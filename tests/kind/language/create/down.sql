DROP LANGUAGE granted;
DROP FUNCTION public.g(integer);
DROP LANGUAGE "The Whole";
DROP FUNCTION public.f(integer);
DROP LANGUAGE plain;
DROP FUNCTION public.validator(oid);
DROP FUNCTION public.inliner(internal);
DROP FUNCTION public.handler();
