create text search template :"schema".:"other" (init = dsimple_init, lexize = dsimple_lexize);
create text search dictionary :"schema".:"name" (template = :"schema".:"other", accept = false);
comment on text search dictionary :"schema".:"name" is :'text';
