/** The small Python of the interleavings: what a program is made of. */

export type Value = number | boolean | string | null;

/** A place in the text. Lines count from 1, columns too. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A variable that threads share (an access is a step), or one of a thread's own. */
export interface Variable {
  readonly name: string;
  readonly shared: boolean;
  readonly at: Place;
}

export type Arithmetic = '+' | '-' | '*' | '//' | '%';
export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';
export type Builtin = 'int' | 'min' | 'max';

export type Expression =
  | { readonly kind: 'constant'; readonly value: Value }
  | { readonly kind: 'variable'; readonly variable: Variable }
  | {
      readonly kind: 'binary';
      readonly op: Arithmetic | Comparison;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'and' | 'or';
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'not' | 'minus'; readonly operand: Expression }
  | { readonly kind: 'call'; readonly name: Builtin; readonly operands: readonly Expression[] }
  /** `lock.acquire(blocking=False)` */
  | { readonly kind: 'tryAcquire'; readonly lock: string; readonly at: Place };

export type Statement =
  | { readonly kind: 'assign'; readonly target: Variable; readonly value: Expression }
  | {
      readonly kind: 'update';
      readonly target: Variable;
      readonly op: Arithmetic;
      readonly value: Expression;
    }
  | {
      readonly kind: 'if';
      readonly branches: readonly { readonly condition: Expression; readonly body: Block }[];
      readonly otherwise: Block;
    }
  | { readonly kind: 'while'; readonly condition: Expression; readonly body: Block }
  | { readonly kind: 'with'; readonly lock: string; readonly at: Place; readonly body: Block }
  | { readonly kind: 'acquire' | 'release'; readonly lock: string; readonly at: Place }
  | { readonly kind: 'evaluate'; readonly value: Expression }
  | { readonly kind: 'pass' | 'break' | 'continue' | 'return' };

export type Block = readonly Statement[];

/** A `def`, which is a thread. */
export interface ThreadCode {
  readonly name: string;
  readonly body: Block;
  /** Its lines in the text, the first and the last. */
  readonly from: number;
  readonly to: number;
}

/** What must hold when all threads have ended. */
export interface Claim {
  readonly condition: Expression;
  /** `counter == 2` */
  readonly text: string;
}

export interface Program {
  readonly text: string;
  /** What the shared variables hold at the start, in the order of the text. */
  readonly variables: readonly { readonly name: string; readonly value: Value }[];
  readonly locks: readonly string[];
  readonly threads: readonly ThreadCode[];
  readonly claims: readonly Claim[];
}
