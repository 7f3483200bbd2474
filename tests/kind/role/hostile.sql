create table :"schema".:"name" (a int);
grant select on :"schema".:"name" to :"role";
create policy p on :"schema".:"name" to :"role";
