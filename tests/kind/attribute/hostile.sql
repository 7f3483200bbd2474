create type :"schema".:"name" as (:"name" text collate "C", :"other" int);
create type :"schema".:"other" as (:"name" :"schema".:"name");
comment on column :"schema".:"name".:"name" is :'text';
