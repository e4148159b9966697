/** Written by the exercises plugin: the files of `SharedCode`. */
declare module '@generated/exercises/default/shared.json' {
  const files: readonly { readonly path: string; readonly text: string }[];
  export default files;
}
