DROP TABLE jobs.jobs;
DROP TABLE jobs.index;
DROP TABLE jobs."check";
DROP TABLE jobs.orders;
DROP SCHEMA jobs;
