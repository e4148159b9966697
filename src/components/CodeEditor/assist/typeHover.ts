import { type Extension, StateEffect, StateField } from '@codemirror/state';
import { EditorView, hoverTooltip, keymap, showTooltip, type Tooltip } from '@codemirror/view';
import type { Description, TypeProject } from '../../../type-service/types';
import { descriptionView } from './descriptionView';

const show = StateEffect.define<Tooltip | null>();

/** What is known of the name at the cursor, until the text or the cursor changes. */
const atCursor = StateField.define<Tooltip | null>({
  create: () => null,
  update(shown, transaction) {
    for (const effect of transaction.effects) if (effect.is(show)) return effect.value;
    return transaction.docChanged || transaction.selection ? null : shown;
  },
  provide: (field) => showTooltip.from(field),
});

/** The type of a name and its doc comment: where the pointer rests; and by a key at the cursor, where it is also spoken. */
export function typeHover(project: TypeProject): Extension {
  const ask = (view: EditorView, at: number) =>
    project.describe(view.state.doc.toString(), at).catch(() => undefined);

  const describe = (view: EditorView) => {
    const { state } = view;
    void ask(view, state.selection.main.head).then((found) => {
      if (view.state.doc !== state.doc) return;
      view.dispatch({ effects: found ? shownAt(found) : saidOnly('Nothing is known here.') });
    });
    return true;
  };
  const close = (view: EditorView) => {
    if (!view.state.field(atCursor)) return false;
    view.dispatch({ effects: show.of(null) });
    return true;
  };
  return [
    atCursor,
    keymap.of([
      { key: 'Shift-F1', run: describe },
      { key: 'Escape', run: close },
    ]),
    hoverTooltip(async (view, at) => {
      const found = await ask(view, at);
      if (!found || at < found.from || at > found.to || found.from === found.to) return null;
      return toTooltip(found);
    }),
  ];
}

function toTooltip(found: Description): Tooltip {
  return {
    pos: found.from,
    end: found.to,
    above: true,
    create: () => ({ dom: descriptionView(found) }),
  };
}

function shownAt(found: Description) {
  return [show.of(toTooltip(found)), saidOnly(`${found.type} ${found.doc}`)];
}

function saidOnly(text: string) {
  return EditorView.announce.of(text);
}
