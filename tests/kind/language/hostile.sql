create language :"name" handler plpgsql_call_handler inline plpgsql_inline_handler validator plpgsql_validator;
comment on language :"name" is :'text';
create function :"schema".:"other" () returns void language :"name" as :'block';
