create table :"schema".:"name" (:"name" text not null);
create unique index :"other" on :"schema".:"name" (:"name");
alter table :"schema".:"name" replica identity using index :"other";
