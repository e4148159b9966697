/** Each kind of page, by its address under the base URL. */
export const pages = {
  home: './',
  chapter: './generators/',
  recorded: './forms-of-io/',
  anatomy: './waiting/',
  interleavings: './multitasking/shared-memory/',
  machine: './gil/',
  stage: './stage/',
  glossary: './glossary/',
  exercises: './exercises/',
  exercise: './exercises/lazy-pipeline/',
  missing: './no-such-page/',
} as const;
