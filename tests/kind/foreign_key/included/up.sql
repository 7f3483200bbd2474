ALTER DOMAIN public.score RENAME TO score_old;
ALTER TABLE public.players DROP CONSTRAINT players_team_label_fkey,
    DROP CONSTRAINT players_team_fkey;
CREATE DOMAIN public.score AS bigint;
ALTER TABLE public.teams ALTER COLUMN label TYPE character varying(20),
    ALTER COLUMN points TYPE public.score USING points::text::public.score;
DROP DOMAIN public.score_old;
ALTER TABLE public.players ALTER COLUMN label TYPE character varying(20);
ALTER TABLE public.players ADD CONSTRAINT players_team_fkey FOREIGN KEY (team) REFERENCES public.teams (id),
    ADD CONSTRAINT players_team_label_fkey FOREIGN KEY (team, label) REFERENCES public.teams (id, label);
