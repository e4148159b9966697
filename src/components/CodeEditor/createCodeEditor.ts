import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, indentOnInput } from '@codemirror/language';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, type Extension, Prec } from '@codemirror/state';
import {
  type Command,
  EditorView,
  highlightActiveLineGutter,
  type KeyBinding,
  keymap,
} from '@codemirror/view';
import { changeBetween } from './changeBetween';
import { type CodeLanguage, codeLook } from './codeLook';
import { type FailureMark, failureGutter, setFailureMarks } from './failureGutter';
import { tabUntilEscape } from './tabUntilEscape';

interface EditorOptions {
  readonly parent: HTMLElement;
  readonly language: CodeLanguage;
  readonly code: string;
  /** What the editor is called for those who do not see it. */
  readonly label: string;
  /** Id of the element that says how to leave it. */
  readonly describedBy: string;
  readonly onEdit: (code: string) => void;
  readonly onRun: () => void;
  readonly onTabLeaves: (leaves: boolean) => void;
  /** Keys besides those that every editor has. */
  readonly keys?: readonly KeyBinding[];
}

/** What is brought into an editor later, when the reader wants it: other keys, what the compiler knows. */
export type Assist = 'vim' | 'types';

export interface CodeEditor {
  /** Replaces the text, as one step that the editor's own undo takes back. */
  setCode(code: string): void;
  /** Puts the cursor at a place, 1-based, and shows it. */
  goTo(line: number, column: number): void;
  focus(): void;
  getCode(): string;
  /** Where the cursor is, as an offset. */
  getCursor(): number;
  /** Replaces what differs in another version of the text, as one step of the undo history. */
  revise(code: string, cursor: number): void;
  /** Brings an assist into the editor, in place of what it was; `[]` takes it out. */
  assist(which: Assist, extension: Extension): void;
  /** Does what a key would do. */
  perform(command: Command): void;
  showMarks(marks: readonly FailureMark[]): void;
  destroy(): void;
}

/** Builds an editor of the reader's own text. */
export function createCodeEditor(options: EditorOptions): CodeEditor {
  const {
    parent,
    language,
    code,
    label,
    describedBy,
    onEdit,
    onRun,
    onTabLeaves,
    keys = [],
  } = options;
  const run = () => {
    onRun();
    return true;
  };
  const assists = { vim: new Compartment(), types: new Compartment() };
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: code,
      extensions: [
        // These two see a key before the keymaps do, and in this order: vim keeps what it takes.
        tabUntilEscape(onTabLeaves),
        assists.vim.of([]),
        Prec.highest(keymap.of([{ key: 'Mod-Enter', run }])),
        assists.types.of([]),
        codeLook(language),
        failureGutter,
        history(),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        highlightActiveLineGutter(),
        highlightSelectionMatches(),
        keymap.of([
          ...keys,
          ...closeBracketsKeymap,
          ...searchKeymap,
          ...historyKeymap,
          ...defaultKeymap,
          indentWithTab,
        ]),
        EditorView.contentAttributes.of({
          'aria-label': label,
          'aria-describedby': describedBy,
          autocapitalize: 'off',
          autocorrect: 'off',
          spellcheck: 'false',
          // An element that scrolls must hold one that is known to take the focus; `contenteditable` is not known to all.
          tabindex: '0',
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onEdit(update.state.doc.toString());
        }),
      ],
    }),
  });

  showNumbersWhenPlaced(view);

  return {
    setCode(text) {
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        userEvent: 'input.replace',
      });
    },
    goTo(line, column) {
      const { doc } = view.state;
      const target = doc.line(Math.min(Math.max(1, line), doc.lines));
      const anchor = Math.min(target.from + Math.max(0, column - 1), target.to);
      view.dispatch({
        selection: { anchor },
        effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
      });
      view.focus();
    },
    focus: () => view.focus(),
    getCode: () => view.state.doc.toString(),
    getCursor: () => view.state.selection.main.head,
    revise(text, cursor) {
      view.dispatch({
        changes: changeBetween(view.state.doc.toString(), text),
        selection: { anchor: Math.min(cursor, text.length) },
        userEvent: 'input.format',
        scrollIntoView: true,
      });
    },
    assist: (which, extension) => view.dispatch({ effects: assists[which].reconfigure(extension) }),
    perform(command) {
      command(view);
    },
    showMarks: (marks) => view.dispatch({ effects: setFailureMarks.of(marks) }),
    destroy: () => view.destroy(),
  };
}

/** Wrapped lines are measured in the first frame and their numbers placed after it: until then unseen, so nothing moves. */
function showNumbersWhenPlaced(view: EditorView): void {
  view.dom.dataset.unplaced = '';
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      delete view.dom.dataset.unplaced;
    }),
  );
}
