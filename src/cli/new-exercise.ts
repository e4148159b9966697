import { newExercise } from './newExercise';

/** `npm run new:exercise -- 05-generators my-slug` */
const [chapter, slug, ...rest] = process.argv.slice(2);

if (chapter === undefined || slug === undefined || rest.length > 0) {
  console.error('Say the chapter and the slug: npm run new:exercise -- 05-generators my-slug');
  process.exit(1);
}

const made = newExercise(process.cwd(), chapter, slug);
if ('refused' in made) {
  console.error(`${made.refused} Nothing was written.`);
  process.exit(1);
}

console.log(`Made ${made.folder}/ with:
${made.files.map((path) => `  ${path}`).join('\n')}
Next: write your own text wherever "REPLACE ME" stands, and put <Exercise id="${slug}" /> into docs/${chapter}/.
Check it with: npx vitest run tests/corpus.test.ts -t ${slug}`);
