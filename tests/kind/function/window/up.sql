CREATE FUNCTION public.w()
    RETURNS bigint
    LANGUAGE internal WINDOW IMMUTABLE STRICT
AS $$window_row_number$$;
