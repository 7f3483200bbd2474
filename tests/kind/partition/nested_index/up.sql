CREATE SCHEMA jobs;
CREATE TABLE jobs.orders (
    a integer NOT NULL,
    kind jsonb NOT NULL
) PARTITION BY RANGE (a);
CREATE TABLE jobs."check" PARTITION OF jobs.orders FOR VALUES FROM (10) TO (20);
CREATE TABLE jobs.index PARTITION OF jobs.orders FOR VALUES FROM (0) TO (10) PARTITION BY RANGE (a);
CREATE INDEX idx ON jobs.index USING gin (kind jsonb_path_ops);
CREATE TABLE jobs.jobs PARTITION OF jobs.index FOR VALUES FROM (0) TO (10);
ALTER TABLE jobs.jobs ALTER COLUMN a SET DEFAULT 1 + 2;
