ALTER FUNCTION public.g(integer, text) RENAME TO f;
