-- A connection is for superusers alone to read: to ask for it would fail for all others, unless the question is put
-- together when it is known who asks.
SELECT @id(pg_subscription, s.oid), NULL, 'subscription ' || @name(s.subname) || @clause(connection, @text(nullif(c.connection, ''))) ||
    ' publication ' || (SELECT string_agg(@name(p), ', ' ORDER BY n) FROM unnest(s.subpublications) WITH ORDINALITY u(p, n)) ||
    ' with (synchronous_commit = ' || @text(s.subsynccommit) ||
    CASE WHEN s.subslotname IS DISTINCT FROM s.subname THEN ', slot_name = ' || @text(coalesce(s.subslotname, 'none')) ELSE '' END ||
    @14{', binary = ' || s.subbinary || ', streaming = ' ||
        CASE s.substream::text WHEN 'true' THEN 'on' WHEN 't' THEN 'on' WHEN 'p' THEN 'parallel' ELSE 'off' END}{''} ||
    @15{', two_phase = ' || (s.subtwophasestate <> 'd') || ', disable_on_error = ' || s.subdisableonerr}{''} ||
    @16{', password_required = ' || s.subpasswordrequired || ', run_as_owner = ' || s.subrunasowner || ', origin = ' ||
        @text(s.suborigin)}{''} ||
    @17{', failover = ' || s.subfailover}{''} || ')', NULL
FROM pg_subscription s,
LATERAL (SELECT CASE WHEN has_column_privilege('pg_subscription', 'subconninfo', 'select') THEN
    query_to_xml(format('SELECT encode(convert_to(regexp_replace(regexp_replace(subconninfo,
        ''\w*(password|secret)\s*=\s*(''''([^''''\\]|\\.)*''''|[^\s&]*)[\s&]*'', '''', ''g''), ''(://[^:@/]*):[^@/]*@'', ''\1@''),
        ''utf8''), ''hex'') AS c FROM pg_subscription WHERE oid = %s', s.oid), true, false, '')::text END) x(xml),
LATERAL (SELECT convert_from(decode(substring(x.xml FROM '<c>([0-9a-f]*)</c>'), 'hex'), 'utf8')) c(connection)
WHERE s.subdbid = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database()) AND NOT @extension(pg_subscription, s.oid)
ORDER BY s.subname
