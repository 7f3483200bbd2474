-- 20250101000001_enable_pgvector: the rollback
--
-- Changes:
--   - extension vector
-- Tables: none
-- Locks: none
-- Data loss: none
-- Converted: none
-- Hazards: none
-- Run as one transaction: psql --single-transaction -v ON_ERROR_STOP=1 -f FILE

DROP EXTENSION vector;
