create table :"schema".:"name" (:"name" text constraint :"other" not null);
comment on constraint :"other" on :"schema".:"name" is :'text';
