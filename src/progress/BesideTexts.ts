import type { SlotFormat } from './SlotFormat';
import { codeFormat, type StoredCode } from './StoredCode';

/** Texts of an exercise that are kept beside the one in the editor: newest last, none twice. */
export function besideFormat(exerciseId: string): SlotFormat<readonly StoredCode[]> {
  const one = codeFormat('');
  return {
    name: `beside:${exerciseId}`,
    version: 1,
    migrations: {},
    parse: (value) => {
      if (!Array.isArray(value)) return undefined;
      const texts = value.map((text) => one.parse(text));
      return texts.every((text) => text !== undefined) ? texts : undefined;
    },
  };
}
