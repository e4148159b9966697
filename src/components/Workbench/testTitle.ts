/** The test's own title: a full name is `task title > test title`, and a title may itself hold ` > `. */
export function testTitle(name: string, taskTitle: string): string {
  const prefix = `${taskTitle} > `;
  return name.startsWith(prefix) ? name.slice(prefix.length) : name;
}
