CREATE FUNCTION public.halves(whole integer, OUT one integer, OUT other integer)
    RETURNS record
    LANGUAGE plpgsql
AS $$
begin
    $2 := whole / 2;
    other = $1 - $2;
end
$$;
CREATE FUNCTION public.first_of(integer[])
    RETURNS integer
    LANGUAGE plpgsql
AS $$
begin
    $1[1] := coalesce($1[1], 0);
    return $1[1];
end
$$;
