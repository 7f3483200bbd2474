create table :"schema".:"name" (
    :"name" text default :'text',
    :"other" text[] default array[:'text', :'name'],
    :"third" varchar(100) default upper(:'text') || :'other'
);
