CREATE OPERATOR public.!!== (
    FUNCTION = int4ne,
    LEFTARG = integer,
    RIGHTARG = integer,
    NEGATOR = OPERATOR(public.===)
);
CREATE OPERATOR public.>>> (
    FUNCTION = int48gt,
    LEFTARG = integer,
    RIGHTARG = bigint,
    COMMUTATOR = OPERATOR(public.<<<)
);
