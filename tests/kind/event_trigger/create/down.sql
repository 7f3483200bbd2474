DROP EVENT TRIGGER a_name_that_is_so_long_that_it_takes_the_whole_of_what_postgres;
DROP EVENT TRIGGER "The Odd one";
DROP EVENT TRIGGER c;
DROP EVENT TRIGGER b;
DROP EVENT TRIGGER a;
DROP FUNCTION s."F of"();
DROP FUNCTION public.f();
DROP SCHEMA s;
