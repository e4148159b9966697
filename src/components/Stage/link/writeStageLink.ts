import { packSource } from '../../CopyLink/packSource';
import type { StageLink } from '../StageProps';

/**
 * A link's part behind the `#`: `preset=09-event-loop/03-two-sleepers&engine=cpython&step=12`. What `readStageLink` reads.
 */
export function writeStageLink(link: StageLink): string {
  const { preset, source, language, engine, step, compare } = link;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['preset', preset],
    ['language', language],
    ['engine', engine],
    ['compare', compare],
    ['step', String(step)],
    // Last: it is long, and what is cut off a link is cut off its end.
    ['source', source === undefined ? undefined : packSource(source)],
  ];
  return fields
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encode(value)}`]))
    .join('&');
}

/** A slash may stand in a fragment as it is, and reads better. */
function encode(value: string): string {
  return encodeURIComponent(value).replaceAll('%2F', '/');
}
