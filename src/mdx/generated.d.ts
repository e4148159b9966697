/** Written by the exercises plugin: the files of `SharedCode`. */
declare module '@generated/exercises/default/shared.json' {
  const files: readonly { readonly path: string; readonly text: string }[];
  export default files;
}

/** Written by the stage plugin: all presets by their headings. */
declare module '@generated/stage/default/presets.js' {
  const groups: readonly import('@site/src/components/Stage/StagePresetGroup').StagePresetGroup[];
  export default groups;
}

/** Written by the stage plugin: one preset. */
declare module '@deferred/stage-*' {
  const preset: import('@site/src/components/Island/Deferred').Deferred<
    import('@site/src/components/Stage/StageProps').StagePreset
  >;
  export default preset;
}

/** Written by the interleavings plugin: all programs, in their order. */
declare module '@deferred/interleavings.js' {
  const programs: import('@site/src/components/Island/Deferred').Deferred<
    readonly import('@site/src/components/Interleavings/InterleavingsProgram').InterleavingsProgram[]
  >;
  export default programs;
}
