create table :"schema".:"name" (:"name" text, :"other" text);
create statistics :"schema".:"other" (ndistinct, mcv) on :"name", :"other", (:"name" || :'text') from :"schema".:"name";
comment on statistics :"schema".:"other" is :'text';
