insert into t values (row(1,'x, "y"'), array[row(2,'z')::a], row(row(3,'q'))::outer_one);
