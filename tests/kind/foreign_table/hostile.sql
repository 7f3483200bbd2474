create foreign data wrapper :"fourth";
create server :"fourth" foreign data wrapper :"fourth";
create foreign table :"schema".:"name" (:"name" text options (:"other" :'text') default :'text', :"other" int)
    server :"fourth" options (:"name" :'text', :"other" :'name');
comment on foreign table :"schema".:"name" is :'text';
