create procedure :"schema".:"name" (:"name" text default :'text') language sql set application_name = :'name' as :'query';
create procedure :"schema".:"name" (inout :"other" int) language plpgsql as :'block';
