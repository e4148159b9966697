/** Written by the chapters plugin, in the order of the course. */
declare module '@generated/chapters/default/chapters.json' {
  import type { ChapterSummary } from '@site/src/plugins/chapters';

  const chapters: readonly ChapterSummary[];
  export default chapters;
}

/** Written by the exercises plugin. */
declare module '@generated/exercises/default/catalogue.json' {
  import type { ExerciseCatalogue } from '@site/src/plugins/exercises';

  const catalogue: ExerciseCatalogue;
  export default catalogue;
}

/** Written by the exercises plugin: the files of `SharedCode`. */
declare module '@generated/exercises/default/shared.json' {
  const files: readonly { readonly path: string; readonly text: string }[];
  export default files;
}

/** Written by the search plugin: where the places of the course are. */
declare module '@generated/search/default/places.json' {
  const places: { readonly address: string };
  export default places;
}

/** Written by the chapters plugin: where the map of the course has its rows and lines. */
declare module '@generated/chapters/default/map.json' {
  const layout: import('@site/src/components/CourseMap/MapLayout').MapLayout;
  export default layout;
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

/** Written by the glossary plugin: the definitions, by the anchors of their terms. */
declare module '@glossary/notes.json' {
  const notes: import('@site/src/components/TermNote/Note').Notes;
  export default notes;
}

/** Written by the glossary plugin: `Places`. */
declare module '@glossary/places.json' {
  const places: Readonly<
    Record<string, readonly import('@site/src/components/TermNote/TermPlace').TermPlace[]>
  >;
  export default places;
}
