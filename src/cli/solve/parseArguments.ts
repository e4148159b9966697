/** What `npm run solve` was asked for. */
export type Asked =
  | { readonly kind: 'list' }
  | {
      readonly kind: 'solve';
      /** The next unsolved one unless it is named. */
      readonly slug: string | undefined;
      readonly once: boolean;
    }
  | { readonly kind: 'node'; readonly slug: string | undefined; readonly once: boolean }
  | { readonly kind: 'refused'; readonly reason: string };

const OPTIONS = ['--list', '--run', '--node'];

const USAGE = `npm run solve                     the next exercise that you have not solved
npm run solve -- lazy-pipeline    this one
npm run solve -- --list           the course, with what you have solved
With a name: --run runs once and ends, --node runs the tests that need Node itself.`;

/** Reads what stands behind `npm run solve --`. */
export function parseArguments(args: readonly string[]): Asked {
  const options = args.filter((arg) => arg.startsWith('-'));
  const [slug, ...more] = args.filter((arg) => !arg.startsWith('-'));
  const unknown = options.find((option) => !OPTIONS.includes(option));
  if (unknown !== undefined)
    return { kind: 'refused', reason: `There is no option ${unknown}.\n${USAGE}` };
  if (more.length > 0)
    return { kind: 'refused', reason: `One exercise at a time: ${slug}, or ${more[0]}?\n${USAGE}` };
  if (options.includes('--list')) return { kind: 'list' };
  const once = options.includes('--run');
  return { kind: options.includes('--node') ? 'node' : 'solve', slug, once };
}
