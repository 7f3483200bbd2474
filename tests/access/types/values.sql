-- Rows 1 to 5: the least, the greatest, infinite, empty, null. Then random ones. What has no such value has another.
insert into kinds values (1, false, -32768, -2147483648, -9223372036854775808, '-3.4028235e38', '-1.7976931348623157e308',
    '-99999999999999999999999999999999999999.000000000000000000000000000001', -9999999999.99, e'\x01', 'a', ' ', 'a', 'A', '\x00',
    '00000000-0000-0000-0000-000000000000', '4713-01-01 BC', '00:00', '00:00+15:59', '4713-01-01 BC', '4713-01-01 00:00:00+00 BC',
    '-178000000 years', '0', 'null', '0.0.0.0/0', '0.0.0.0/0', '00:00:00:00:00:00', '00:00:00:00:00:00:00:00',
    '-92233720368547758.08'::numeric::money, 0, e'\x01', '00000', '0', '[-2147483648,-2147483648]', '[-9223372036854775808,0)', '[-1e30,0)',
    '["4713-01-01 BC","4713-01-01 BC"]', '[2000-01-01 00:00+00,2000-01-01 00:00+00]', '[4713-01-01 BC,4712-01-01 BC)', '{[1,2)}', 'a', '(-1e308,0)', 'sad',
    -1000000, '{NULL}', '(,sad,,)', '{f}', '{-2147483648}', '[0:1][-3:-2]={{1,2},{3,4}}', '{""}', '{a}', '{-0.00001}',
    '{00000000-0000-0000-0000-000000000000}', '{-infinity}', '{null}', '{sad}', '{-1000000}', array[null]::address[], '{"[1,2)"}',
    '[-1e38,0,1e-30]', '[-65504,0,6e-8]', array['[1]'::vector], 'x', '-', '{-}', '0');
insert into kinds values (2, true, 32767, 2147483647, 9223372036854775807, '3.4028235e38', '1.7976931348623157e308',
    (repeat('9', 500) || '.' || repeat('12', 200))::numeric, 9999999999.99, repeat('long text ', 20000), 'exactly forty characters, no more of it.', 'abcde',
    repeat('n', 63), 'Ünïcode', decode(repeat('ff00', 30000), 'hex'), 'ffffffff-ffff-ffff-ffff-ffffffffffff', '5874897-12-31',
    '24:00', '24:00-15:59', '294276-12-31 23:59:59.999999', '294276-12-31 23:59:59.999999+00', '178000000 years 11 mons 30 days 12:34:56.789',
    '{"a": [1, 2.50, "x"], "b":null}', '{"a": [1, 2.50, "x"], "b": null}', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', '192.0.2.0/24',
    'ff:ff:ff:ff:ff:ff', 'ff:ff:ff:ff:ff:ff:ff:ff', '92233720368547758.07'::numeric::money, 4294967295, 'z', '11111', repeat('101', 1000)::varbit,
    '[1,2147483647)', '(,)', '[0.0001,99999999999999999999]', '(,2020-02-02 02:02)', '[2020-02-02 02:02:02.2+00,)', '[2020-01-01,5874897-12-31)',
    '{[1,2),[5,9)}', 'a:1A fat:2B,4C', '(1.5,-2.5)', 'häppy', 2147483647, '{a,"b c","d\"e"}', '("Main ""Street"" 1","it''s ""odd""",12345,"{1,2,NULL}")',
    '{t,f,NULL,t}', '{1,NULL,3}', '{{1,2,3},{4,5,6}}', array['', 'NULL', null, 'a"b\c,d', repeat('x', 5000)], '{ab,NULL,"c d"}',
    '{1.10,NULL,NaN,1e100}', '{ffffffff-ffff-ffff-ffff-ffffffffffff,NULL}', '{infinity,2020-02-02 02:02:02.2+00,NULL}', array['{"k": "v"}', null, '[]']::jsonb[],
    array['ok', null, 'it''s "odd"']::mood[], '{1,NULL,2}', array[row('a', 'ok', 'z', '{7}'), null, row(null, null, null, null)]::address[],
    '{"[1,5)",empty,NULL,"(,3)"}', '[1,2,3]', '[65504,1.5,-0.25]', array['[1,2]', null, '[3]']::vector[],
    ('<all>' || repeat('<a b="c">text &amp; more</a>', 300) || '</all>')::xml, 4294967295::oid, array['pg_class', null, 'kinds']::regclass[], '4294967295');
insert into kinds (id, a_real, a_double, a_numeric, a_text, a_date, a_timestamp, a_timestamptz, a_range, a_rangen, a_rangets, a_rangetz, a_ranged, a_price)
    values (3, 'infinity', '-infinity', 'infinity', 'infinity', 'infinity', '-infinity', 'infinity', '(,)', '[0,Infinity]', '[-infinity,infinity]',
    '(-infinity,)', '[2020-01-01,infinity)', 0.10);
insert into kinds (id, a_real, a_double, a_numeric, a_text, a_varchar, a_char, a_name, a_citext, a_bytea, a_date, a_time, an_interval, a_json, a_jsonb,
    a_varbit, a_range, a_range8, a_rangen, a_rangets, a_rangetz, a_ranged, a_multirange, a_tsvector, a_tags, an_address, some_bools, some_integers, a_matrix,
    some_texts, some_varchars, some_numerics, some_uuids, some_times, some_jsons, some_moods, some_scores, some_addresses, some_ranges, some_vectors, an_xml, some_classes)
    values (4, 'NaN', 'NaN', 'NaN', '', '', '', '', '', '', '2000-01-01', '12:00', '0', '{}', '{}', '', 'empty', 'empty', 'empty', 'empty', 'empty', 'empty', '{}', '',
    '{}', '("",ok,"",{})', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '', '{}');
