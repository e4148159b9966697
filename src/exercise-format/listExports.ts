import ts from 'typescript';

/** The names that a module exports, types among them; `* from './support/shop'` for what it passes on whole. */
export function listExports(source: ts.SourceFile): readonly string[] {
  return source.statements.flatMap((statement): readonly string[] => {
    if (ts.isExportAssignment(statement)) return ['default'];
    if (ts.isExportDeclaration(statement)) {
      const { exportClause, moduleSpecifier } = statement;
      if (!exportClause) return [`* from ${moduleSpecifier?.getText(source)}`];
      if (ts.isNamespaceExport(exportClause)) return [exportClause.name.text];
      return exportClause.elements.map(({ name }) => name.text);
    }
    const flags = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    if (!flags.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (flags.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)) return ['default'];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.flatMap(({ name }) =>
        ts.isIdentifier(name) ? [name.text] : [],
      );
    }
    const { name } = statement as ts.DeclarationStatement;
    return name && ts.isIdentifier(name) ? [name.text] : [];
  });
}
