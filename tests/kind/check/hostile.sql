create table :"schema".:"name" (
    :"name" text check (:"name" <> :'text'),
    :"other" text,
    constraint :"name" check (:"other" in (:'text', :'name') or :"other" ~ :'text' or :"name" = 'x' || :'other')
);
comment on constraint :"name" on :"schema".:"name" is :'text';
