export { createInstantEngine, type RunnerAssets } from './createInstantEngine';
