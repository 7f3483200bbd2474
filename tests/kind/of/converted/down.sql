ALTER TYPE public.entry RENAME ATTRIBUTE now TO state CASCADE;
ALTER INDEX public.entries_now_idx RENAME TO entries_state_idx;
ALTER TYPE public.state ADD VALUE 'done';
ALTER TYPE public.entry ALTER ATTRIBUTE amount TYPE text CASCADE;
