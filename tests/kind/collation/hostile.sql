create collation :"schema".:"name" (locale = 'C');
create table :"schema".:"other" (:"name" text collate :"schema".:"name" check (:"name" collate :"schema".:"name" > :'text'));
create index :"third" on :"schema".:"other" (:"name" collate :"schema".:"name");
