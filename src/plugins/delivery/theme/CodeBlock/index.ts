/** Stands in for the theme's code block, which is 30 kB of script that no page runs: the build has coloured every fence. */
export default function CodeBlock(): never {
  throw new Error(
    'Code is coloured at build: write it as a fence in a chapter (see src/plugins/prose).',
  );
}
