export { createLoopEngine, type LoopEngineOptions } from './createLoopEngine';
