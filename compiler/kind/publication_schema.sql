@15{SELECT @id(pg_publication_namespace, s.oid), @id(pg_publication, s.pnpubid), 'tables in schema ' || @name(n.nspname), NULL
FROM pg_publication_namespace s
JOIN pg_namespace n ON n.oid = s.pnnspid
ORDER BY s.pnpubid, n.nspname}{SELECT NULL WHERE false}
