import type { TestError } from '../../../runner/types';

/** One line of a comparison: what the test expected, what it received, or what both have. */
export interface DiffRow {
  readonly side: 'expected' | 'received' | 'both';
  readonly text: string;
}

/** The lines of a failure's comparison; none when it compared nothing. */
export function diffRows({ diff, expected, received }: TestError): readonly DiffRow[] {
  if (diff) return diff.split('\n').flatMap(rowOf);
  const rows: DiffRow[] = [];
  if (expected !== undefined) rows.push({ side: 'expected', text: expected });
  if (received !== undefined) rows.push({ side: 'received', text: received });
  return rows;
}

function rowOf(line: string): DiffRow[] {
  const text = line.slice(2);
  if (line.startsWith('- ')) return [{ side: 'expected', text }];
  if (line.startsWith('+ ')) return [{ side: 'received', text }];
  return line.trim() === '' ? [] : [{ side: 'both', text: line.startsWith('  ') ? text : line }];
}
