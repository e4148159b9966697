/** The tags that authors may write in a chapter. A new one needs a chapter that uses it twice. */

export { default as TabItem } from '@theme/TabItem';
export { default as Tabs } from '@theme/Tabs';
export { Counterparts } from './Counterparts';
export { Exercise } from './Exercise';
export { FrameInspector } from './FrameInspector';
export { Inlined } from './Inlined';
export { Interleavings } from './Interleavings';
export { KernelView } from './KernelView';
export { LatencyLadder } from './LatencyLadder';
export { Machine } from './Machine';
export { Predict } from './Predict';
export { Quiz } from './Quiz';
export { RequestAnatomy } from './RequestAnatomy';
export { Stage } from './Stage';
