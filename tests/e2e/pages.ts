/** Each kind of page, by its address under the base URL. */
export const pages = {
  home: './',
  chapter: './generators/',
  stage: './stage/',
  glossary: './glossary/',
  exercises: './exercises/',
  exercise: './exercises/lazy-pipeline/',
  missing: './no-such-page/',
} as const;
