ALTER FUNCTION public."F"(integer) RENAME TO f;
ALTER TABLE public."T t" RENAME TO t;
