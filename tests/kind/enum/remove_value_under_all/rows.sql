insert into t(id,s,n) values (1,'a',1),(2,'c',2); insert into other values (1,'{a,c}');
