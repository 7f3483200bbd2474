create table :"schema".:"name" (:"name" text, :"other" text) partition by list (:"name");
create table :"schema".:"other" partition of :"schema".:"name" for values in (:'text', :'name') partition by range (:"other");
create table :"schema".:"third" partition of :"schema".:"other" for values from (:'text') to (maxvalue);
