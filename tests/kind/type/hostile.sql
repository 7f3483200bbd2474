create type :"schema".:"name" as (:"name" text, :"other" numeric(4, 2)[]);
create table :"schema".:"other" (a :"schema".:"name"[], check (((a[1]).:"name") <> :'text'));
