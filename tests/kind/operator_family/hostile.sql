create operator family :"schema".:"name" using btree;
comment on operator family :"schema".:"name" using btree is :'text';
