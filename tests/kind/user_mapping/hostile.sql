create foreign data wrapper :"third";
create server :"third" foreign data wrapper :"third";
create user mapping for :"role" server :"third" options (:"name" :'text', :"other" :'name');
create user mapping for public server :"third";
