import type { Variable } from './Program';
import type { SourceNode } from './SourceNode';

/** Which names mean what at a place of the program. */
export class Scope {
  readonly #shared: ReadonlySet<string>;
  readonly #locks: ReadonlySet<string>;
  readonly #globals: ReadonlySet<string>;
  readonly #locals: ReadonlySet<string>;

  /**
   * @param shared the variables of the module
   * @param globals those that the function has declared with `global`
   * @param locals the names that the function assigns and has not declared
   */
  constructor(
    shared: ReadonlySet<string>,
    locks: ReadonlySet<string>,
    globals: ReadonlySet<string> = new Set(),
    locals: ReadonlySet<string> = new Set(),
  ) {
    this.#shared = shared;
    this.#locks = locks;
    this.#globals = globals;
    this.#locals = locals;
  }

  /** The variable that is read by this name. */
  variable(node: SourceNode): Variable {
    const name = node.text;
    if (this.#locals.has(name)) return { name, shared: false, at: node.at };
    if (this.#shared.has(name)) return { name, shared: true, at: node.at };
    if (this.#locks.has(name))
      throw node.problem(
        `\`${name}\` is a lock. Use it as \`with ${name}:\`, \`${name}.acquire()\` or \`${name}.release()\`.`,
      );
    throw node.problem(`The name \`${name}\` is not defined.`);
  }

  /** The variable that is assigned by this name. */
  target(node: SourceNode): Variable {
    const name = node.text;
    if (this.#locks.has(name)) throw node.problem(`\`${name}\` is a lock, and stays one.`);
    if (this.#shared.has(name) && !this.#globals.has(name))
      throw node.problem(
        `Assigned in a function, \`${name}\` would be a variable of that function. To mean the shared one, write \`global ${name}\` in its first line.`,
      );
    return { name, shared: this.#globals.has(name), at: node.at };
  }

  lock(node: SourceNode): string {
    if (this.#locks.has(node.text)) return node.text;
    throw node.problem(
      `\`${node.text}\` is no lock. Make one above the functions: \`${node.text} = Lock()\`.`,
    );
  }
}
