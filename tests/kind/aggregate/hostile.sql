create aggregate :"schema".:"name" (text) (sfunc = textcat, stype = text, initcond = :'text');
create function :"schema".:"other" (text, text) returns text language sql as :'query';
create aggregate :"schema".:"other" (:"name" text) (sfunc = :"schema".:"other", stype = text, initcond = :'name');
comment on aggregate :"schema".:"name" (text) is :'text';
