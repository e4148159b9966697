/** What a reader gets who reads to the end: the items, and how it ended. Gives up after twenty items. */
export function storyOf<T>(make: () => Iterable<T>): unknown[] {
  const story: unknown[] = [];
  try {
    for (const item of make()) {
      story.push(item);
      if (story.length === 20) break;
    }
    story.push('no error');
  } catch (error) {
    story.push(String(error));
  }
  return story;
}
