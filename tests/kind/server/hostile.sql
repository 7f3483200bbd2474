create foreign data wrapper :"other";
create server :"name" type :'text' version :'name' foreign data wrapper :"other" options (:"name" :'text');
comment on server :"name" is :'text';
