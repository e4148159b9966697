import { Belief } from '@site/src/components/Belief/Belief';
import AdmonitionTypes from '@theme-original/Admonition/Types';

/** `:::belief[“What many people think.”]` beside the theme's own admonitions. */
export default { ...AdmonitionTypes, belief: Belief };
