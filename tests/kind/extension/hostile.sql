select exists (select from pg_available_extensions where name = 'citext') as citext \gset
\if :citext
create extension citext schema :"schema";
comment on extension citext is :'text';
create table :"schema".:"name" (a :"schema".citext default :'text');
\endif
comment on extension plpgsql is :'text';
