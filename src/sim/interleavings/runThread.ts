import type { Cell, Lock, Thread } from '#kit';
import { binary, call, isTrue, Raised } from './evaluate';
import type { Block, Expression, Place, Statement, Value, Variable } from './Program';

/** What the threads share. */
export interface Memory {
  readonly cells: ReadonlyMap<string, Cell<Value>>;
  readonly locks: ReadonlyMap<string, Lock>;
}

/** Where a thread is, for those who look at it. */
export interface Cursor {
  /** Where the access stands that it takes next. */
  at: Place | undefined;
  readonly locals: Map<string, Value>;
  /** What it has ended with, if not well: `ZeroDivisionError: division by zero`. */
  raised: string | undefined;
  /** Rounds of loops since its last access. */
  idle: number;
}

/** A loop that goes round so often without an access would never end. */
const PATIENCE = 1000;

type Flow = 'on' | 'break' | 'continue' | 'return';

/** A function of the program as a thread: each access to what is shared is a step. */
export function* runThread(body: Block, memory: Memory, cursor: Cursor): Thread {
  try {
    yield* runBlock(body);
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    cursor.raised = error.message;
  }
  cursor.at = undefined;

  function* runBlock(block: Block): Thread<Flow> {
    for (const statement of block) {
      const flow = yield* run(statement);
      if (flow !== 'on') return flow;
    }
    return 'on';
  }

  function* run(statement: Statement): Thread<Flow> {
    switch (statement.kind) {
      case 'assign':
        yield* store(statement.target, yield* evaluate(statement.value));
        return 'on';
      case 'update': {
        const before = yield* load(statement.target);
        const value = yield* evaluate(statement.value);
        yield* store(statement.target, binary(statement.op, before, value));
        return 'on';
      }
      case 'if':
        for (const { condition, body: branch } of statement.branches)
          if (isTrue(yield* evaluate(condition))) return yield* runBlock(branch);
        return yield* runBlock(statement.otherwise);
      case 'while':
        while (isTrue(yield* evaluate(statement.condition))) {
          cursor.idle += 1;
          if (cursor.idle > PATIENCE)
            throw new Raised('a loop without an access to shared memory, and without an end');
          const flow = yield* runBlock(statement.body);
          if (flow === 'break') break;
          if (flow === 'return') return flow;
        }
        return 'on';
      case 'with':
        return yield* holding(statement);
      case 'acquire':
        yield* acquire(statement.lock, statement.at);
        return 'on';
      case 'release':
        yield* release(statement.lock, statement.at);
        return 'on';
      case 'evaluate':
        yield* evaluate(statement.value);
        return 'on';
      case 'pass':
        return 'on';
      default:
        return statement.kind;
    }
  }

  function* holding(statement: Statement & { readonly kind: 'with' }): Thread<Flow> {
    yield* acquire(statement.lock, statement.at);
    try {
      return yield* runBlock(statement.body);
    } finally {
      yield* release(statement.lock, statement.at);
    }
  }

  function* evaluate(expression: Expression): Thread<Value> {
    switch (expression.kind) {
      case 'constant':
        return expression.value;
      case 'variable':
        return yield* load(expression.variable);
      case 'binary': {
        const left = yield* evaluate(expression.left);
        return binary(expression.op, left, yield* evaluate(expression.right));
      }
      case 'and': {
        const left = yield* evaluate(expression.left);
        return isTrue(left) ? yield* evaluate(expression.right) : left;
      }
      case 'or': {
        const left = yield* evaluate(expression.left);
        return isTrue(left) ? left : yield* evaluate(expression.right);
      }
      case 'not':
        return !isTrue(yield* evaluate(expression.operand));
      case 'minus':
        return binary('-', 0, yield* evaluate(expression.operand));
      case 'call': {
        const values: Value[] = [];
        for (const operand of expression.operands) values.push(yield* evaluate(operand));
        return call(expression.name, values);
      }
      case 'tryAcquire':
        step(expression.at);
        return yield* lockOf(expression.lock).tryAcquire();
    }
  }

  function* load({ name, shared, at }: Variable): Thread<Value> {
    if (shared) {
      step(at);
      return yield* cellOf(name).read();
    }
    const value = cursor.locals.get(name);
    if (value !== undefined) return value;
    throw new Raised(`UnboundLocalError: \`${name}\` has no value yet`);
  }

  function* store({ name, shared, at }: Variable, value: Value): Thread {
    if (shared) {
      step(at);
      yield* cellOf(name).write(value);
    } else cursor.locals.set(name, value);
  }

  function* acquire(lock: string, at: Place): Thread {
    step(at);
    yield* lockOf(lock).acquire();
  }

  function* release(name: string, at: Place): Thread {
    const lock = lockOf(name);
    step(at);
    try {
      yield* lock.release();
    } catch {
      throw new Raised('RuntimeError: release unlocked lock');
    }
  }

  function step(at: Place): void {
    cursor.at = at;
    cursor.idle = 0;
  }

  function cellOf(name: string): Cell<Value> {
    const cell = memory.cells.get(name);
    if (!cell) throw new Error(`no cell ${name}`);
    return cell;
  }

  function lockOf(name: string): Lock {
    const lock = memory.locks.get(name);
    if (!lock) throw new Error(`no lock ${name}`);
    return lock;
  }
}

/** The value of an expression over the memory as it is, in no step: for what must hold at the end. */
export function valueAtEnd(expression: Expression, memory: Memory): Value {
  const cursor: Cursor = { at: undefined, locals: new Map(), raised: undefined, idle: 0 };
  const target: Variable = { name: 'value', shared: false, at: { line: 1, column: 1 } };
  const thread = runThread([{ kind: 'assign', target, value: expression }], memory, cursor);
  while (!thread.next('').done);
  if (cursor.raised !== undefined) throw new Raised(cursor.raised);
  return cursor.locals.get('value') ?? null;
}
