create view :"schema".:"name" as select 'x'::text as :"name", :'text'::text as :"other";
create materialized view :"schema".:"other" as select 1 as :"name" with no data;
comment on column :"schema".:"name".:"other" is :'text';
comment on column :"schema".:"other".:"name" is :'name';
