insert into t values (1,'a','{a,c}'); insert into u values ('a','a'), ('c', null);
