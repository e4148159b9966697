/** Each kind of page, by its address under the base URL. */
export const pages = {
  home: './',
  chapter: './generators/',
  recorded: './forms-of-io/',
  stage: './stage/',
  glossary: './glossary/',
  exercises: './exercises/',
  exercise: './exercises/lazy-pipeline/',
  missing: './no-such-page/',
} as const;
