insert into t values (row(1,'g','yes',row(3,'in')::pair)), (null);
