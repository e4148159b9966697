import type { LoopTrace } from '../../src/trace/LoopTrace';
import { printedLines } from './printedLines';
import { outside, story, taskSteps } from './story';

/**
 * Says where two runs of one program part, with all that both printed side by side; `undefined` where they agree.
 * `steps`: the steps of the tasks count too, and not only what somebody outside sees.
 */
export function describeParting(
  python: LoopTrace,
  typescript: LoopTrace,
  { steps }: { readonly steps: boolean },
): string | undefined {
  const inPrints = firstUnequal(story(python.events, outside), story(typescript.events, outside));
  if (inPrints) return `${inPrints}\n\n${sideBySide(python, typescript)}`;
  if (!steps) return undefined;
  const inSteps = firstUnequal(
    story(python.events, taskSteps),
    story(typescript.events, taskSteps),
  );
  if (inSteps) return `They print the same, and do not do the same.\n${inSteps}`;
  return undefined;
}

function firstUnequal(python: readonly string[], typescript: readonly string[]) {
  for (let at = 0; at < Math.max(python.length, typescript.length); at++) {
    const [one, other] = [python[at], typescript[at]];
    if (one === other) continue;
    const before = python
      .slice(Math.max(0, at - 3), at)
      .map((same) => `    both            ${same}`);
    return [
      ...before,
      `    CPython         ${one ?? 'does nothing more'}`,
      `    reference loop  ${other ?? 'does nothing more'}`,
    ].join('\n');
  }
  return undefined;
}

/** Both outputs as two columns, each line with the program's line that printed it; `≠` where they differ. */
function sideBySide(python: LoopTrace, typescript: LoopTrace): string {
  const [left, right] = [column('CPython', python), column('The reference loop', typescript)];
  const width = Math.max(...left.map(({ shown }) => shown.length));
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const [one, other] = [left[index], right[index]];
    const mark = index === 0 || one?.text === other?.text ? ' ' : '≠';
    return `  ${(one?.shown ?? '').padEnd(width)}  ${mark}  ${other?.shown ?? ''}`.trimEnd();
  });
  return rows.join('\n');
}

function column(title: string, trace: LoopTrace) {
  const lines = printedLines(trace).map(({ text, line }) => ({
    text,
    shown: `${line === undefined ? '' : `line ${line}`}`.padEnd(9) + text,
  }));
  return [{ text: title, shown: title }, ...lines];
}
