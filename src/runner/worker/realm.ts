/**
 * The built-ins as they were before any code of a learner ran. The bundler puts these names in place of the globals in
 * the whole worker bundle, vitest included (`src/plugins/runner/bundle.ts`): replacing `globalThis.Promise` or
 * `setTimeout` later changes nothing here. Methods on prototypes are shared with the learner; `guard.ts` watches them.
 */

// Constructors and namespaces.
const {
  AbortController: PrivateAbortController,
  AggregateError: PrivateAggregateError,
  Array: PrivateArray,
  BigInt: PrivateBigInt,
  Date: PrivateDate,
  Error: PrivateError,
  JSON: PrivateJSON,
  Map: PrivateMap,
  Math: PrivateMath,
  Number: PrivateNumber,
  Object: PrivateObject,
  Promise: PrivatePromise,
  Proxy: PrivateProxy,
  Reflect: PrivateReflect,
  RegExp: PrivateRegExp,
  Set: PrivateSet,
  String: PrivateString,
  Symbol: PrivateSymbol,
  SyntaxError: PrivateSyntaxError,
  TypeError: PrivateTypeError,
  WeakMap: PrivateWeakMap,
  WeakSet: PrivateWeakSet,
} = self;

// Functions of the global object.
const privateSetTimeout = self.setTimeout.bind(self);
const privateClearTimeout = self.clearTimeout.bind(self);
const privateSetInterval = self.setInterval.bind(self);
const privateClearInterval = self.clearInterval.bind(self);
const privateQueueMicrotask = self.queueMicrotask.bind(self);
const privatePerformance = { now: self.performance.now.bind(self.performance) };

export {
  PrivateAbortController as AbortController,
  PrivateAggregateError as AggregateError,
  PrivateArray as Array,
  PrivateBigInt as BigInt,
  PrivateDate as Date,
  PrivateError as Error,
  PrivateJSON as JSON,
  PrivateMap as Map,
  PrivateMath as Math,
  PrivateNumber as Number,
  PrivateObject as Object,
  PrivatePromise as Promise,
  PrivateProxy as Proxy,
  PrivateReflect as Reflect,
  PrivateRegExp as RegExp,
  PrivateSet as Set,
  PrivateString as String,
  PrivateSymbol as Symbol,
  PrivateSyntaxError as SyntaxError,
  PrivateTypeError as TypeError,
  PrivateWeakMap as WeakMap,
  PrivateWeakSet as WeakSet,
  privateClearInterval as clearInterval,
  privateClearTimeout as clearTimeout,
  privatePerformance as performance,
  privateQueueMicrotask as queueMicrotask,
  privateSetInterval as setInterval,
  privateSetTimeout as setTimeout,
};

/**
 * What the bundle sees as `globalThis`. Vitest keeps the state of `expect` there under well-known symbols; on this
 * object the learner's code cannot find it.
 */
export const realm = {
  performance: privatePerformance,
  setTimeout: privateSetTimeout,
  clearTimeout: privateClearTimeout,
  setInterval: privateSetInterval,
  clearInterval: privateClearInterval,
  queueMicrotask: privateQueueMicrotask,
};
