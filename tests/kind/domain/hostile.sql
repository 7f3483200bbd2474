create domain :"schema".:"name" as text default :'text' constraint :"other" check (value <> :'text');
create domain :"schema".:"other" as :"schema".:"name" constraint :"name" check (value <> :'name');
comment on constraint :"other" on domain :"schema".:"name" is :'text';
