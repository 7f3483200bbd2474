create table :"schema".:"name" (
    :"name" text,
    constraint :"other" exclude using btree ((:"name" || :'text') collate "C" with =, :"name" with =) where (:"name" <> :'text')
);
comment on constraint :"other" on :"schema".:"name" is :'text';
