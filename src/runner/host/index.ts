export { createInstantEngine, type RunnerAssets } from './createInstantEngine';
export { createProgramKernel, type ProgramKernelOptions } from './createProgramKernel';
