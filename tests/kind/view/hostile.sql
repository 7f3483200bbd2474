create table :"schema".:"name" (:"name" text, :"other" text);
create view :"schema".:"other" (:"third", :"name") with (security_barrier) as
    select :"name".:"name" || :'text', :"fourth".:"other" as :"other" from :"schema".:"name" :"fourth"
    join :"schema".:"name" on :"name".:"name" = :"fourth".:"other" where :"fourth".:"name" <> :'text';
create view :"schema".:"third" as with :"name" as (select :'text'::text as :"other") select :"other" as :"name" from :"name";
