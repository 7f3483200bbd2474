-- 20250101000001_enable_pgvector
--
-- Changes:
--   + extension vector
-- Depends on: no earlier migration
-- Tables: none
-- Locks: none
-- Data loss: none
-- Converted: none
-- Hazards: none
-- Undo: 20250101000001_enable_pgvector.sql in the rollbacks folder
-- Run as one transaction: psql --single-transaction -v ON_ERROR_STOP=1 -f FILE

CREATE EXTENSION vector;
COMMENT ON EXTENSION vector IS 'Vector similarity search for AI embeddings';
