/** Text as code in a sentence: between backticks. One that has backticks of its own shows them as apostrophes. */
export function code(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``;
}
