import type { AnyNode, ImportDeclaration } from 'acorn';
import { ProgramError } from './ProgramError';
import type { TextEdits } from './TextEdits';

/** Turns a module's imports and exports into statements of a function's body. Nobody imports a program, so exports only lose their word. */
export class ImportRewriter {
  private readonly imports: string[] = [];

  constructor(
    private readonly edits: TextEdits,
    private readonly text: string,
  ) {}

  /** The imports, which are there before the first statement. */
  head(): string {
    return this.imports.join('');
  }

  visit(node: AnyNode): void {
    switch (node.type) {
      case 'ImportDeclaration':
        this.imports.push(...statements(node));
        this.edits.remove(node.start, node.end);
        return;
      case 'ExportNamedDeclaration':
        if (node.declaration) this.edits.remove(node.start, node.declaration.start);
        else this.edits.remove(node.start, node.end);
        return;
      case 'ExportDefaultDeclaration': {
        const start = node.declaration.start;
        this.edits.remove(node.start, start);
        const isNamed = 'id' in node.declaration && node.declaration.id;
        if (!isNamed || !/Declaration$/.test(node.declaration.type))
          this.edits.open(start, 'void ');
        return;
      }
      case 'ExportAllDeclaration':
        this.edits.remove(node.start, node.end);
        return;
      case 'ImportExpression':
        throw this.refuse(
          node,
          '`import()` is not there: a program on the Stage has all that it needs from the start. Write `import … from`',
        );
      case 'MetaProperty':
        if (this.text.slice(node.start, node.end) === 'import.meta')
          throw this.refuse(node, '`import.meta` is not there: the program has no address');
        return;
      default:
    }
  }

  private refuse(node: AnyNode, sentence: string): ProgramError {
    const line = node.loc?.start.line ?? 1;
    return new ProgramError(`Line ${line}: ${sentence}.`, line);
  }
}

function statements(node: ImportDeclaration): string[] {
  const from = JSON.stringify(String(node.source.value));
  const line = node.loc?.start.line ?? 1;
  const whole = `$stage.bring(${from},${line}`;
  if (node.specifiers.length === 0) return [`${whole});`];
  return node.specifiers.map((specifier) => {
    const name = specifier.local.name;
    if (specifier.type === 'ImportNamespaceSpecifier') return `const ${name}=${whole});`;
    const imported =
      specifier.type === 'ImportDefaultSpecifier'
        ? 'default'
        : specifier.imported.type === 'Identifier'
          ? specifier.imported.name
          : String(specifier.imported.value);
    return `const ${name}=${whole},${JSON.stringify(imported)});`;
  });
}
