create table :"schema".:"name" (:"name" text primary key, :"other" text);
create publication :"other" for table :"schema".:"name" (:"name") where (:"name" <> :'text');
