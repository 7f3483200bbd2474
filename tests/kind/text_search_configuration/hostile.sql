create text search parser :"schema".:"other" (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype);
create text search configuration :"schema".:"name" (parser = :"schema".:"other");
comment on text search configuration :"schema".:"name" is :'text';
create table :"schema".:"third" (:"name" text);
select format('create index on %I.%I (to_tsvector(%L::regconfig, %I))', :'schema', :'third', format('%I.%I', :'schema', :'name'), :'name')
\gexec
