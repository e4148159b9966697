/** Each kind of page, by its address under the base URL. */
export const pages = {
  home: './',
  chapter: './generators/',
  recorded: './forms-of-io/',
  anatomy: './waiting/',
  interleavings: './multitasking/shared-memory/',
  machine: './gil/',
  ladder: './forms-of-io/disk-and-database/',
  strategies: './multitasking/tasks/',
  loop: './event-loop/',
  chooser: './never-block/choosing/',
  stage: './stage/',
  glossary: './glossary/',
  reference: './machine/',
  exercises: './exercises/',
  exercise: './exercises/lazy-pipeline/',
  missing: './no-such-page/',
} as const;
