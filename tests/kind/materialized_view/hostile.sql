create table :"schema".:"name" (:"name" text, :"other" text);
create materialized view :"schema".:"other" as select :"name" || :'text' as :"other", :'name'::text as :"third" from :"schema".:"name" with no data;
create unique index :"third" on :"schema".:"other" (:"other") where :"third" <> :'text';