insert into kinds (id) values (5);
select setseed(0.5);
insert into kinds (id, a_bool, a_smallint, an_integer, a_bigint, a_real, a_double, a_numeric, a_price, a_text, a_varchar, a_char, a_bytea, a_uuid, a_date, a_time,
    a_timetz, a_timestamp, a_timestamptz, an_interval, a_jsonb, an_inet, a_macaddr, a_money, an_oid, a_bit, a_range, a_rangen, a_rangetz, a_mood, a_score,
    an_address, some_integers, some_texts, some_numerics, some_moods, a_vector, a_halfvec)
select 10 + i, random() < 0.5, (random() * 65535 - 32768)::int, (random() * 4e9 - 2e9)::int, (random() * 1.8e19 - 9e18)::bigint,
    (random() - 0.5) * power(10, random() * 70 - 35), (random() - 0.5) * power(10, random() * 600 - 300),
    round(((random() - 0.5)::numeric) * power(10::numeric, (random() * 60 - 20)::int), (random() * 30)::int), round((random() * 1e9 - 5e8)::numeric, 2),
    repeat(chr(32 + (random() * 60000)::int % 55000), (random() * 50)::int), md5(random()::text), left(md5(random()::text), (random() * 5)::int),
    decode(md5(random()::text), 'hex'), md5(random()::text)::uuid, date '2000-01-01' + (random() * 2e6 - 7e5)::int,
    time '00:00' + random() * interval '24 hours', (time '00:00' + random() * interval '24 hours') at time zone interval '3 hours',
    timestamp '2000-01-01' + (random() * 2e9 - 1e9) * interval '1 s', timestamptz '2000-01-01 00:00+00' + (random() * 2e9 - 1e9) * interval '1 s',
    make_interval(months => (random() * 2000 - 1000)::int, days => (random() * 2000 - 1000)::int, secs => random() * 1e6 - 5e5),
    jsonb_build_object('k', random(), 'l', md5(random()::text)), '10.0.0.0'::inet + (random() * 1e7)::int, md5(random()::text)::varchar(12)::macaddr,
    (random() * 1e6 - 5e5)::numeric::money, (random() * 4e9)::bigint::oid, (random() * 31)::int::bit(5),
    int4range((random() * 1000)::int, 1000 + (random() * 1000)::int, (array['[]', '()', '[)', '(]'])[1 + (random() * 3)::int]),
    numrange((random() * 1000)::numeric, null), tstzrange(null, now(), '(]'), (array['sad', 'ok', 'häppy'])[1 + (random() * 2)::int]::mood, (random() * 1e6)::int,
    row(md5(random()::text), 'ok', 'z', array[(random() * 9)::int])::address, array(select (random() * 1e6)::int from generate_series(1, (random() * 9)::int)),
    array(select md5(random()::text) from generate_series(1, (random() * 9)::int)), array[random()::numeric, null, (random() * 1e9)::numeric],
    array['ok', (array['sad', 'ok'])[1 + (random())::int]]::mood[], array[random(), random() * 1e6, -random()]::real[]::vector,
    array[random(), random() * 1000, -random()]::real[]::vector::halfvec
from generate_series(1, 300) i;
update kinds set a_name = md5(random()::text), a_citext = md5(random()::text), a_json = json_build_object('k', random()),
    a_cidr = set_masklen('10.0.0.0'::inet + (random() * 1e7)::int, 32)::cidr, a_macaddr8 = left(md5(random()::text), 16)::macaddr8,
    a_letter = chr(1 + (random() * 126)::int)::"char", a_varbit = (random() * 1e6)::int::bit(20)::varbit, a_range8 = int8range((random() * 1e9)::bigint, null),
    a_rangets = tsrange(null, timestamp '2000-01-01' + random() * 1e6 * interval '1 s'), a_ranged = daterange(date '2000-01-01' + (random() * 1e4)::int, null),
    a_multirange = int4multirange(int4range(1, 2 + (random() * 9)::int)), a_tsvector = to_tsvector('simple', md5(random()::text)),
    a_point = point(random(), -random()), a_tags = array[md5(random()::text)], some_bools = array[random() < 0.5, null],
    a_matrix = array[array[(random() * 1e6)::int, 2], array[3, null]], some_varchars = array[left(md5(random()::text), 10), ''],
    some_uuids = array[md5(random()::text)::uuid], some_times = array[timestamptz '2000-01-01 00:00+00' + random() * 1e9 * interval '1 s'],
    some_jsons = array[jsonb_build_object('k', random())], some_scores = array[(random() * 1e6)::int]::score[], some_addresses = array[an_address],
    some_ranges = array[a_range], some_vectors = array[a_vector], an_xml = xmlelement(name x, random()), a_class = (random() * 4e9)::bigint::oid,
    some_classes = array[(random() * 4e9)::bigint::oid]::regclass[], an_xid = (random() * 4e9)::bigint::text::xid where id > 10;
