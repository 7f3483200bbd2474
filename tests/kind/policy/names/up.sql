CREATE POLICY "Über alle: 'ja' 🙂" ON public."T t" TO "Odd Role" USING (a > 0) WITH CHECK (a < 9);
CREATE POLICY a_policy_whose_name_is_sixty_three_bytes_long_as_postgres_allow ON public."T t" FOR SELECT USING (true);
GRANT ALL ON TABLE public."T t" TO "Odd Role";
