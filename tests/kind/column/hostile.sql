create table :"schema".:"name" (
    :"name" text collate "C" not null,
    :"other" text generated always as (:"name" || :'text') stored,
    :"third" varchar(10)[]
);
alter table :"schema".:"name" alter :"name" set storage external, alter :"name" set (n_distinct = 5), alter :"name" set statistics 50;
comment on column :"schema".:"name".:"other" is :'text';
