create schema :"name";
create table :"name".:"name" (a int);
comment on schema :"name" is :'text';
create view :"name".:"other" as select a from :"name".:"name";
