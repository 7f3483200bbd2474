create table :"schema".:"name" (:"name" text, :"other" int) with (fillfactor = 70);
create table :"schema".:"other" (:"name" text, :"other" int) partition by range (:"name", (:"name" || :'text'));
