/** Height in pixels of one line of code, in an editor and in what stands in for it before it is there. */
export const LINE_HEIGHT = 22;
