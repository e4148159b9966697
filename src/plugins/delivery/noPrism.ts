/**
 * Stands in for `prism-react-renderer` in the bundles. The build colours every fence (src/plugins/prose), so the theme's
 * code block is never drawn; where one would be, the build fails and says what to do.
 */
export const Prism = {};
export const themes = {};
export function Highlight(): never {
  throw new Error(
    'Code is coloured at build: write it as a fence in a chapter (see src/plugins/prose).',
  );
}
