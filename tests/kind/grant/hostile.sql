create table :"schema".:"name" (:"name" text, :"other" int);
grant select, insert (:"name"), update (:"other", :"name") on :"schema".:"name" to :"role" with grant option;
create function :"schema".:"name" (:"name" int) returns text language sql as :'query';
revoke execute on function :"schema".:"name" (int) from public;
grant execute on function :"schema".:"name" (int) to :"role";
grant usage on schema :"schema" to :"role";
