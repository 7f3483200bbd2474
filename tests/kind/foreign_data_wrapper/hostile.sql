create foreign data wrapper :"name" options (:"name" :'text', :"other" :'name');
comment on foreign data wrapper :"name" is :'text';
