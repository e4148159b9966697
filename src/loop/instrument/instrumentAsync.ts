import type { AnyNode } from 'acorn';
import { containsOutsideFunctions, type FunctionNode } from './nodes';
import { ProgramError } from './ProgramError';
import { lineOf } from './StatementMarks';
import type { TextEdits } from './TextEdits';

/**
 * Turns an async function into one that hands a generator with the same parameters and body to the probe:
 * `async function f(a) {…}` → `function f(...$args) {return $stage.startAsync(3, $args, () => (function*(a) {…}).apply(this, $args));}`.
 * A parameter's default that throws rejects the promise, as ECMA-262 says, because it is evaluated by the inner call.
 *
 * @returns what closes it, to stand right after the function
 * @throws ProgramError for async functions that cannot be watched
 */
export function instrumentAsync(
  edits: TextEdits,
  text: string,
  node: FunctionNode,
  parent: AnyNode | undefined,
  site: number,
  isNative: boolean,
): string {
  refuseWhatCannotBe(node, isNative);
  const isMethod =
    parent?.type === 'MethodDefinition' || (parent?.type === 'Property' && parent.method);
  const start = isMethod ? parent.start : node.start;
  const word = text.indexOf('async', start);
  edits.remove(word, word + 'async'.length);
  if (node.type === 'ArrowFunctionExpression') {
    const arrow = text.lastIndexOf('=>', node.body.start);
    const [first] = node.params;
    const bare = first !== undefined && !text.slice(word, first.start).includes('(');
    const at = bare ? first.start : text.indexOf('(', word);
    edits.open(at, `(...$args)=>$stage.startAsync(${site},$args,()=>(function*${bare ? '(' : ''}`);
    if (bare) edits.close(first.end, ')');
    edits.remove(arrow, arrow + '=>'.length);
    return ').apply(this,$args))';
  }
  const parameters = text.indexOf('(', isMethod ? node.start : (node.id?.end ?? word));
  edits.open(parameters, `(...$args){return $stage.startAsync(${site},$args,()=>(function*`);
  return ').apply(this,$args))}';
}

function refuseWhatCannotBe(node: FunctionNode, isNative: boolean): void {
  if (!isNative) refuseAsync(node, 'an async function');
  if (node.generator) refuseAsyncGenerator(node, 'an async generator');
  if (containsOutsideFunctions(node, ({ type }) => type === 'Super'))
    throw new ProgramError(
      `Line ${lineOf(node)}: \`super\` inside of an async method is something that the Stage cannot show. Call the function by its name.`,
      lineOf(node),
    );
}

/** `what` is what the node is, or false when it is nothing of the kind. @throws ProgramError */
export function refuseAsync(node: AnyNode, what: string | false): void {
  if (!what) return;
  throw new ProgramError(
    `Line ${lineOf(node)} has ${what}, and the program imports #loop, whose coroutines are generators. ` +
      'Write `function*` and `yield*` for `async` and `await`; or leave #loop out, to watch JavaScript’s own promises.',
    lineOf(node),
  );
}

/** @throws ProgramError */
export function refuseAsyncGenerator(node: AnyNode, what: string): never {
  throw new ProgramError(
    `Line ${lineOf(node)} has ${what}. The Stage shows async functions, promises, timers and microtasks; async generators it does not.`,
    lineOf(node),
  );
}
