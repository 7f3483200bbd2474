create table :"schema".:"name" (:"name" text);
alter table :"schema".:"name" owner to :"role";
create function :"schema".:"name" (:"name" int) returns text language sql as :'query';
alter function :"schema".:"name" (int) owner to :"role";
