create table :"schema".:"name" (:"name" text constraint :"other" check (:"name" <> :'text'));
create table :"schema".:"other" (:"third" text, :"name" text default :'text') inherits (:"schema".:"name");
