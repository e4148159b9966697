/** How a check says what it found. It knows the file; the check knows the line and the sentence. */
export type Report = (line: number, message: string) => void;
