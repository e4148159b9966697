/** The tags that authors may write in a chapter. A new one needs a chapter that uses it twice. */

export { Inlined } from '@site/src/components/Inlined/Inlined';
export { default as TabItem } from '@theme/TabItem';
export { default as Tabs } from '@theme/Tabs';
export { Exercise } from './Exercise';
export { FrameInspector } from './FrameInspector';
export { Quiz } from './Quiz';
