DROP INDEX public."UPPER";
DROP INDEX public."t_Größe 📏_a_b_idx";
DROP INDEX public."ein sehr langer Name eines Index, der über dreiundsechzig Zeic";
DROP INDEX public."Ein ""Index""";
DROP INDEX public."t_Größe 📏_idx";
