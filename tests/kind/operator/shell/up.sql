DROP OPERATOR public.<!> (integer, integer);
DROP OPERATOR public.<=> (integer, integer);
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
CREATE OPERATOR public.<=> (
    FUNCTION = int4eq,
    LEFTARG = integer,
    RIGHTARG = integer,
    COMMUTATOR = OPERATOR(public.<=>),
    NEGATOR = OPERATOR(public.<!>)
);
