create table :"schema".:"name" (:"name" text);
create index :"other" on :"schema".:"name" (:"name");
alter table :"schema".:"name" cluster on :"other";
