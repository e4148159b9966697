import ts from 'typescript';
import type { Question } from '../protocol';
import type { Description, Suggestion, TypeProblem } from '../types';
import type { LearnerProject } from './LearnerProject';

/** What the compiler has to say to a question. */
export function answer(project: LearnerProject, question: Question): unknown {
  const file = project.write(question.code);
  const { service } = project;
  if (question.kind === 'check') return problems(service, file);
  if (question.kind === 'suggest') return suggestions(service, file, question.at);
  if (question.kind === 'explain') {
    return explanation(service, file, question.at, question.suggestion);
  }
  return nameAt(service, file, question.at) ?? callAt(service, file, question.at);
}

/** Syntax first; types only of a text that parses, since the rest is guesswork. */
function problems(service: ts.LanguageService, file: string): readonly TypeProblem[] {
  const syntax = service.getSyntacticDiagnostics(file);
  const found = syntax.length > 0 ? syntax : service.getSemanticDiagnostics(file);
  return found.map(({ start, length, messageText }) => ({
    from: start ?? 0,
    to: (start ?? 0) + (length ?? 0),
    // A learner has no compiler options to change.
    message: ts.flattenDiagnosticMessageText(messageText, '\n').replace(/ Do you need to .+/, ''),
  }));
}

function suggestions(service: ts.LanguageService, file: string, at: number): readonly Suggestion[] {
  const found = service.getCompletionsAtPosition(file, at, undefined);
  return (found?.entries ?? []).map(({ name, kind, sortText, insertText }) => ({
    name,
    kind,
    rank: sortText,
    ...(insertText !== undefined && { insert: insertText }),
  }));
}

function explanation(
  service: ts.LanguageService,
  file: string,
  at: number,
  name: string,
): Description | undefined {
  const details = service.getCompletionEntryDetails(
    file,
    at,
    name,
    undefined,
    undefined,
    undefined,
    undefined,
  );
  if (!details) return undefined;
  const { displayParts, documentation, tags } = details;
  return { from: at, to: at, type: joined(displayParts), doc: docOf(documentation, tags) };
}

function nameAt(service: ts.LanguageService, file: string, at: number): Description | undefined {
  const info = service.getQuickInfoAtPosition(file, at);
  if (!info?.displayParts) return undefined;
  const { textSpan, displayParts, documentation, tags } = info;
  return {
    from: textSpan.start,
    to: textSpan.start + textSpan.length,
    type: joined(displayParts),
    doc: docOf(documentation, tags),
  };
}

/** The call in whose brackets a place is. */
function callAt(service: ts.LanguageService, file: string, at: number): Description | undefined {
  const help = service.getSignatureHelpItems(file, at, undefined);
  const item = help?.items[help.selectedItemIndex];
  if (!item) return undefined;
  const parameters = item.parameters.map(({ displayParts }) => joined(displayParts));
  const between = joined(item.separatorDisplayParts);
  return {
    from: at,
    to: at,
    type:
      joined(item.prefixDisplayParts) + parameters.join(between) + joined(item.suffixDisplayParts),
    doc: docOf(item.documentation, item.tags),
  };
}

function docOf(
  documentation: readonly ts.SymbolDisplayPart[] | undefined,
  tags: readonly ts.JSDocTagInfo[] | undefined,
): string {
  const lines = (tags ?? []).map(({ name, text }) => `@${name} ${joined(text)}`.trim());
  // An author's lines end where the source is full: those of a paragraph are one. Lists keep theirs.
  const prose = joined(documentation).replace(/([^\n])\n(?![\n*-])/g, '$1 ');
  return [prose, ...lines].filter((line) => line !== '').join('\n');
}

function joined(parts: readonly ts.SymbolDisplayPart[] | undefined): string {
  return (parts ?? []).map(({ text }) => text).join('');
}
