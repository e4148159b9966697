/** One line of a comparison of two texts. */
export interface ComparedLine {
  readonly side: 'mine' | 'theirs' | 'both';
  readonly text: string;
}

/** The lines of two texts beside each other, with as many in common as there can be; trailing blanks do not count. */
export function compareLines(mine: string, theirs: string): readonly ComparedLine[] {
  const a = linesOf(mine);
  const b = linesOf(theirs);
  // common[i][j]: how many lines a[i…] and b[j…] have in common at most.
  const common = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = common[i] as Uint32Array;
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }

  const lines: ComparedLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      lines.push({ side: 'both', text: left });
      i++;
      j++;
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ side: 'mine', text: left });
      i++;
    } else {
      lines.push({ side: 'theirs', text: right ?? '' });
      j++;
    }
  }
  return lines;
}

function linesOf(text: string): readonly string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd());
}
