create table :"schema".:"name" (:"name" text constraint :"other" not null);
-- Before PostgreSQL 18 there is nothing to comment on.
select current_setting('server_version_num')::integer >= 180000 as named \gset
\if :named
comment on constraint :"other" on :"schema".:"name" is :'text';
\endif
