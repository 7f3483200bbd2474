create type :"schema".:"name" as (:"name" text, :"other" int);
create table :"schema".:"other" of :"schema".:"name" (:"name" with options default :'text', constraint :"other" check (:"name" <> :'text'));
