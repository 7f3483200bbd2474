create type :"schema".:"name";
comment on type :"schema".:"name" is :'text';
