/** `<FrameInspector programs={['records']} />`: the build puts each program's data in the place of its name. */
export { FrameInspector } from '@site/src/components/FrameInspector/FrameInspector';
