insert into people (id, email, name, mood) values (1, 'ann', 'Ann', 'ok'), (2, 'bob', 'Bob', 'ok'), (3, 'cid', null, 'sad');
insert into notes (id, owner, body, tags, price) values
	(1, 1, 'one', '{x}', 1), (2, 1, 'two', '{x,y}', 2), (3, 1, 'three', '{}', 2.5), (4, 1, 'four', '{y}', null);
