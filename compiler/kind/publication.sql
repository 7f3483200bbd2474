SELECT @id(pg_publication, p.oid), NULL, 'publication ' || @name(p.pubname) || @when(for all tables, p.puballtables) ||
    ' with (publish = ' || @text(concat_ws(', ', CASE WHEN p.pubinsert THEN 'insert' END, CASE WHEN p.pubupdate THEN 'update' END,
    CASE WHEN p.pubdelete THEN 'delete' END, CASE WHEN p.pubtruncate THEN 'truncate' END)) ||
    ', publish_via_partition_root = ' || p.pubviaroot ||
    @18{CASE p.pubgencols WHEN 's' THEN ', publish_generated_columns = stored' ELSE '' END}{''} || ')', NULL
FROM pg_publication p
WHERE NOT @extension(pg_publication, p.oid)
ORDER BY p.pubname
