create schema auth;
create table auth.users (id uuid primary key, email text unique);
alter table auth.users enable row level security;
create function auth.uid() returns uuid language sql stable as $$ select null::uuid $$;
create type auth.level as enum ('low');
