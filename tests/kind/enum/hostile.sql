create type :"schema".:"name" as enum (:'name', :'other');
create table :"schema".:"other" (a :"schema".:"name" default :'other', check (a <> :'name'));
