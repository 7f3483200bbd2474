create text search template :"schema".:"name" (init = dsimple_init, lexize = dsimple_lexize);
comment on text search template :"schema".:"name" is :'text';
