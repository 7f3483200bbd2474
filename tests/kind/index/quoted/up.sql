CREATE INDEX "t_Größe 📏_idx" ON public.t ("Größe 📏");
CREATE INDEX "Ein ""Index""" ON public.t (a);
CREATE INDEX "ein sehr langer Name eines Index, der über dreiundsechzig Zeic" ON public.t (b);
CREATE INDEX "t_Größe 📏_a_b_idx" ON public.t ("Größe 📏" DESC) INCLUDE (a, b) WHERE ("Größe 📏" > 3);
CREATE INDEX "UPPER" ON public.t (a, b);
