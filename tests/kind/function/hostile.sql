create function :"schema".:"name" (:"name" text default :'text', :"other" text default :'other')
returns table (:"third" text) language plpgsql set application_name = :'text' set search_path = :"schema", :"other"
as :'body';
create function :"schema".:"other" () returns text language sql as :'query';
create function :"schema".:"other" (:"name" int) returns text language sql begin atomic select :'text'::text as :"name"; select :'name'::text as :"other"; end;
create function :"schema".:"other" (text) returns text language sql return $1 || :'text';
