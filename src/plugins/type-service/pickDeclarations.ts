import ts from 'typescript';

/**
 * The declarations of some names, with those of every type that they mention, and so on; in the order of the text.
 * @param instead declarations that take the place of the text's own of the same names
 * @throws Error for a name that the text does not declare
 */
export function pickDeclarations(
  text: string,
  names: readonly string[],
  instead: Readonly<Record<string, string>> = {},
): string {
  const source = ts.createSourceFile('all.d.ts', text, ts.ScriptTarget.Latest, true);
  const byName = new Map<string, ts.Statement[]>();
  for (const statement of source.statements) {
    for (const name of declaredBy(statement)) {
      if (name in instead) continue;
      byName.set(name, [...(byName.get(name) ?? []), statement]);
    }
  }
  const missing = names.filter((name) => !byName.has(name));
  if (missing.length > 0) throw new Error(`Nothing declares ${missing.join(', ')}.`);
  const picked = new Set<ts.Statement>();
  const pick = (name: string) => {
    for (const statement of byName.get(name) ?? []) {
      if (picked.has(statement)) continue;
      picked.add(statement);
      for (const mentioned of typesIn(statement)) pick(mentioned);
    }
  };
  for (const name of names) pick(name);
  const kept = source.statements.filter((statement) => picked.has(statement));
  return [...Object.values(instead), ...kept.map((statement) => statement.getFullText())].join(
    '\n',
  );
}

function declaredBy(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const { name } = statement as ts.DeclarationStatement;
  return name ? [name.text] : [];
}

function typesIn(statement: ts.Statement): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node) => {
    if (ts.isTypeReferenceNode(node)) found.add(leftmost(node.typeName));
    else if (ts.isTypeQueryNode(node)) found.add(leftmost(node.exprName));
    else if (ts.isExpressionWithTypeArguments(node)) found.add(node.expression.getText());
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return found;
}

function leftmost(name: ts.EntityName): string {
  return ts.isQualifiedName(name) ? leftmost(name.left) : name.text;
}
