import { Belief } from '@site/src/components/Belief/Belief';
import Caution from '@theme-original/Admonition/Type/Caution';

/**
 * `:::belief[“What many people think.”]` is the course's one admonition; the theme has its caution over a draft. Its other
 * eight, with their drawings, would come with every page.
 */
export default { belief: Belief, caution: Caution };
