-- A clinic may take a language of its own exercise away; the built-in texts are no clinic's own.
grant delete on exercise_texts to homestretch_app;
