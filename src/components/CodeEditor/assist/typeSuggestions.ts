import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import type { Suggestion, TypeProject } from '../../../type-service/types';
import { descriptionView } from './descriptionView';

/** TypeScript's words for what something is, in the editor's words where they differ. */
const KINDS: Readonly<Record<string, string>> = {
  'local var': 'variable',
  var: 'variable',
  let: 'variable',
  const: 'constant',
  parameter: 'variable',
  'local function': 'function',
  getter: 'property',
  setter: 'property',
  module: 'namespace',
  alias: 'variable',
};

/** What may come next: after a full stop while typing, anywhere with Ctrl+Space. */
export function typeSuggestions(project: TypeProject): Extension {
  const suggest = async (context: CompletionContext): Promise<CompletionResult | null> => {
    const from = context.matchBefore(/[\w$]+/)?.from ?? context.pos;
    // Not after three of them: what is spread may be anything.
    const afterDot = /(^|[^.])\.$/.test(context.state.sliceDoc(Math.max(0, from - 2), from));
    if (!context.explicit && !afterDot) return null;
    const code = context.state.doc.toString();
    const found = await project.suggest(code, context.pos).catch(() => []);
    if (context.aborted || found.length === 0) return null;
    const options = found.map((one) => toCompletion(project, code, context.pos, one));
    return { from, options, validFor: /^[\w$]*$/ };
  };
  return autocompletion({ override: [suggest], icons: false });
}

function toCompletion(
  project: TypeProject,
  code: string,
  at: number,
  { name, kind, rank, insert }: Suggestion,
): Completion {
  return {
    label: name,
    type: KINDS[kind] ?? kind,
    sortText: rank + name,
    ...(insert !== undefined && { apply: insert }),
    // What belongs to the thing at hand before what is there anyway.
    boost: rank.startsWith('11') ? 1 : rank >= '15' ? -1 : 0,
    info: async () => {
      const found = await project.explain(code, at, name).catch(() => undefined);
      return found ? descriptionView(found) : null;
    },
  };
}
