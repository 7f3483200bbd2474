create table :"schema".:"name" (:"name" text) partition by list (:"name");
create table :"schema".:"other" partition of :"schema".:"name" for values in (:'text');
create index :"third" on only :"schema".:"name" (:"name");
create index :"fourth" on :"schema".:"other" (:"name");
alter index :"schema".:"third" attach partition :"schema".:"fourth";
