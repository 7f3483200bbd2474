insert into t values ('a', row('c', 3), array[row('a',1)::pair]);
