REVOKE ALL ON TABLE public."T t" FROM "Odd Role";
DROP POLICY a_policy_whose_name_is_sixty_three_bytes_long_as_postgres_allow ON public."T t";
DROP POLICY "Über alle: 'ja' 🙂" ON public."T t";
