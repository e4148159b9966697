/** Breaks a text into as few lines of at most so many characters as it takes, between words, and makes them about as long. */
export function breakLines(text: string, longest: number): readonly string[] {
  const lines = fill(text, longest);
  for (let shorter = longest - 1; shorter > 0; shorter -= 1) {
    const tried = fill(text, shorter);
    if (tried.length > lines.length || tried.some((line) => line.length > shorter)) break;
    lines.splice(0, lines.length, ...tried);
  }
  return lines;
}

function fill(text: string, longest: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longest)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
