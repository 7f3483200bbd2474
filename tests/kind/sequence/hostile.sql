create sequence :"schema".:"name" start 7;
create table :"schema".:"other" (a bigint);
select format('alter table %I.%I alter a set default nextval(%L)', :'schema', :'other', format('%I.%I', :'schema', :'name'))
\gexec
comment on sequence :"schema".:"name" is :'text';
