import * as z from 'zod';

/**
 * The front matter of `prompt.md`. This schema validates it, types it, and documents it: the descriptions stand in the
 * failure messages and in the file that `npm run new:exercise` writes.
 */
export const frontMatterSchema = z.strictObject({
  title: z.string().trim().min(1).describe('the name that the reader sees, a short line of text'),
  minutes: z
    .int()
    .min(1)
    .max(90)
    .describe('how long a reader needs, a whole number of minutes from 1 to 90'),
  difficulty: z.literal([1, 2, 3]).describe('1 (a first step), 2 (needs thought) or 3 (hard)'),
  concepts: z
    .array(z.string().trim().min(1))
    .min(1)
    .describe('what it practises, a list of at least one term'),
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** Each field with what it holds, in the order in which they are written. */
export const frontMatterFields: readonly { readonly name: string; readonly holds: string }[] =
  Object.entries(frontMatterSchema.shape).map(([name, field]) => ({
    name,
    holds: field.description ?? name,
  }));
