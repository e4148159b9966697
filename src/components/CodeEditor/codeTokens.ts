import { type Tag, tags } from '@lezer/highlight';

/** The tokens that the build's colours tell apart (`src/css/prose.css`). */
export const CODE_TOKENS = {
  keyword: [tags.keyword, tags.operator, tags.function(tags.punctuation)],
  string: [tags.string, tags.special(tags.string), tags.regexp],
  comment: [tags.comment],
  number: [tags.number, tags.bool, tags.null, tags.standard(tags.typeName)],
  name: [
    tags.typeName,
    tags.className,
    tags.function(tags.variableName),
    tags.function(tags.propertyName),
    tags.function(tags.definition(tags.variableName)),
  ],
} as const satisfies Record<string, readonly Tag[]>;
