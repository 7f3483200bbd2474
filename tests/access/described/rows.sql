insert into people (id, email, name, mood, feels, code, born, seen, tags, data, more, share, called, span) values
	(1, 'a@x', 'Ann', 'happy', 'sad', 'a', '2000-01-01', '2024-01-01', '{x,y}', '{"a": 1, "s": "t", "n": null, "list": [1, null]}', '[1]', 10, 'Dr', '[1,5)'),
	(2, 'b@x', null, 'sad', null, 'b', null, 'infinity', '{}', 'null', null, null, 'Ms', 'empty'),
	(3, '', '', 'ok', 'ok', '', 'infinity', '-infinity', array[null]::text[], '[]', 'null', 100, '', '(,)'),
	(4, 'd@x', 'Dan', 'ok', null, 'dddd', null, 'epoch', '{}', '{"a": "b"}', null, 0, 'Mr', '[2,)');
insert into notes (id, owner, under, body, number, price, rate, at) values
	('00000000-0000-0000-0000-000000000001', 1, null, 'one', 1, 1.50, 1, '2024-01-01'),
	('00000000-0000-0000-0000-000000000002', 1, '00000000-0000-0000-0000-000000000001', '', 0, null, 'NaN', 'infinity'),
	('00000000-0000-0000-0000-000000000003', 3, null, 'three', 3, null, 'infinity', '-infinity');
insert into likes values ('00000000-0000-0000-0000-000000000001', 2);
