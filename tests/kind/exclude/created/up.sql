ALTER TABLE public.t ADD CONSTRAINT t_during_excl EXCLUDE USING gist (during WITH &&),
    ADD CONSTRAINT ex EXCLUDE USING gist (during WITH &&, room WITH &&) WHERE (id > 3),
    ADD CONSTRAINT "Ex 🐘" EXCLUDE USING gist (c WITH &&) WITH (fillfactor=70),
    ADD CONSTRAINT t_a_excl EXCLUDE (a WITH =),
    ADD CONSTRAINT t_expr_excl EXCLUDE USING hash ((a + 1) WITH =),
    ADD CONSTRAINT d EXCLUDE USING gist (during WITH -|-) DEFERRABLE INITIALLY DEFERRED;
